package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.answers.MatchGroup;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.answers.RankedCandidate;
import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.formats.plans.AllocationRun;
import fr.plainpied.kernel.adequacy.Classes;
import fr.plainpied.kernel.assignment.Allocation;
import fr.plainpied.kernel.assignment.CommissionList;
import fr.plainpied.kernel.assignment.PassedOverHousehold;
import fr.plainpied.kernel.assignment.Standing;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.wording.PlanWords;
import fr.plainpied.wording.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// A plan over several homes in words, for the answers that people read.
final class AllocationWords {

    private final AllocationRun run;
    private final MatchSetting setting;
    private final Texts texts;
    private final Map<String, DwellingRow> rows = new LinkedHashMap<>();
    private final Classes classes = new Classes(Catalogue.current());
    private final GroupWords groups;
    private final CandidateWords candidates;
    private final PlanWords words;

    AllocationWords(AllocationRun run, MatchSetting setting, List<DwellingRow> homes, Texts texts) {
        this.run = run;
        this.setting = setting;
        this.texts = texts;
        homes.forEach(row -> rows.put(row.id(), row));
        this.groups = new GroupWords(texts);
        this.candidates = new CandidateWords(texts);
        this.words = PlanWords.of(texts.locale());
    }

    Texts texts() {
        return texts;
    }

    CandidateWords candidates() {
        return candidates;
    }

    String title() {
        return texts.of("allocate.title");
    }

    /// The day and the edition, then that nothing is decided.
    String setting() {
        return groups.setting(setting) + " " + texts.of("plan.draft");
    }

    List<String> summary(Allocation plan) {
        return words.summary(plan, rows.size()).stream().map(Sentence::text).toList();
    }

    String home(CommissionList list) {
        return texts.of("match.dwelling", "id", list.dwelling().id());
    }

    List<String> about(CommissionList list) {
        DwellingRow row = rows.get(list.dwelling().id());
        return row == null
                ? List.of()
                : groups.about(
                        new MatchGroup.OfDwelling(row, classes.of(row.dwelling().grid())));
    }

    /// What the law says when candidates are lacking.
    List<String> lack(CommissionList list) {
        if (list.entries().isEmpty()) {
            return List.of(words.nobody().text());
        }
        return list.fewer() ? List.of(words.fewer().text()) : List.of();
    }

    RankedCandidate explained(CommissionList.Entry entry) {
        return run.explained(entry.candidate(), entry.rank());
    }

    String standing(CommissionList.Entry entry) {
        return words.standing(entry.standing()).text();
    }

    /// "D-12: the nearest home is L-03".
    String passedOver(PassedOverHousehold household) {
        return texts.of(
                "plan.nearest",
                "request",
                household.nearest().request().id(),
                "home",
                household.nearest().dwelling().id());
    }

    /// What it would take there.
    List<String> whatItWouldTake(PassedOverHousehold household) {
        if (household.standing().isPresent()) {
            return List.of(words.standing(household.standing().get()).text());
        }
        // The rank is not shown: nobody is proposed there.
        RankedCandidate ranked = run.explained(household.nearest(), 1);
        List<String> sentences = new ArrayList<>(List.of(candidates.headline(ranked.explanation()) + "."));
        sentences.addAll(candidates.why(ranked));
        return sentences;
    }

    static boolean isProposed(CommissionList.Entry entry) {
        return entry.standing() instanceof Standing.Proposed;
    }
}
