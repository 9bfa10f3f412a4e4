package fr.plainpied.app.ui.form;

import java.util.List;

/// A drop-down list, for more than about seven options; below that, prefer [Choices].
///
/// @param name the name sent with the form
/// @param label localized
/// @param options in the order shown
/// @param value the chosen option's value, empty for none
/// @param hint empty when the label is enough
/// @param error what is wrong and what to do; empty when nothing is
public record Select(String name, String label, List<Option> options, String value, String hint, String error) {
    /// A list with nothing to say but its label.
    public static Select of(String name, String label, List<Option> options, String value) {
        return new Select(name, label, options, value, "", "");
    }

    public Select hint(String words) {
        return new Select(name, label, options, value, words, error);
    }

    public Select error(String words) {
        return new Select(name, label, options, value, hint, words);
    }

    /// The control's id.
    public String id() {
        return Ids.of(name);
    }

    /// Whether there is something to correct.
    public boolean invalid() {
        return !error.isEmpty();
    }

    /// Ids of what describes the control, empty when nothing does.
    public String describedBy() {
        return Ids.describedBy(id(), !hint.isEmpty(), invalid(), false);
    }
}
