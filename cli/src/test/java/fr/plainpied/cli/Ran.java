package fr.plainpied.cli;

import fr.plainpied.cli.usage.Language;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/// What one command answered.
record Ran(int code, String out, String err) {

    static final Path EXAMPLES = Path.of("..", "examples");

    /// The day that commands take for today.
    static final Clock FIRST_OF_JUNE = Clock.fixed(Instant.parse("2026-06-01T08:00:00Z"), ZoneId.of("Europe/Paris"));

    static Ran command(String... args) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Ran ran = into(out, args);
        return new Ran(ran.code(), out.toString(StandardCharsets.UTF_8), ran.err());
    }

    static Ran into(OutputStream out, String... args) {
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = Main.run(new Terminal(out, err, FIRST_OF_JUNE, Language.FR), args);
        return new Ran(code, "", err.toString(StandardCharsets.UTF_8));
    }

    /// `match` over the examples.
    static Ran examples(String... more) {
        String[] args = {
            "match",
            "--dwellings",
            EXAMPLES.resolve("dwellings.csv").toString(),
            "--requests",
            EXAMPLES.resolve("requests.json").toString(),
            "--adaptability",
            EXAMPLES.resolve("adaptability.csv").toString()
        };
        String[] all = new String[args.length + more.length];
        System.arraycopy(args, 0, all, 0, args.length);
        System.arraycopy(more, 0, all, args.length, more.length);
        return command(all);
    }

    /// The faults with ordinary spaces, as they are typed in a test.
    String said() {
        return err.replaceAll("[\u00A0\u202F]", " ");
    }

    /// The answer with one ordinary space in place of each other space and line end.
    String told() {
        return out.replaceAll("[\\s\u00A0\u202F]+", " ");
    }

    List<String> errors() {
        return err.lines().toList();
    }
}
