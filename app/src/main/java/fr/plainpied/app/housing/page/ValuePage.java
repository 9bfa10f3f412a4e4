package fr.plainpied.app.housing.page;

import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.form.Choices;
import fr.plainpied.app.ui.form.DateField;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Problem;
import fr.plainpied.app.ui.part.Change;
import fr.plainpied.app.ui.part.FactList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// One value of a dwelling: what it is, where it comes from, what was said before, and the form that changes it.
///
/// @param label the criterion's name, the title of the page
/// @param eyebrow the dwelling
/// @param note how to take the value; empty when that is plain
/// @param present the value that holds, or that nobody knows it
/// @param notice what was just done, or that somebody else changed the value meanwhile
/// @param form empty for a reader who may not change it
/// @param undo empty for a reader who may not change it
public record ValuePage(
        List<Crumb> crumbs,
        String label,
        String eyebrow,
        String note,
        FactList present,
        Optional<Notice> notice,
        Optional<Form> form,
        Optional<Undo> undo,
        List<Said> history) {
    /// Something that was said.
    ///
    /// @param note who wrote it down and what it puts back; empty when there is nothing to add
    /// @param back the version that putting it back takes; empty when it cannot be, or by this reader
    public record Said(Change change, String note, OptionalInt back) {}

    /// Where a former value is put back.
    ///
    /// @param version sent back, as in the form
    public record Undo(String action, int version) {}

    /// The form. Either `number` or `choices` asks for the value.
    ///
    /// @param reach which dwellings the value holds for, when it is more than this one; empty otherwise
    /// @param version sent back, so that nobody's change is overwritten unseen
    public record Form(
            String action,
            String reach,
            Optional<Field> number,
            Optional<Choices> choices,
            Choices method,
            DateField date,
            Field author,
            int version,
            List<Problem> problems) {}

    /// Whether something has to be corrected.
    public boolean problem() {
        return notice.filter(told -> told.kind() == Notice.Kind.WARNING).isPresent()
                || form.filter(sent -> !sent.problems().isEmpty()).isPresent();
    }
}
