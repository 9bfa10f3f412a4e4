package fr.plainpied.app.rights.interview;

import java.util.List;
import java.util.Map;

/// What was answered to one question.
///
/// Three states: given, given as none (an amount of 0, the choice `aucun`), and put off, which the kernel reads as not
/// asked.
///
/// @param values by input; several choices of one input are joined by commas
public record Reply(Map<String, String> values) {
    /// The value under which a question is put off.
    static final String LATER = "plus-tard";

    public Reply {
        values = Map.copyOf(values);
    }

    /// "I do not know", or "later": the question is left open and not asked again at once.
    public static Reply later() {
        return new Reply(Map.of(LATER, "oui"));
    }

    /// One value under its input.
    public static Reply of(String input, String value) {
        return new Reply(Map.of(input, value));
    }

    public boolean isLater() {
        return values.containsKey(LATER);
    }

    /// The value of an input; empty text when there is none.
    public String value(String input) {
        return values.getOrDefault(input, "");
    }

    public boolean is(String input, String value) {
        return value(input).equals(value);
    }

    /// The choices of an input where several may be ticked.
    public List<String> choices(String input) {
        String value = value(input);
        return value.isEmpty() ? List.of() : List.of(value.split(","));
    }
}
