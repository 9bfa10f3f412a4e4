package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.answers.AnswerTexts;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.formats.plans.AllocationJson;
import fr.plainpied.formats.plans.AllocationRun;
import fr.plainpied.formats.plans.AllocationTable;
import fr.plainpied.formats.table.CsvStyle;
import fr.plainpied.formats.table.TableWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/// An answer of `allocate` in one of its formats.
final class AllocationAnswer {

    private final AllocationRun run;
    private final MatchSetting setting;
    private final Texts texts;

    AllocationAnswer(AllocationRun run, MatchSetting setting, Texts texts) {
        this.run = run;
        this.setting = setting;
        this.texts = texts;
    }

    void write(MatchOptions.Format format, OutputStream out, List<DwellingRow> homes, DraftedPlan plan)
            throws IOException {
        switch (format) {
            case TEXT -> new TextAllocation(new Lines(out), words(homes)).write(plan);
            case HTML -> new HtmlAllocation(new Page(out), words(homes)).write(plan);
            case JSON ->
                new AllocationJson(run, setting, AnswerTexts.in(texts.locale()))
                        .write(out, plan.allocation(), plan.passedOver());
            case CSV ->
                new AllocationTable(run)
                        .write(
                                TableWriter.csv(out, CsvStyle.PROGRAMS),
                                plan.allocation(),
                                plan.passedOver().orElse(List.of()));
        }
    }

    private AllocationWords words(List<DwellingRow> homes) {
        return new AllocationWords(run, setting, homes, texts);
    }
}
