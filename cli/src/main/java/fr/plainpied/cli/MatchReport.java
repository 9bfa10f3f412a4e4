package fr.plainpied.cli;

import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.answers.MatchWriter;
import fr.plainpied.formats.table.CsvStyle;
import fr.plainpied.formats.table.TableWriter;
import java.io.IOException;
import java.io.OutputStream;

/// An answer of `match` in one of its formats, written group after group.
interface MatchReport extends AutoCloseable {

    void write(Group group) throws IOException;

    /// Ends the answer; the stream stays open.
    @Override
    void close() throws IOException;

    static MatchReport of(MatchOptions.Format format, OutputStream out, MatchSetting setting, Texts texts)
            throws IOException {
        return switch (format) {
            case TEXT -> new TextMatch(new Lines(out), setting, texts);
            case HTML -> new HtmlMatch(out, setting, texts);
            case JSON -> new ContractMatch(MatchWriter.json(out, setting, new SpokenAnswers(texts.locale())));
            case CSV ->
                new ContractMatch(
                        MatchWriter.table(TableWriter.csv(out, CsvStyle.PROGRAMS), new SpokenAnswers(texts.locale())));
        };
    }
}
