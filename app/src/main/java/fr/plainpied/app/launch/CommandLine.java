package fr.plainpied.app.launch;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Reads [Options] from the command line and the environment. An option wins over its variable, `--port` over
/// `PLAINPIED_PORT`.
final class CommandLine {
    private static final Set<String> WITH_VALUE = Set.of("--port", "--host", "--data", "--database-url", "--locale");
    private static final Set<String> ALONE = Set.of("--demo", "--fresh", "--rehearsal");
    private static final int MAX_PORT = 65_535;

    private final Map<String, String> environment;
    private final Map<String, String> given;

    private CommandLine(Map<String, String> environment, Map<String, String> given) {
        this.environment = environment;
        this.given = given;
    }

    /// @throws LaunchFault naming the first option that is wrong
    static Options read(String[] arguments, Map<String, String> environment) {
        CommandLine line = new CommandLine(environment, given(arguments));
        Options options = new Options(
                line.port(),
                line.value("--host"),
                line.data(),
                line.value("--database-url"),
                line.locale(arguments),
                line.given.containsKey("--demo"),
                line.given.containsKey("--fresh"),
                line.given.containsKey("--rehearsal"));
        if (options.fresh() && options.databaseUrl().isPresent()) {
            throw LaunchFault.of("launch.usage.fresh");
        }
        return options;
    }

    private static Map<String, String> given(String[] arguments) {
        Map<String, String> given = new LinkedHashMap<>();
        Deque<String> rest = new ArrayDeque<>(Arrays.asList(arguments));
        while (!rest.isEmpty()) {
            String[] parts = rest.removeFirst().split("=", 2);
            String name = parts[0];
            if (ALONE.contains(name) && parts.length == 1) {
                given.put(name, "");
            } else if (!WITH_VALUE.contains(name)) {
                throw LaunchFault.of("launch.usage.unknown", "option", name);
            } else if (parts.length == 2) {
                given.put(name, parts[1]);
            } else if (rest.isEmpty()) {
                throw LaunchFault.of("launch.usage.value", "option", name);
            } else {
                given.put(name, rest.removeFirst());
            }
        }
        return given;
    }

    private Optional<String> value(String option) {
        String variable = "PLAINPIED_" + option.substring(2).replace('-', '_').toUpperCase(Locale.ROOT);
        return Optional.ofNullable(given.get(option))
                .or(() -> Optional.ofNullable(environment.get(variable)))
                .filter(value -> !value.isBlank());
    }

    private int port() {
        String port = value("--port").orElse("8080");
        try {
            int number = Integer.parseInt(port);
            if (number >= 0 && number <= MAX_PORT) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw LaunchFault.from(e, "launch.usage.port", "port", port);
        }
        throw LaunchFault.of("launch.usage.port", "port", port);
    }

    private Path data() {
        String directory = value("--data").orElseGet(this::usualDirectory);
        try {
            return Path.of(directory).toAbsolutePath().normalize();
        } catch (InvalidPathException e) {
            throw LaunchFault.from(e, "launch.data.unwritable", "directory", directory);
        }
    }

    private String usualDirectory() {
        String home = environment.getOrDefault("HOME", System.getProperty("user.home", "."));
        String shared = environment.getOrDefault("XDG_DATA_HOME", "");
        return (shared.isBlank() ? home + "/.local/share" : shared) + "/plain-pied";
    }

    private Locale locale(String[] arguments) {
        Optional<String> asked = value("--locale");
        if (asked.isPresent() && Options.known(asked.get()).isEmpty()) {
            throw LaunchFault.of("launch.usage.locale", "locale", asked.get());
        }
        return Options.spoken(arguments, environment);
    }
}
