package fr.plainpied.cli;

import fr.plainpied.kernel.assignment.Eligibility;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import picocli.CommandLine.Option;

/// What the commands that plan over several homes are told beside the file of dwellings.
final class PlanOptions {

    private static final int USUAL_SECONDS = 60;
    private static final long NANOS = 1_000_000_000L;

    @Option(names = "--requests", paramLabel = "F", required = true, order = 2)
    private Path requests = Path.of("");

    @Option(names = "--adaptability", paramLabel = "F", order = 3)
    private Optional<Path> adaptability = Optional.empty();

    @Option(names = "--vacancies", paramLabel = "ID", arity = "1..*", order = 4)
    private List<String> vacancies = new ArrayList<>();

    @Option(names = "--allow-heavy", order = 6)
    private boolean heavyWorks;

    @Option(names = "--allow-to-verify", order = 7)
    private boolean toVerify;

    @Option(names = "--date", paramLabel = "D", converter = OptionValues.Day.class, order = 10)
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--horizon", paramLabel = "N", converter = OptionValues.Years.class, order = 11)
    private int horizon;

    @Option(names = "--seed", paramLabel = "N", order = 12)
    private long seed;

    @Option(names = "--time-limit", paramLabel = "S", converter = OptionValues.Count.class, order = 13)
    private int seconds = USUAL_SECONDS;

    @Option(names = "--format", paramLabel = "text|json|csv|html", order = 20)
    private MatchOptions.Format format = MatchOptions.Format.TEXT;

    @Option(names = "--out", paramLabel = "F", order = 21)
    private Optional<Path> out = Optional.empty();

    Path requests() {
        return requests;
    }

    Optional<Path> adaptability() {
        return adaptability;
    }

    /// The ids given, perhaps none, perhaps one twice.
    List<String> vacancies() {
        return List.copyOf(vacancies);
    }

    Eligibility eligibility() {
        return new Eligibility(heavyWorks, toVerify);
    }

    LocalDate date(Terminal terminal) {
        return date.orElseGet(terminal::today);
    }

    int horizon() {
        return horizon;
    }

    long seed() {
        return seed;
    }

    /// True once the limit of time is over, counted from now.
    BooleanSupplier limit() {
        long end = System.nanoTime() + seconds * NANOS;
        return () -> System.nanoTime() - end > 0;
    }

    MatchOptions.Format format() {
        return format;
    }

    Optional<Path> out() {
        return out;
    }

    /// The files that must not be overwritten.
    List<Path> inputs(Path dwellings) {
        return Stream.concat(Stream.of(dwellings, requests), adaptability.stream())
                .toList();
    }
}
