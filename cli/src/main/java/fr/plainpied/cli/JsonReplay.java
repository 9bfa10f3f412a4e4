package fr.plainpied.cli;

import fr.plainpied.formats.frozen.InputChange;
import fr.plainpied.formats.frozen.OutcomeChange;
import fr.plainpied.formats.frozen.OutcomeChange.Standing;
import fr.plainpied.formats.frozen.Since;
import fr.plainpied.formats.json.JsonOut;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The answer of `replay` for other programs.
final class JsonReplay {

    private final JsonOut json;

    private JsonReplay(JsonOut json) {
        this.json = json;
    }

    static void write(OutputStream out, Replayed replayed) throws IOException {
        JsonOut json = new JsonOut(out);
        JsonOut.to(() -> new JsonReplay(json).write(replayed));
    }

    private void write(Replayed replayed) {
        json.startObject()
                .field("same_bytes", replayed.replay().sameBytes())
                .field("same_catalogue", replayed.replay().sameCatalogue())
                .field("same_ceilings", replayed.replay().sameCeilings())
                .name("outcomes");
        outcomes(replayed.replay().outcomes());
        replayed.since().ifPresent(this::since);
        json.endObject().newLine();
        json.close();
    }

    private void since(Since since) {
        json.name("since").startObject().name("inputs").startArray();
        for (InputChange change : since.inputs()) {
            json.startObject()
                    .field("kind", change.kind().name().toLowerCase(Locale.ROOT))
                    .field("id", change.id())
                    .name("path")
                    .texts(change.path())
                    .field("before", change.before())
                    .field("now", change.now())
                    .endObject();
        }
        json.endArray().name("outcomes");
        outcomes(since.outcomes());
        json.endObject();
    }

    private void outcomes(List<OutcomeChange> outcomes) {
        json.startArray();
        for (OutcomeChange change : outcomes) {
            json.startObject().field("dwelling", change.dwelling()).field("request", change.request());
            standing("before", change.before());
            standing("now", change.now());
            json.endObject();
        }
        json.endArray();
    }

    private void standing(String name, Optional<Standing> standing) {
        standing.ifPresent(where -> json.name(name)
                .startObject()
                .field("rank", where.rank())
                .field("proposable", where.proposable())
                .field("verdict", where.verdict().name())
                .endObject());
    }
}
