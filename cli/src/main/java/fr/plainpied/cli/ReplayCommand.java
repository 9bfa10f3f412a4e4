package fr.plainpied.cli;

import fr.plainpied.cli.usage.Exit;
import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.Limits;
import fr.plainpied.formats.Source;
import fr.plainpied.formats.dwellings.AdaptabilitySurveys;
import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.frozen.FrozenFile;
import fr.plainpied.formats.frozen.FrozenRanking;
import fr.plainpied.formats.frozen.Replay;
import fr.plainpied.formats.frozen.Since;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `replay`: computes a frozen ranking again, and says what changed since when the files of today are given.
@Command(name = "replay", sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class ReplayCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(paramLabel = "FROZEN", descriptionKey = "frozen", index = "0")
    private Path file = Path.of("");

    @Option(names = "--dwellings", paramLabel = "F", order = 1)
    private Optional<Path> dwellings = Optional.empty();

    @Option(names = "--requests", paramLabel = "F", order = 2)
    private Optional<Path> requests = Optional.empty();

    @Option(names = "--adaptability", paramLabel = "F", order = 3)
    private Optional<Path> adaptability = Optional.empty();

    @Option(names = "--format", paramLabel = "text|json", order = 20)
    private Format format = Format.TEXT;

    @Option(names = "--out", paramLabel = "F", order = 21)
    private Optional<Path> out = Optional.empty();

    @Option(names = "--encoding", paramLabel = "E", converter = OptionValues.Encoding.class, order = 30)
    private Charset encoding = StandardCharsets.UTF_8;

    @Mixin
    private LanguageOptions language = new LanguageOptions();

    enum Format {
        TEXT,
        JSON
    }

    ReplayCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Texts texts = language.texts(terminal);
        List<Path> read = Stream.of(Optional.of(file), dwellings, requests, adaptability)
                .flatMap(Optional::stream)
                .toList();
        return new FileWork(terminal, texts).run(read, Map.of("--out", out), () -> replay(texts));
    }

    private int replay(Texts texts) throws CannotRead {
        Optional<FrozenRanking> read = read(texts);
        if (read.isEmpty()) {
            return Exit.FAULTS;
        }
        FrozenRanking frozen = read.get();
        Inputs inputs = new Inputs(Catalogue.current(), encoding);
        Optional<Since> since = since(frozen, inputs);
        if (!inputs.usable(terminal, texts)) {
            return Exit.FAULTS;
        }
        Replay replay = frozen.replay();
        int written = new Answer(terminal, texts, out)
                .write(stream -> write(stream, new Replayed(frozen, replay, since), texts));
        return written == Exit.DONE && !replay.sameBytes() ? Exit.FAULTS : written;
    }

    private Optional<FrozenRanking> read(Texts texts) throws CannotRead {
        Faults faults = new Faults();
        try {
            Optional<FrozenRanking> read =
                    new FrozenFile(Catalogue.current(), Limits.USUAL).read(Source.of(file), faults);
            faults.lines(texts.locale()).forEach(terminal::say);
            return read;
        } catch (IOException unreadable) {
            throw new CannotRead(file, unreadable);
        }
    }

    /// What is not given again is taken as it was frozen. Of the dwellings, only those that were frozen count; a
    /// request
    /// that is new counts, as it would stand among the candidates.
    private Optional<Since> since(FrozenRanking frozen, Inputs inputs) throws CannotRead {
        if (dwellings.isEmpty() && requests.isEmpty()) {
            return Optional.empty();
        }
        List<DwellingRow> rows = new ArrayList<>(dwellings.isEmpty() ? frozen.dwellings() : List.of());
        List<HousingRequest> households = new ArrayList<>(requests.isEmpty() ? frozen.requests() : List.of());
        if (dwellings.isPresent()) {
            Set<String> ids = frozen.dwellings().stream().map(DwellingRow::id).collect(Collectors.toSet());
            inputs.dwellings(dwellings.get(), surveys(frozen, inputs), row -> {
                if (ids.contains(row.id())) {
                    rows.add(row);
                }
            });
        }
        if (requests.isPresent()) {
            inputs.requests(requests.get(), households::add);
        }
        return Optional.of(frozen.since(rows, households));
    }

    private AdaptabilitySurveys surveys(FrozenRanking frozen, Inputs inputs) throws CannotRead {
        if (adaptability.isPresent()) {
            return inputs.surveys(adaptability);
        }
        return new AdaptabilitySurveys(
                frozen.dwellings().stream()
                        .collect(Collectors.toMap(
                                DwellingRow::id, row -> row.dwelling().adaptability())),
                Map.of());
    }

    private void write(OutputStream stream, Replayed replayed, Texts texts) throws IOException {
        switch (format) {
            case TEXT -> new TextReplay(new Lines(stream), texts).write(replayed);
            case JSON -> JsonReplay.write(stream, replayed);
        }
    }
}
