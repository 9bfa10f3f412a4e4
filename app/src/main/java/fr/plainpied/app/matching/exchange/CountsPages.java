package fr.plainpied.app.matching.exchange;

import fr.plainpied.app.matching.draft.DraftPage;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.VerdictKind;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.kernel.explain.Verdict;
import java.util.ArrayList;
import java.util.List;

/// Builds the page of those who may know how many tenants ask for another home, and not who.
record CountsPages(Words words) {
    /// Fewer could tell who they are.
    private static final int LEAST_COUNTED = 11;

    ExchangePage.Counts page(ExchangeCounts.Counted counted) {
        List<Fact> facts = new ArrayList<>();
        facts.add(Fact.of(words.say("drafts.counts.tenants"), number(counted.tenants())));
        for (Verdict verdict : Verdict.values()) {
            facts.add(Fact.of(
                    words.say(
                            "drafts.counts.verdict",
                            "verdict",
                            words.say(VerdictKind.valueOf(verdict.name()).key() + ".brief")),
                    number(counted.verdicts().getOrDefault(verdict, 0))));
        }
        facts.add(Fact.of(words.say("drafts.counts.free"), words.figures().number(counted.free())));
        return new ExchangePage.Counts(
                new DraftPage.Head(
                        List.of(),
                        "",
                        words.say("drafts.list.exchange"),
                        words.say(
                                "drafts.counts.lead",
                                "date",
                                words.figures().date(counted.setting().date()))),
                Notice.know(words.say("matching.counts"), words.say("drafts.counts.text")),
                new FactList(facts, FactList.Look.PLAIN));
    }

    private String number(int count) {
        return count < LEAST_COUNTED
                ? words.say("drafts.worth.few", "least", LEAST_COUNTED)
                : words.figures().number(count);
    }
}
