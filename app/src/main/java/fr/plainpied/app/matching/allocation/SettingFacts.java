package fr.plainpied.app.matching.allocation;

import fr.plainpied.app.matching.draft.Draft;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.Figures;
import java.util.ArrayList;
import java.util.List;

/// What a draft was computed with, so that it can be computed again.
record SettingFacts(Words words) {
    FactList of(OpenAllocation open) {
        AllocationOptions options = open.options();
        Draft draft = open.draft();
        Figures figures = CatalogueWords.of(words.locale()).figures();
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of(
                        words.say("drafts.setting.day"),
                        words.figures().date(draft.setting().date())),
                Fact.of(
                        words.say("drafts.setting.edition"),
                        words.figures().date(draft.setting().edition())),
                Fact.of(
                        words.say("drafts.form.horizon"),
                        figures.sentence(figures.horizon(draft.setting().horizon()))),
                Fact.of(words.say("drafts.form.heavy"), yes(options.heavyWorks())),
                Fact.of(words.say("drafts.form.verify"), yes(options.toVerify())),
                Fact.of(words.say("drafts.form.share"), words.figures().percent(options.share() / 100.0)),
                Fact.of(words.say("drafts.form.seconds"), words.say("drafts.setting.seconds", "n", options.seconds())),
                Fact.of(
                        words.say("drafts.form.seed"),
                        Long.toString(draft.setting().seed())),
                Fact.of(words.say("drafts.setting.solver"), open.plan().solver())));
        draft.inputs()
                .ifPresent(print -> facts.add(Fact.of(words.say("drafts.setting.inputs"), print.substring(0, 16))
                        .source(words.say("drafts.setting.inputs.source"))));
        return new FactList(facts, FactList.Look.PLAIN);
    }

    private String yes(boolean chosen) {
        return words.say(chosen ? "matching.column.yes" : "matching.column.no");
    }
}
