package fr.plainpied.cli;

import fr.plainpied.cli.usage.Exit;
import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.answers.MatchRun;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.formats.frozen.FrozenFile;
import fr.plainpied.formats.frozen.FrozenRanking;
import fr.plainpied.formats.frozen.FrozenSetting;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.criteria.Catalogue;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `match`: who each dwelling suits, in order, and why.
@Command(name = "match", sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class MatchCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private FileOptions files;

    @Mixin
    private MatchOptions options;

    MatchCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Texts texts = files.texts(terminal);
        List<Path> read = Stream.concat(
                        Stream.of(files.dwellings(), options.requests()), options.adaptability().stream())
                .toList();
        return new FileWork(terminal, texts)
                .run(read, Map.of("--out", options.out(), "--freeze", options.freeze()), () -> match(texts));
    }

    private int match(Texts texts) throws CannotRead {
        Catalogue catalogue = Catalogue.current();
        Inputs inputs = new Inputs(catalogue, files.encoding());
        Asked dwellings = options.dwellings(files.dwellings());
        Asked households = options.households();
        Set<String> dwellingIds = new HashSet<>();
        Set<String> requestIds = new HashSet<>();
        List<DwellingRow> rows = new ArrayList<>();
        List<HousingRequest> requests = new ArrayList<>();
        inputs.dwellings(files.dwellings(), inputs.surveys(options.adaptability()), row -> {
            dwellingIds.add(row.id());
            if (dwellings.wants(row.id())) {
                rows.add(row);
            }
        });
        inputs.requests(options.requests(), request -> {
            requestIds.add(request.id());
            if (households.wants(request.id())) {
                requests.add(request);
            }
        });
        if (!inputs.usable(terminal, texts)) {
            return Exit.FAULTS;
        }
        List<String> absent = Stream.concat(
                        dwellings.absent(dwellingIds, texts).stream(), households.absent(requestIds, texts).stream())
                .toList();
        absent.forEach(terminal::say);
        return absent.isEmpty() ? answer(catalogue, rows, requests, texts) : Exit.FAULTS;
    }

    private int answer(Catalogue catalogue, List<DwellingRow> rows, List<HousingRequest> requests, Texts texts) {
        MatchSetting setting =
                new MatchSetting(catalogue.edition(), options.date(terminal), options.seed(), options.horizon());
        int frozen = freeze(setting, rows, requests, texts);
        if (frozen != Exit.DONE) {
            return frozen;
        }
        MatchRun run = new MatchRun(catalogue, setting, rows, requests, options.top());
        return new Answer(terminal, texts, options.out()).write(out -> {
            try (MatchReport report = MatchReport.of(options.format(), out, setting, texts)) {
                if (options.byRequest()) {
                    run.byRequest(report);
                } else {
                    run.byDwelling(report);
                }
            }
        });
    }

    private int freeze(MatchSetting match, List<DwellingRow> rows, List<HousingRequest> requests, Texts texts) {
        if (options.freeze().isEmpty()) {
            return Exit.DONE;
        }
        FrozenSetting setting =
                FrozenSetting.current(match.date(), match.seed(), match.horizon(), texts.locale(), options.byRequest());
        FrozenRanking frozen = FrozenRanking.freeze(setting, rows, requests, List.of());
        return new Answer(terminal, texts, options.freeze()).write(out -> FrozenFile.write(frozen, out));
    }
}
