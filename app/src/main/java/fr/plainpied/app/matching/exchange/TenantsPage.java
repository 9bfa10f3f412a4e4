package fr.plainpied.app.matching.exchange;

import fr.plainpied.app.matching.draft.DraftPage;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Problem;
import fr.plainpied.app.ui.part.EmptyState;
import fr.plainpied.app.ui.part.Pagination;
import java.util.List;
import java.util.Optional;

/// The tenants of a landlord who ask for another home, and the form that adds one.
///
/// @param problems what is wrong with the form
/// @param path where the form is posted
/// @param takeBack where a line is taken back
/// @param empty shown when nobody is known
public record TenantsPage(
        DraftPage.Head head,
        List<Problem> problems,
        List<Field> fields,
        String path,
        String takeBack,
        List<Line> lines,
        Optional<EmptyState> empty,
        Pagination pages) {
    public TenantsPage {
        problems = List.copyOf(problems);
        fields = List.copyOf(fields);
        lines = List.copyOf(lines);
    }

    /// @param href where the home is shown
    /// @param about the home in one line
    public record Line(String request, String dwelling, String href, String about) {}
}
