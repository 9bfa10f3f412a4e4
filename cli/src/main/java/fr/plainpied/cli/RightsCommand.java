package fr.plainpied.cli;

import fr.plainpied.cli.usage.Exit;
import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.Source;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.situations.Conformity;
import fr.plainpied.formats.situations.ConformityTable;
import fr.plainpied.formats.situations.SituationCase;
import fr.plainpied.formats.situations.SituationFile;
import fr.plainpied.kernel.entitlement.LegalSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `rights`: what a household is entitled to, from situations in the public test format; compares with what they
/// expect, case by case or for a folder.
@Command(name = "rights", sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class RightsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    /// Not required of its subcommand, which reads no file.
    @ArgGroup(multiplicity = "0..1", order = 1)
    private Read read = new Read();

    /// One of the two is given.
    static final class Read {
        @Option(names = "--situation", paramLabel = "F", order = 1)
        private Optional<Path> situation = Optional.empty();

        @Option(names = "--report", paramLabel = "DIR", order = 2)
        private Optional<Path> report = Optional.empty();
    }

    @Option(names = "--set", paramLabel = "in-force|openfisca", converter = OptionValues.Legal.class, order = 3)
    private LegalSet set = LegalSet.IN_FORCE;

    @Option(names = "--format", paramLabel = "text|json", order = 20)
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "F", order = 21)
    private Optional<Path> out = Optional.empty();

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    enum Format {
        TEXT,
        JSON
    }

    RightsCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        if (read.situation.isEmpty() && read.report.isEmpty()) {
            List<ArgSpec> missing = List.of(spec.findOption("--situation"), spec.findOption("--report"));
            throw new MissingParameterException(spec.commandLine(), missing, "");
        }
        Texts texts = language.texts(terminal);
        return new FileWork(terminal, texts)
                .run(
                        read.situation.stream().toList(),
                        Map.of("--out", out),
                        () -> read.report.isPresent()
                                ? report(read.report.get(), texts)
                                : situation(read.situation.orElseThrow(), texts));
    }

    private int situation(Path file, Texts texts) throws CannotRead {
        Faults faults = new Faults();
        List<SituationCase> cases = cases(file, faults);
        faults.lines(texts.locale()).forEach(terminal::say);
        if (faults.any()) {
            return Exit.FAULTS;
        }
        RightsAnswer answer = new RightsAnswer(set, cases);
        int written = new Answer(terminal, texts, out).write(stream -> {
            if (format == Format.JSON) {
                new JsonRights(stream, texts).write(answer);
            } else {
                new TextRights(new Lines(stream), texts).write(answer);
            }
        });
        return written == Exit.DONE && answer.isMissed() ? Exit.FAULTS : written;
    }

    /// A case that cannot be read counts as not covered; the folder is read to its end.
    private int report(Path folder, Texts texts) throws CannotRead {
        Conformity conformity = new Conformity(set);
        ConformityTable table = new ConformityTable();
        List<String> missed = new ArrayList<>();
        int number = 0;
        for (Path file : files(folder)) {
            for (SituationCase situation : cases(file, new Faults())) {
                number++;
                List<Conformity.Outcome> outcomes = conformity.compare(situation);
                table.add(outcomes);
                outcomes.stream()
                        .filter(outcome -> outcome.status() == Conformity.Status.DIFFERENT)
                        .forEach(outcome -> missed.add(TextRights.missed(situation, outcome, texts)));
            }
        }
        RightsReport report = new RightsReport(set, number, table, missed);
        int written = new Answer(terminal, texts, out).write(stream -> {
            if (format == Format.JSON) {
                report.json(stream);
            } else {
                report.text(new Lines(stream), texts);
            }
        });
        return written == Exit.DONE && !missed.isEmpty() ? Exit.FAULTS : written;
    }

    private static List<SituationCase> cases(Path file, Faults faults) throws CannotRead {
        try {
            return SituationFile.read(Source.of(file), faults);
        } catch (IOException unreadable) {
            throw new CannotRead(file, unreadable);
        }
    }

    private static List<Path> files(Path folder) throws CannotRead {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.ya?ml"))
                    .sorted()
                    .toList();
        } catch (IOException unreadable) {
            throw new CannotRead(folder, unreadable);
        }
    }
}
