package fr.plainpied.app.matching.page;

import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.figure.Ribbon;
import fr.plainpied.app.ui.form.Choices;
import fr.plainpied.app.ui.form.Select;
import fr.plainpied.app.ui.part.EmptyState;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.app.ui.part.Pagination;
import fr.plainpied.app.ui.part.RankedCandidate;
import java.util.List;
import java.util.Optional;

/// A ranking as it is shown, of households or of dwellings.
///
/// @param head what it is of
/// @param all the answers of all that were compared
/// @param filter what may be left out; empty when there is nothing to rank
/// @param ranking those of this page
/// @param empty shown in place of a ranking without anybody
/// @param files the same to print and to take away
/// @param freezing how to keep this ranking for good; empty for those who may not
public record RankingPage(
        Head head,
        Overview all,
        Optional<Filter> filter,
        List<RankedCandidate> ranking,
        Optional<EmptyState> empty,
        Pagination pages,
        List<Action> files,
        Optional<Freezing> freezing) {
    public RankingPage {
        ranking = List.copyOf(ranking);
        files = List.copyOf(files);
    }

    /// @param subject where what is compared is shown
    public record Head(List<Crumb> crumbs, String eyebrow, String title, String lead, Action subject) {}

    /// @param note to what the answers apply
    /// @param counts in place of the ribbon, for those who may know how many and not who
    public record Overview(
            String title, String note, Optional<Ribbon> ribbon, Optional<FactList> counts, Optional<Notice> notice) {}

    /// @param path where the form is posted
    /// @param horizon of the ranking, in years
    /// @param kept where the rankings kept before are
    public record Freezing(String path, String horizon, Action kept) {}

    /// A parameter of the address that the form keeps.
    public record Kept(String name, String value) {}

    /// @param order in which things are compared, in one sentence
    /// @param kept what else of the address the form sends again
    /// @param others what else may be left out
    public record Filter(
            List<Kept> kept,
            String path,
            String title,
            String order,
            Choices verdicts,
            List<Choices> others,
            Select horizon) {}
}
