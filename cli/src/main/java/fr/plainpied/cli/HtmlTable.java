package fr.plainpied.cli;

import java.io.IOException;
import java.util.List;

/// A table of a study for a page; a narrow window scrolls it by itself. What each column means stands below it.
final class HtmlTable {

    private final Page page;

    HtmlTable(Page page) {
        this.page = page;
    }

    void write(StudyTable table) throws IOException {
        page.open("div", "class", "wide", "role", "region", "tabindex", "0", "aria-label", table.caption());
        page.open("table").element("caption", table.caption()).open("thead").open("tr");
        page.element("th", table.head(), "scope", "col");
        for (StudyTable.Column column : table.columns()) {
            page.element("th", column.title(), "scope", "col");
        }
        page.close("tr").close("thead").open("tbody");
        for (StudyTable.Row row : table.rows()) {
            page.open("tr").element("th", row.label(), "scope", "row");
            for (String cell : row.cells()) {
                page.element("td", cell, "class", "figure");
            }
            page.close("tr");
        }
        page.close("tbody").close("table").close("div");
        terms(table.columns());
    }

    void terms(List<StudyTable.Column> terms) throws IOException {
        page.open("dl");
        for (StudyTable.Column term : terms) {
            page.element("dt", term.title()).element("dd", term.meaning());
        }
        page.close("dl");
    }
}
