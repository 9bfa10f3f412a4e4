package fr.plainpied.app.matching.exchange;

import fr.plainpied.app.matching.draft.DraftPage;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.form.Choices;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Problem;
import fr.plainpied.app.ui.form.Select;
import fr.plainpied.app.ui.part.EmptyState;
import java.util.List;
import java.util.Optional;

/// The form of a new draft of exchanges.
///
/// @param problems what is wrong, in the order of the fields
/// @param empty shown when nobody asks for another home
/// @param busy shown when enough is under way already
/// @param path where the form is posted
/// @param homes vacancies that may start a chain; without a choice when there is none
/// @param lengths of cycles and chains
/// @param search for how long, and with which draw
public record ExchangeForm(
        DraftPage.Head head,
        List<Problem> problems,
        Optional<EmptyState> empty,
        Optional<Notice> busy,
        String path,
        Choices homes,
        Choices accepted,
        List<Select> lengths,
        List<Field> search) {
    public ExchangeForm {
        problems = List.copyOf(problems);
        lengths = List.copyOf(lengths);
        search = List.copyOf(search);
    }
}
