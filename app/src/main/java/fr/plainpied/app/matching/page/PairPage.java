package fr.plainpied.app.matching.page;

import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.VerdictTag;
import fr.plainpied.app.ui.part.ExplanationLine;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.app.ui.part.ForkBranch;
import fr.plainpied.app.ui.part.Letter;
import fr.plainpied.app.ui.part.Tab;
import java.util.List;

/// One pair explained, for the professional and for the person.
///
/// @param simple whether the letter in plain words is shown, rather than the whole for a professional
/// @param files the same to print, and where to go from here
/// @param back from the sheet to print to the page
public record PairPage(
        Head head,
        List<Tab> tabs,
        boolean simple,
        Professional professional,
        Letter letter,
        List<Action> files,
        Action back) {
    public PairPage {
        tabs = List.copyOf(tabs);
        files = List.copyOf(files);
    }

    /// @param name the pair by its numbers, for the title of the tab and of the file: no name of a person stands there
    /// @param title the answer in one line
    /// @param lead how many needs are met
    public record Head(
            List<Crumb> crumbs, String name, String eyebrow, VerdictTag verdict, String title, String lead) {}

    /// Everything a professional may know of the pair.
    ///
    /// @param change what would change the answer, in the order of reading
    /// @param fork what the answer would be if
    /// @param musts the needs that decide, those that are not met first
    /// @param wishes the others
    /// @param measures what to measure and how
    /// @param payers who may pay the works
    /// @param notApplicable needs that this dwelling makes useless
    /// @param conditions of law and of the household
    /// @param place in the ranking, with the vector
    /// @param reasons why the household needs it; empty for those who may not know
    /// @param computed when and with what
    public record Professional(
            List<String> change,
            List<ForkBranch> fork,
            List<ExplanationLine> musts,
            List<ExplanationLine> wishes,
            String wished,
            FactList measures,
            FactList works,
            List<String> payers,
            FactList notApplicable,
            FactList conditions,
            FactList place,
            FactList reasons,
            String computed) {
        public Professional {
            change = List.copyOf(change);
            fork = List.copyOf(fork);
            musts = List.copyOf(musts);
            wishes = List.copyOf(wishes);
            payers = List.copyOf(payers);
        }
    }
}
