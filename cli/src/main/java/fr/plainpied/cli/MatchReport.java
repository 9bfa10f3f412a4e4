package fr.plainpied.cli;

import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.answers.AnswerTexts;
import fr.plainpied.formats.answers.MatchGroup;
import fr.plainpied.formats.answers.MatchRun;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.answers.MatchWriter;
import fr.plainpied.formats.table.CsvStyle;
import fr.plainpied.formats.table.TableWriter;
import java.io.IOException;
import java.io.OutputStream;

/// An answer of `match` in one of its formats, written group after group.
interface MatchReport extends MatchRun.Groups, AutoCloseable {

    /// Ends the answer; the stream stays open.
    @Override
    void close() throws IOException;

    static MatchReport of(MatchOptions.Format format, OutputStream out, MatchSetting setting, Texts texts)
            throws IOException {
        return switch (format) {
            case TEXT -> new TextMatch(new Lines(out), setting, texts);
            case HTML -> new HtmlMatch(out, setting, texts);
            case JSON -> contract(MatchWriter.json(out, setting, AnswerTexts.in(texts.locale())));
            case CSV ->
                contract(MatchWriter.table(TableWriter.csv(out, CsvStyle.PROGRAMS), AnswerTexts.in(texts.locale())));
        };
    }

    /// The answer for other programs, as the contract has it.
    private static MatchReport contract(MatchWriter writer) {
        return new MatchReport() {
            @Override
            public void write(MatchGroup group) throws IOException {
                writer.group(group);
            }

            @Override
            public void close() throws IOException {
                writer.close();
            }
        };
    }
}
