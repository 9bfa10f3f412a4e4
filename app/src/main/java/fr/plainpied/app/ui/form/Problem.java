package fr.plainpied.app.ui.form;

/// One line of the error summary.
///
/// @param fieldName the name of the field to mend; the link leads to its control
/// @param message what is wrong and what to do, as beside the field
public record Problem(String fieldName, String message) {
    /// The id of the control to mend.
    public String id() {
        return Ids.of(fieldName);
    }
}
