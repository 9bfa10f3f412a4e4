package fr.plainpied.app.ui.form;

import fr.plainpied.app.ui.VerdictKind;
import java.util.Optional;

/// One radio button or checkbox with its label.
///
/// @param value sent with the form
/// @param label localized
/// @param hint empty when the label is enough
/// @param chosen whether it is ticked
/// @param verdict gives the label the shape and colour of a verdict, in filters
public record Choice(String value, String label, String hint, boolean chosen, Optional<VerdictKind> verdict) {
    /// A choice with only its label.
    public static Choice of(String value, String label, boolean chosen) {
        return new Choice(value, label, "", chosen, Optional.empty());
    }

    /// A choice with a hint under it.
    public static Choice of(String value, String label, String hint, boolean chosen) {
        return new Choice(value, label, hint, chosen, Optional.empty());
    }

    /// The same choice, worded as a verdict.
    public Choice as(VerdictKind kind) {
        return new Choice(value, label, hint, chosen, Optional.of(kind));
    }
}
