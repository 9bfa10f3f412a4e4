package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.formats.plans.ExchangeJson;
import fr.plainpied.formats.plans.ExchangeRun;
import fr.plainpied.formats.plans.ExchangeTable;
import fr.plainpied.formats.table.CsvStyle;
import fr.plainpied.formats.table.TableWriter;
import fr.plainpied.kernel.exchange.ExchangePlan;
import fr.plainpied.wording.ExchangeWords;
import fr.plainpied.wording.PlanWords;
import fr.plainpied.wording.Sentence;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// An answer of `exchange` in one of its formats; for readers each cycle and chain is a story, home by home.
final class ExchangeAnswer {

    private static final String POINT = "     – ";

    private final ExchangeRun run;
    private final MatchSetting setting;
    private final Texts texts;
    private final ExchangeWords words;
    private final CandidateWords candidates;

    ExchangeAnswer(ExchangeRun run, MatchSetting setting, PlanFiles read, Texts texts) {
        this.run = run;
        this.setting = setting;
        this.texts = texts;
        this.words = ExchangeWords.of(
                texts.locale(), id -> Optional.ofNullable(read.rows().get(id)).flatMap(DwellingRow::landlord));
        this.candidates = new CandidateWords(texts);
    }

    void write(MatchOptions.Format format, OutputStream out, ExchangePlan plan) throws IOException {
        switch (format) {
            case TEXT -> text(new Lines(out), plan);
            case HTML -> page(new Page(out), plan);
            case JSON -> ExchangeJson.write(out, setting, plan);
            case CSV -> ExchangeTable.write(TableWriter.csv(out, CsvStyle.PROGRAMS), plan);
        }
    }

    private String intro() {
        return new GroupWords(texts).setting(setting) + " " + texts.of("plan.draft");
    }

    private List<String> summary(ExchangePlan plan) {
        List<String> sentences =
                new ArrayList<>(words.summary(plan).stream().map(Sentence::text).toList());
        sentences.add(
                PlanWords.of(texts.locale()).proof(plan.optimal(), plan.gap()).text());
        return sentences;
    }

    /// The new home in one line.
    private String suits(ExchangePlan.Step step) {
        return candidates.headline(run.explain(step.entering())) + ".";
    }

    private List<String> withdrawals(ExchangePlan plan, ExchangePlan.Story story) {
        return plan.withdrawals().stream()
                .filter(withdrawal -> story.steps().stream()
                        .anyMatch(step -> step.entering().request().id().equals(withdrawal.request())))
                .map(withdrawal ->
                        words.withdrawal(withdrawal, plan.objective()).text())
                .toList();
    }

    private void text(Lines lines, ExchangePlan plan) throws IOException {
        lines.line(texts.of("exchange.title"));
        lines.wrapped("", intro());
        lines.line("");
        for (String sentence : summary(plan)) {
            lines.wrapped("", sentence);
        }
        for (ExchangePlan.Story story : plan.stories()) {
            text(lines, plan, story);
        }
    }

    private void text(Lines lines, ExchangePlan plan, ExchangePlan.Story story) throws IOException {
        lines.line("");
        lines.line(words.title(story));
        int rank = 0;
        for (ExchangePlan.Step step : story.steps()) {
            rank++;
            lines.wrapped("  " + rank + ". ", words.step(step).text());
            lines.wrapped(POINT, suits(step));
            for (Sentence check : words.checks(step)) {
                lines.wrapped(POINT, check.text());
            }
        }
        for (Sentence end : words.end(story)) {
            lines.wrapped("  ", end.text());
        }
        for (String withdrawal : withdrawals(plan, story)) {
            lines.wrapped("  ", withdrawal);
        }
    }

    private void page(Page page, ExchangePlan plan) throws IOException {
        page.start(texts.messages().locale().toLanguageTag(), texts.of("exchange.title"));
        page.open("main").element("h1", texts.of("exchange.title")).element("p", intro());
        list(page, summary(plan));
        int section = 0;
        for (ExchangePlan.Story story : plan.stories()) {
            section++;
            page(page, "s" + section, plan, story);
        }
        page.close("main").end();
    }

    private void page(Page page, String id, ExchangePlan plan, ExchangePlan.Story story) throws IOException {
        page.open("section", "aria-labelledby", id);
        page.element("h2", words.title(story), "id", id);
        page.open("ol");
        for (ExchangePlan.Step step : story.steps()) {
            page.open("li").element("p", words.step(step).text() + " " + suits(step));
            list(page, words.checks(step).stream().map(Sentence::text).toList());
            page.close("li");
        }
        page.close("ol");
        for (Sentence end : words.end(story)) {
            page.element("p", end.text());
        }
        list(page, withdrawals(plan, story));
        page.close("section");
    }

    private static void list(Page page, List<String> sentences) throws IOException {
        page.open("ul");
        for (String sentence : sentences) {
            page.element("li", sentence);
        }
        page.close("ul");
    }
}
