package fr.plainpied.app.ui.form;

import java.util.List;

/// A question answered by radio buttons (one answer) or checkboxes (any number). The first control's id is the
/// question's own, so that an error summary leads to it.
///
/// "I do not know" is an ordinary choice, as good as the others.
///
/// @param name the name sent with the form
/// @param legend the question, localized
/// @param several checkboxes when true, radio buttons when false
/// @param choices in the order shown
/// @param hint empty when the question is enough
/// @param error what is wrong and what to do; empty when nothing is
/// @param look `BIG` when it is the only question of its page, `FILTER` beside a list
public record Choices(
        String name, String legend, boolean several, List<Choice> choices, String hint, String error, Look look) {
    /// How a question stands on its page.
    public enum Look {
        PLAIN,
        BIG,
        FILTER
    }

    /// One answer among several.
    public static Choices one(String name, String legend, List<Choice> choices) {
        return new Choices(name, legend, false, choices, "", "", Look.PLAIN);
    }

    /// Any number of answers.
    public static Choices any(String name, String legend, List<Choice> choices) {
        return new Choices(name, legend, true, choices, "", "", Look.PLAIN);
    }

    public Choices hint(String words) {
        return new Choices(name, legend, several, choices, words, error, look);
    }

    public Choices error(String words) {
        return new Choices(name, legend, several, choices, hint, words, look);
    }

    public Choices look(Look wanted) {
        return new Choices(name, legend, several, choices, hint, error, wanted);
    }

    /// The id of the choice at `index`.
    public String id(int index) {
        return index == 0 ? Ids.of(name) : Ids.of(name) + "-" + index;
    }

    /// Whether there is something to correct.
    public boolean invalid() {
        return !error.isEmpty();
    }

    /// Ids of what describes the group, empty when nothing does.
    public String describedBy() {
        return Ids.describedBy(id(0), !hint.isEmpty(), invalid(), false);
    }
}
