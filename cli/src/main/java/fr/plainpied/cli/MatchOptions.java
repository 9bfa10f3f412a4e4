package fr.plainpied.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import picocli.CommandLine.Option;

/// What `match` is told beside its files.
final class MatchOptions {

    private static final int SHOWN_TO_READERS = 3;

    @Option(names = "--requests", paramLabel = "F", required = true, order = 2)
    private Path requests = Path.of("");

    @Option(names = "--adaptability", paramLabel = "F", order = 3)
    private Optional<Path> adaptability = Optional.empty();

    @Option(names = "--dwelling", paramLabel = "ID", order = 4)
    private List<String> dwellingIds = new ArrayList<>();

    @Option(names = "--request", paramLabel = "ID", order = 5)
    private List<String> requestIds = new ArrayList<>();

    @Option(names = "--date", paramLabel = "D", converter = OptionValues.Day.class, order = 10)
    private Optional<LocalDate> date = Optional.empty();

    @Option(names = "--horizon", paramLabel = "N", converter = OptionValues.Years.class, order = 11)
    private int horizon;

    @Option(names = "--seed", paramLabel = "N", order = 12)
    private long seed;

    @Option(names = "--top", paramLabel = "N", converter = OptionValues.Count.class, order = 13)
    private Optional<Integer> top = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json|csv|html", order = 20)
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "F", order = 21)
    private Optional<Path> out = Optional.empty();

    @Option(names = "--freeze", paramLabel = "F", order = 22)
    private Optional<Path> freeze = Optional.empty();

    enum Format {
        TEXT,
        JSON,
        CSV,
        HTML;

        /// For people rather than for programs.
        boolean isRead() {
            return this == TEXT || this == HTML;
        }
    }

    Path requests() {
        return requests;
    }

    Optional<Path> adaptability() {
        return adaptability;
    }

    Asked dwellings(Path file) {
        return new Asked("dwelling", dwellingIds, file);
    }

    Asked households() {
        return new Asked("request", requestIds, requests);
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

    /// How many of each group are given: three to those who read, all to programs, unless it was said.
    OptionalInt top() {
        if (top.isPresent()) {
            return OptionalInt.of(top.get());
        }
        return format.isRead() ? OptionalInt.of(SHOWN_TO_READERS) : OptionalInt.empty();
    }

    Format format() {
        return format;
    }

    Optional<Path> out() {
        return out;
    }

    Optional<Path> freeze() {
        return freeze;
    }

    /// Asked by request when only requests were named.
    boolean byRequest() {
        return dwellingIds.isEmpty() && !requestIds.isEmpty();
    }
}
