package fr.plainpied.cli;

import fr.plainpied.cli.usage.Exit;
import fr.plainpied.cli.usage.Texts;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// `index`: asks the running server to compare its index with its database, or to build it again first.
@Command(name = "index", sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class IndexCommand implements Callable<Integer> {

    private static final int SHOWN = 20;

    private final Terminal terminal;

    @Option(names = "--rebuild", order = 1)
    private boolean rebuild;

    @Option(names = "--data", paramLabel = "DIR", order = 2)
    private Optional<Path> data = Optional.empty();

    @Option(names = "--sample", paramLabel = "N", converter = OptionValues.Sample.class, order = 3)
    private int sample = 20;

    @Option(names = "--seed", paramLabel = "N", order = 4)
    private long seed;

    @Option(names = "--format", paramLabel = "text|json", order = 20)
    private Format format = Format.TEXT;

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    enum Format {
        TEXT,
        JSON
    }

    IndexCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Texts texts = language.texts(terminal);
        RunningServer server = new RunningServer(data.orElseGet(RunningServer::usualData));
        try {
            String answer = server.ask("index %s %d %d".formatted(rebuild ? "rebuild" : "check", sample, seed));
            return tell(answer, JsonMapper.shared().readTree(answer), texts);
        } catch (IOException | JacksonException unreachable) {
            terminal.say(texts.of("index.unreachable", "data", server.data().toString()));
            return Exit.NO_FILE;
        }
    }

    private int tell(String answer, JsonNode found, Texts texts) throws IOException {
        if (!found.isObject()) {
            throw new IOException("no answer");
        }
        JsonNode differences = found.path("differences");
        if (format == Format.JSON) {
            terminal.printer().println(answer);
        } else {
            terminal.printer().println(summary(found, differences.size(), texts));
            for (int rank = 0; rank < Math.min(SHOWN, differences.size()); rank++) {
                JsonNode one = differences.path(rank);
                String key = "index." + one.path("kind").asString() + "."
                        + one.path("what").asString();
                terminal.printer().println(texts.of(key, "id", one.path("id").asString()));
            }
        }
        return differences.isEmpty() ? Exit.DONE : Exit.FAULTS;
    }

    private static String summary(JsonNode found, int differences, Texts texts) {
        return texts.of(
                found.path("rebuilt").asBoolean() ? "index.rebuilt" : "index.checked",
                Map.of(
                        "dwellings", found.path("dwellings").asInt(),
                        "requests", found.path("requests").asInt(),
                        "answers", found.path("answers").asInt(),
                        "n", differences));
    }
}
