package fr.plainpied.cli;

import fr.plainpied.cli.usage.Exit;
import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.dwellings.AdaptabilitySurveys;
import fr.plainpied.kernel.criteria.Catalogue;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `check`: every fault of the files, by line and column. Rows are not kept, so files may be large.
@Command(name = "check", sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class CheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private FileOptions files;

    @Option(names = "--requests", paramLabel = "F", order = 2)
    private Optional<Path> requests = Optional.empty();

    @Option(names = "--adaptability", paramLabel = "F", order = 3)
    private Optional<Path> adaptability = Optional.empty();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Texts texts = files.texts(terminal);
        return new FileWork(terminal, texts).run(List.of(), Map.of(), () -> check(texts));
    }

    private int check(Texts texts) throws CannotRead {
        Inputs inputs = new Inputs(Catalogue.current(), files.encoding());
        Tally dwellings = new Tally();
        Tally households = new Tally();
        AdaptabilitySurveys surveys = inputs.surveys(adaptability);
        inputs.dwellings(files.dwellings(), surveys, row -> dwellings.number++);
        if (requests.isPresent()) {
            inputs.requests(requests.get(), request -> households.number++);
        }
        if (!inputs.usable(terminal, texts)) {
            return Exit.FAULTS;
        }
        return new Answer(terminal, texts, Optional.empty()).write(out -> {
            Lines lines = new Lines(out);
            lines.line(texts.of("check.dwellings", "n", dwellings.number));
            if (requests.isPresent()) {
                lines.line(texts.of("check.requests", "n", households.number));
            }
        });
    }

    private static final class Tally {
        private int number;
    }
}
