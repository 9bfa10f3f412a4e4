package fr.plainpied.cli;

import fr.plainpied.formats.answers.MatchWriter;
import java.io.IOException;

/// The answer for other programs, as the contract has it.
final class ContractMatch implements MatchReport {

    private final MatchWriter writer;

    ContractMatch(MatchWriter writer) {
        this.writer = writer;
    }

    @Override
    public void write(Group group) throws IOException {
        switch (group.subject()) {
            case Group.OfDwelling(var row, var classification) -> writer.dwelling(row.id(), classification.letter());
            case Group.OfRequest(var request) -> writer.request(request.id());
        }
        while (group.candidates().hasNext()) {
            writer.candidate(group.candidates().next());
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
