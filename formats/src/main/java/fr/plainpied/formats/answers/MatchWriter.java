package fr.plainpied.formats.answers;

import fr.plainpied.formats.table.TableWriter;
import fr.plainpied.kernel.explain.DwellingClass;
import java.io.IOException;
import java.io.OutputStream;

/// Writes the answer of a match: groups, by dwelling or by request, and the candidates of each in their order.
///
/// The stream stays open: whoever opened it closes it.
public interface MatchWriter extends AutoCloseable {

    /// Starts the candidates of a dwelling; the group before ends by itself.
    void dwelling(String id, DwellingClass letter) throws IOException;

    /// Starts the dwellings for a request; the group before ends by itself.
    void request(String id) throws IOException;

    /// One more in the present group.
    void candidate(RankedCandidate candidate) throws IOException;

    /// A group and all its candidates.
    default void group(MatchGroup group) throws IOException {
        switch (group.subject()) {
            case MatchGroup.OfDwelling(var row, var classification) -> dwelling(row.id(), classification.letter());
            case MatchGroup.OfRequest(var request) -> request(request.id());
        }
        while (group.candidates().hasNext()) {
            candidate(group.candidates().next());
        }
    }

    /// Ends the answer.
    @Override
    void close() throws IOException;

    /// The JSON of the contract.
    static MatchWriter json(OutputStream out, MatchSetting setting, AnswerTexts texts) throws IOException {
        return new MatchJson(out, setting, texts);
    }

    /// One row for each candidate, in a CSV or a workbook.
    static MatchWriter table(TableWriter table, AnswerTexts texts) throws IOException {
        return new MatchTable(table, texts);
    }
}
