package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.json.JsonOut;
import fr.plainpied.formats.situations.ConformityTable;
import fr.plainpied.kernel.entitlement.LegalSet;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;

/// The table of `rights --report`: by benefit, how many values are equal, different, or not worked out here.
///
/// @param missed one sentence for each different value
record RightsReport(LegalSet set, int cases, ConformityTable table, List<String> missed) {

    void text(Lines lines, Texts texts) throws IOException {
        lines.line(texts.of("rights.set." + set.code()));
        lines.line(texts.of("rights.cases", "n", cases));
        lines.line("");
        lines.line("%-52s %8s %8s %8s %8s %8s"
                .formatted(
                        texts.of("rights.column.output"),
                        texts.of("rights.column.values"),
                        texts.of("rights.column.covered"),
                        texts.of("rights.column.equal"),
                        texts.of("rights.column.different"),
                        texts.of("rights.column.not_covered")));
        for (ConformityTable.Counts row : table.rows()) {
            row(lines, row.variable(), row);
        }
        row(lines, texts.of("rights.total"), table.total());
        for (String sentence : missed) {
            lines.wrapped("", sentence);
        }
    }

    private static void row(Lines lines, String name, ConformityTable.Counts row) throws IOException {
        lines.line(String.format(
                Locale.ROOT,
                "%-52s %8d %8d %8d %8d %8d",
                name,
                row.values(),
                row.covered(),
                row.equal(),
                row.different(),
                row.notCovered()));
    }

    void json(OutputStream out) throws IOException {
        JsonOut.to(() -> {
            try (JsonOut json = new JsonOut(out)) {
                json.startObject()
                        .field("set", set.code())
                        .field("cases", cases)
                        .name("outputs")
                        .startArray();
                for (ConformityTable.Counts row : table.rows()) {
                    json.newLine().startObject().field("variable", row.variable());
                    json.field("values", row.values())
                            .field("covered", row.covered())
                            .field("equal", row.equal());
                    json.field("different", row.different())
                            .field("not_covered", row.notCovered())
                            .endObject();
                }
                json.endArray().name("missed").texts(missed).endObject().newLine();
            }
        });
    }
}
