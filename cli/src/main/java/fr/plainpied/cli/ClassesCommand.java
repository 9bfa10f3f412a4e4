package fr.plainpied.cli;

import fr.plainpied.cli.usage.Exit;
import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.answers.ClassesWriter;
import fr.plainpied.formats.dwellings.AdaptabilitySurveys;
import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.formats.table.CsvStyle;
import fr.plainpied.formats.table.TableWriter;
import fr.plainpied.kernel.adequacy.Classes;
import fr.plainpied.kernel.criteria.Catalogue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `classes`: the class of each dwelling, and what to measure for those not assessed.
@Command(name = "classes", sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class ClassesCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private FileOptions files;

    @Option(names = "--format", paramLabel = "text|json|csv", order = 20)
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "F", order = 21)
    private Optional<Path> out = Optional.empty();

    enum Format {
        TEXT,
        JSON,
        CSV
    }

    ClassesCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Texts texts = files.texts(terminal);
        return new FileWork(terminal, texts)
                .run(List.of(files.dwellings()), Map.of("--out", out), () -> classes(texts));
    }

    private int classes(Texts texts) throws CannotRead {
        Catalogue catalogue = Catalogue.current();
        Inputs inputs = new Inputs(catalogue, files.encoding());
        List<DwellingRow> rows = new ArrayList<>();
        inputs.dwellings(files.dwellings(), AdaptabilitySurveys.NONE, rows::add);
        if (!inputs.usable(terminal, texts)) {
            return Exit.FAULTS;
        }
        return new Answer(terminal, texts, out).write(stream -> write(rows, catalogue, stream, texts));
    }

    private void write(List<DwellingRow> rows, Catalogue catalogue, OutputStream stream, Texts texts)
            throws IOException {
        Classes classes = new Classes(catalogue);
        ClassesWriter writer = switch (format) {
            case TEXT -> new TextClasses(new Lines(stream), texts);
            case JSON -> ClassesWriter.json(stream, catalogue.edition());
            case CSV -> ClassesWriter.table(TableWriter.csv(stream, CsvStyle.PROGRAMS));
        };
        try (writer) {
            for (DwellingRow row : rows) {
                writer.write(row.id(), classes.of(row.dwelling().grid()));
            }
        }
    }
}
