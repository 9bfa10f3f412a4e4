package fr.plainpied.app.launch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// `docs/configuration.md` names every setting of the program and of its launcher, and no other.
class ConfigurationPageTest {

    private static final Path PAGE = Path.of("..", "docs", "configuration.md");
    private static final Path LAUNCHER = Path.of("..", "plainpied");
    private static final Path COMMAND_LINE =
            Path.of("src", "main", "java", "fr", "plainpied", "app", "launch", "CommandLine.java");

    private static final Path RETENTION =
            Path.of("src", "main", "java", "fr", "plainpied", "app", "rights", "Retention.java");

    private static final Pattern OPTION_IN_CODE = Pattern.compile("\"(--[a-z-]+)\"");
    private static final Pattern OPTION_IN_PAGE = Pattern.compile("^\\| `(--[a-z-]+)", Pattern.MULTILINE);
    /// A setting that operators may give, with what holds when they do not.
    private static final Pattern SETTING = Pattern.compile("\\$\\{(plainpied\\.rights\\.[a-z.]+):");
    private static final Pattern VARIABLE = Pattern.compile("PLAINPIED_[A-Z_]*[A-Z]");

    @Test
    void everyOptionOfTheProgramIsThere() {
        assertEquals(found(OPTION_IN_CODE, COMMAND_LINE), found(OPTION_IN_PAGE, PAGE));
    }

    @Test
    void everyVariableIsThere() {
        Set<String> ofOptions = found(OPTION_IN_CODE, COMMAND_LINE).stream()
                .filter(option -> !Set.of("--demo", "--fresh", "--rehearsal").contains(option))
                .map(option ->
                        "PLAINPIED_" + option.substring(2).replace('-', '_').toUpperCase(Locale.ROOT))
                .collect(Collectors.toSet());
        Set<String> all = new TreeSet<>(found(VARIABLE, LAUNCHER));
        all.addAll(ofOptions);
        found(SETTING, RETENTION)
                .forEach(setting -> all.add(setting.replace('.', '_').toUpperCase(Locale.ROOT)));

        assertEquals(all, found(VARIABLE, PAGE));
    }

    private static Set<String> found(Pattern pattern, Path file) {
        try {
            Matcher matcher = pattern.matcher(Files.readString(file));
            return Stream.iterate(matcher.find(), found -> found, found -> matcher.find())
                    .map(found -> pattern == VARIABLE ? matcher.group() : matcher.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
