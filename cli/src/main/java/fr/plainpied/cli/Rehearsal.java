package fr.plainpied.cli;

import fr.plainpied.cli.usage.Language;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;

/// Runs every command once over the examples and throws the answers away: the JDK writes down the classes they need
/// and later starts find them ready.
final class Rehearsal {

    private static final List<String> FORMATS = List.of("text", "json", "csv", "html");

    private Rehearsal() {}

    /// @param args the directory of the examples
    public static void main(String[] args) {
        Path examples = Path.of(args[0]);
        String dwellings = examples.resolve("dwellings.csv").toString();
        String requests = examples.resolve("requests.json").toString();
        for (Language language : Language.values()) {
            String lang = "--lang=" + language;
            run("check", "--dwellings", dwellings, "--requests", requests, lang);
            run("classes", "--dwellings", dwellings, lang);
            for (String format : FORMATS) {
                run("match", "--dwellings", dwellings, "--requests", requests, "--format", format, lang);
            }
            run("match", "--help", lang);
        }
    }

    private static void run(String... args) {
        OutputStream nowhere = OutputStream.nullOutputStream();
        Main.run(new Terminal(nowhere, nowhere, Clock.system(ZoneId.systemDefault()), Language.FR), args);
    }
}
