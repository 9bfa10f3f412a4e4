package fr.plainpied.bench;

import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.json.JsonOut;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// How long each page took.
///
/// @param clients how many people asked at once
record PageTimes(int clients, List<Page> pages) {

    private static final double NANOS_IN_MS = 1_000_000.0;

    PageTimes {
        pages = List.copyOf(pages);
    }

    /// The times of one page.
    ///
    /// @param account who asked; empty when nobody was named
    /// @param nanos of every request, sorted, those that failed included
    record Page(String path, String account, List<Long> nanos, int failures) {

        Page {
            nanos = List.copyOf(nanos);
        }

        Page(String path, List<Long> nanos, int failures) {
            this(path, "", nanos, failures);
        }

        /// The same, asked by an account.
        Page of(String asking) {
            return new Page(path, asking, nanos, failures);
        }

        /// The smallest time that at least so many per cent of the requests took at most.
        long percentile(int percent) {
            int rank = (int) Math.ceil(nanos.size() * percent / 100.0);
            return nanos.get(Math.max(0, rank - 1));
        }

        BigDecimal milliseconds(int percent) {
            return BigDecimal.valueOf(percentile(percent) / NANOS_IN_MS).setScale(1, RoundingMode.HALF_UP);
        }
    }

    boolean anyFailure() {
        return pages.stream().anyMatch(page -> page.failures() > 0);
    }

    String json() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (JsonOut json = new JsonOut(out)) {
            json.startObject()
                    .field("clients", clients)
                    .field("cores", Runtime.getRuntime().availableProcessors())
                    .name("pages")
                    .startArray();
            for (Page page : pages) {
                json.startObject()
                        .field("page", page.path())
                        .field("requests", page.nanos().size())
                        .field("failures", page.failures())
                        .field("p50_ms", page.milliseconds(50))
                        .field("p95_ms", page.milliseconds(95))
                        .field("p99_ms", page.milliseconds(99))
                        .field("account", page.account())
                        .endObject();
            }
            json.endArray().endObject();
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    /// A table, one page a line.
    String text(Texts texts) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of(
                texts.of("column.page"),
                texts.of("column.account"),
                texts.of("column.requests"),
                texts.of("column.failures"),
                "p50",
                "p95",
                "p99"));
        for (Page page : pages) {
            rows.add(List.of(
                    page.path(),
                    page.account(),
                    Integer.toString(page.nanos().size()),
                    Integer.toString(page.failures()),
                    page.milliseconds(50).toPlainString(),
                    page.milliseconds(95).toPlainString(),
                    page.milliseconds(99).toPlainString()));
        }
        return texts.of("pages.head", "clients", clients) + "\n" + TextTable.of(rows);
    }
}
