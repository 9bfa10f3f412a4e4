package fr.plainpied.app.matching.draft;

import fr.plainpied.app.ui.Words;
import java.util.LinkedHashMap;
import java.util.Map;

/// Numbers typed in a form: each as a number, or a fault that says what it may be. One faulty field has one fault.
public final class FormNumbers {
    private final Words words;
    private final Map<String, String> faults = new LinkedHashMap<>();

    public FormNumbers(Words words) {
        this.words = words;
    }

    /// A whole number between two; `least` when it is faulty.
    public int between(String field, String typed, int least, int most) {
        String plain = typed.strip();
        if (plain.matches("[0-9]{1,6}")) {
            int number = Integer.parseInt(plain);
            if (number >= least && number <= most) {
                return number;
            }
        }
        fault(field, words.say("drafts.fault." + field, "least", least, "most", most));
        return least;
    }

    /// The seed of a draw: any whole number that fits in 18 digits.
    public long seed(String field, String typed) {
        String plain = typed.strip();
        if (plain.matches("[0-9]{1,18}")) {
            return Long.parseLong(plain);
        }
        fault(field, words.say("drafts.fault.graine"));
        return 0;
    }

    /// What is wrong with a field, said once.
    public void fault(String field, String sentence) {
        faults.putIfAbsent(field, sentence);
    }

    /// By field, in the order found.
    public Map<String, String> faults() {
        return Map.copyOf(faults);
    }

    /// What is wrong with a field; empty when nothing is.
    public String of(String field) {
        return faults.getOrDefault(field, "");
    }
}
