package fr.plainpied.app.housing.page;

import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Tag;
import fr.plainpied.app.ui.figure.ClassLetters;
import fr.plainpied.app.ui.figure.RoomPlan;
import fr.plainpied.app.ui.figure.WayIn;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.app.ui.part.ListRow;
import fr.plainpied.app.ui.part.Table;
import java.util.List;
import java.util.Optional;

/// One dwelling, ready to be shown.
///
/// @param headline its class in a few words
/// @param meaning what the class says, in sentences
/// @param reasons the known values that keep it from a better class
/// @param actions what the reader may do next
/// @param doubts values that go badly together; empty when all agree
/// @param measures what would decide the class, the first one first; empty when it is known
/// @param takeAlong tools for these measures, in one sentence; empty when nothing is needed
/// @param known how many values are known, in words
/// @param values one table for each part of the home
/// @param works what a survey found possible; empty when nobody surveyed
/// @param worksSource who surveyed, and when
public record DwellingPage(
        Head head,
        ClassLetters letters,
        String headline,
        List<String> meaning,
        FactList reasons,
        List<Action> actions,
        List<ListRow> doubts,
        WayIn way,
        List<RoomPlan> rooms,
        List<ListRow> measures,
        String takeAlong,
        String known,
        List<Part> values,
        FactList letting,
        FactList works,
        String worksSource) {
    private static final int FIRST = 6;

    /// The measures to take first.
    public List<ListRow> firstMeasures() {
        return measures.subList(0, Math.min(FIRST, measures.size()));
    }

    /// The other ones, folded away.
    public List<ListRow> otherMeasures() {
        return measures.subList(Math.min(FIRST, measures.size()), measures.size());
    }

    /// What tells this dwelling from any other.
    ///
    /// @param eyebrow its number and its landlord
    /// @param lead address, size, from when it is free
    /// @param state let, or from when it is free
    public record Head(List<Crumb> crumbs, String eyebrow, String title, String lead, Tag state) {}

    /// The values of a part of the home.
    ///
    /// @param id unique on the page
    /// @param known how many of them are known, in words
    /// @param table those that are known
    /// @param missing how many nobody knows, in words; empty when all are known
    /// @param unknown those nobody knows
    public record Part(
            String id, String title, String known, Optional<Table> table, String missing, List<Action> unknown) {}
}
