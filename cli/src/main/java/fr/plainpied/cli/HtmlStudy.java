package fr.plainpied.cli;

import fr.plainpied.study.outcome.Measure;
import java.io.IOException;
import java.util.List;

/// A study as one page that needs nothing else. Each drawing says in words what it shows, and a table below gives its
/// figures.
final class HtmlStudy {

    private static final List<Measure> DRAWN =
            List.of(Measure.NEEDS_HOUSED_WELL, Measure.VIOLATED, Measure.RARE_WITHOUT_NEED, Measure.WAIT_NEEDS_MEDIAN);

    private final Page page;
    private final StudyWords words;

    HtmlStudy(Page page, StudyWords words) {
        this.page = page;
        this.words = words;
    }

    void write() throws IOException {
        page.start(words.language(), words.of("study.title"));
        page.open("main").element("h1", words.of("study.title"));
        for (String sentence : words.setting()) {
            page.element("p", sentence);
        }
        page.element("h2", words.of("study.drawings"));
        for (Measure measure : DRAWN) {
            new BarChart(page, words).write(measure);
        }
        page.element("h2", words.of("study.tables"));
        for (StudyTable table : new StudyTables(words).all()) {
            new HtmlTable(page).write(table);
        }
        page.element("h2", words.of("study.assumptions")).open("ul");
        for (String sentence : words.assumptions()) {
            page.element("li", sentence);
        }
        page.close("ul").element("h2", words.of("study.methods"));
        new HtmlTable(page).terms(words.methods());
        page.close("main").end();
    }
}
