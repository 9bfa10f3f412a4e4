package fr.plainpied.app.matching.allocation;

import fr.plainpied.app.matching.draft.Households;
import fr.plainpied.app.matching.page.AnswerWords;
import fr.plainpied.app.matching.page.GateLines;
import fr.plainpied.app.matching.page.NeedsInBrief;
import fr.plainpied.app.matching.page.PageNames;
import fr.plainpied.app.matching.page.Paths;
import fr.plainpied.app.matching.page.Vectors;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.VerdictKind;
import fr.plainpied.app.ui.VerdictTag;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.RankedCandidate;
import fr.plainpied.kernel.assignment.CommissionList;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.wording.PlanWords;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The households of a shortlist, each as a card, with where it stands.
final class EntryCards {
    private final Words words;
    private final PlanWords plans;
    private final AnswerWords answers;
    private final NeedsInBrief needs;
    private final Vectors vectors;
    private final GateLines gates;
    private final Households households;

    EntryCards(Words words, Households households) {
        this.words = words;
        this.households = households;
        this.plans = PlanWords.of(words.locale());
        this.answers = new AnswerWords(words);
        this.needs = new NeedsInBrief(words);
        this.vectors = new Vectors(words);
        this.gates = new GateLines(words, new PageNames(words, Map.of()));
    }

    static String request(CommissionList.Entry entry) {
        return entry.candidate().request().id();
    }

    /// Where it stands, and what it would take to come first.
    String standing(CommissionList.Entry entry) {
        return plans.standing(entry.standing()).text();
    }

    VerdictTag brief(CommissionList.Entry entry) {
        return VerdictTag.brief(
                VerdictKind.valueOf(entry.candidate().assessment().verdict().name()), words);
    }

    RankedCandidate card(CommissionList.Entry entry) {
        return households.open(request(entry)) ? open(entry) : closed(entry);
    }

    private RankedCandidate open(CommissionList.Entry entry) {
        fr.plainpied.formats.answers.RankedCandidate ranked = households.explained(entry.candidate(), entry.rank());
        Explanation why = ranked.explanation();
        String home = entry.candidate().dwelling().id();
        return new RankedCandidate(
                entry.rank(),
                answers.tag(why),
                words.say("matching.request", "id", request(entry)),
                needs.of(
                        entry.candidate().request().household().size(),
                        households.applicant(entry.candidate().request()).needs()),
                standing(entry),
                (answers.strong(why) + " " + answers.reason(why)).strip(),
                vectors.ofHousehold(ranked),
                gates.brief(ranked.candidate().gates()),
                List.of(Action.second(words.say("matching.why"), Paths.pair(home, request(entry)))
                        .about(words.say("matching.why.for", "id", request(entry)))),
                Optional.empty());
    }

    /// A request that was withdrawn since, or is not the reader's to see any more.
    private RankedCandidate closed(CommissionList.Entry entry) {
        return new RankedCandidate(
                entry.rank(),
                brief(entry),
                words.say("matching.request", "id", request(entry)),
                "",
                standing(entry),
                words.say("drafts.request.closed"),
                List.of(),
                new RankedCandidate.Conditions("", List.of()),
                List.of(),
                Optional.empty());
    }
}
