package fr.plainpied.cli;

import fr.plainpied.cli.usage.Exit;
import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.plans.ExchangeRun;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.exchange.ExchangePlan;
import fr.plainpied.kernel.exchange.ExchangeProblem;
import fr.plainpied.kernel.exchange.Packer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `exchange`: tenants into each other's homes, and chains that a vacancy starts. A draft, nothing decided.
@Command(name = "exchange", sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class ExchangeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private FileOptions files;

    @Mixin
    private PlanOptions options;

    @Option(names = "--leaving", paramLabel = "ID", arity = "1..*", order = 5)
    private List<String> leaving = new ArrayList<>();

    @Option(names = "--cycle", paramLabel = "N", converter = OptionValues.Cycle.class, order = 8)
    private int longestCycle = ExchangeProblem.USUAL_CYCLE;

    @Option(names = "--chain", paramLabel = "N", converter = OptionValues.Chain.class, order = 9)
    private int longestChain = ExchangeProblem.USUAL_CHAIN;

    ExchangeCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Texts texts = files.texts(terminal);
        return new FileWork(terminal, texts)
                .run(options.inputs(files.dwellings()), Map.of("--out", options.out()), () -> {
                    Optional<PlanFiles> read = PlanFiles.read(files, options, terminal, texts);
                    return read.isPresent() ? exchange(read.get(), texts) : Exit.FAULTS;
                });
    }

    private int exchange(PlanFiles read, Texts texts) {
        Tenancies tenancies = new Tenancies(read, options, leaving);
        List<String> troubles = read.troubles(files, options, texts);
        troubles.addAll(tenancies.troubles(texts));
        if (!troubles.isEmpty()) {
            troubles.forEach(terminal::say);
            return Exit.FAULTS;
        }
        MatchSetting setting = new MatchSetting(
                Catalogue.current().edition(), options.date(terminal), options.seed(), options.horizon());
        ExchangeRun run = new ExchangeRun(Catalogue.current(), setting, new Packer(options.seed()));
        ExchangePlan plan = run.plan(tenancies.question(longestCycle, longestChain), options.limit());
        return new Answer(terminal, texts, options.out())
                .write(out -> new ExchangeAnswer(run, setting, read, texts).write(options.format(), out, plan));
    }
}
