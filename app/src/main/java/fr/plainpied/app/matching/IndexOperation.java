package fr.plainpied.app.matching;

import fr.plainpied.app.operation.Operation;
import fr.plainpied.formats.json.JsonOut;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;

/// `index check SAMPLE SEED` and `index rebuild SAMPLE SEED`, which rebuilds and then checks.
@Component
class IndexOperation implements Operation {
    private static final int MOST = 1_000;
    private static final double NANOS = 1e9;

    private final TerritoryIndex index;
    private final IndexCheck check;

    IndexOperation(TerritoryIndex index, IndexCheck check) {
        this.index = index;
        this.check = check;
    }

    @Override
    public String name() {
        return "index";
    }

    @Override
    public void answer(List<String> words, OutputStream answer) throws IOException {
        if (words.size() != 3
                || !words.get(1).matches("[0-9]{1,4}")
                || !words.get(2).matches("-?[0-9]{1,18}")) {
            return;
        }
        long begun = System.nanoTime();
        boolean rebuilt = words.getFirst().equals("rebuild");
        if (rebuilt) {
            index.rebuild();
        }
        int sample = Math.min(MOST, Integer.parseInt(words.get(1)));
        IndexFindings findings = check.check(sample, Long.parseLong(words.get(2)));
        write(findings, rebuilt, (System.nanoTime() - begun) / NANOS, answer);
    }

    private static void write(IndexFindings findings, boolean rebuilt, double seconds, OutputStream answer)
            throws IOException {
        try (JsonOut json = new JsonOut(answer)) {
            json.startObject()
                    .field("rebuilt", rebuilt)
                    .field("dwellings", findings.dwellings())
                    .field("requests", findings.requests())
                    .field("answers", findings.answers())
                    .name("seconds")
                    .number(Math.round(seconds * 100) / 100.0)
                    .name("differences")
                    .startArray();
            for (IndexFindings.Difference difference : findings.differences()) {
                json.startObject()
                        .field("kind", difference.kind().name().toLowerCase(Locale.ROOT))
                        .field("what", difference.what().name().toLowerCase(Locale.ROOT))
                        .field("id", difference.id())
                        .endObject();
            }
            json.endArray().endObject();
        }
    }
}
