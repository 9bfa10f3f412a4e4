package fr.plainpied.app.matching.allocation;

import fr.plainpied.app.matching.draft.DraftPage;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.form.Choices;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Problem;
import fr.plainpied.app.ui.form.Select;
import fr.plainpied.app.ui.part.EmptyState;
import java.util.List;
import java.util.Optional;

/// The form of a new draft.
///
/// @param problems what is wrong, in the order of the fields
/// @param empty shown when nothing can be given
/// @param busy shown when enough is under way already
/// @param filter where the vacancies are narrowed
/// @param path where the form is posted
/// @param publics share of the priority publics and who they are
/// @param search for how long, and with which draw
public record AllocationForm(
        DraftPage.Head head,
        List<Problem> problems,
        Optional<EmptyState> empty,
        Optional<Notice> busy,
        Filter filter,
        String path,
        Choices homes,
        Choices accepted,
        Select horizon,
        List<Field> publics,
        List<Field> search) {
    public AllocationForm {
        problems = List.copyOf(problems);
        publics = List.copyOf(publics);
        search = List.copyOf(search);
    }

    /// @param path of the page itself
    public record Filter(String path, Select commune, Select residence) {}
}
