package fr.plainpied.cli;

import fr.plainpied.cli.usage.Exit;
import fr.plainpied.cli.usage.Texts;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.dwellings.DwellingRow;
import fr.plainpied.formats.plans.AllocationRun;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.assignment.Allocation;
import fr.plainpied.kernel.assignment.AllocationRules;
import fr.plainpied.kernel.assignment.BulkAllocation;
import fr.plainpied.kernel.assignment.PassedOverHousehold;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.solver.SolverChoice;
import fr.plainpied.solver.Solvers;
import fr.plainpied.wording.PlanWords;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `allocate`: several vacancies at once, each household once, the whole as good as it can be. A draft, nothing
/// decided.
@Command(name = "allocate", sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class AllocateCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Mixin
    private FileOptions files;

    @Mixin
    private PlanOptions options;

    @Option(names = "--priority-share", paramLabel = "P", converter = OptionValues.Percent.class, order = 8)
    private int priorityShare;

    @Option(names = "--priority-request", paramLabel = "ID", arity = "1..*", order = 9)
    private List<String> priorityRequests = new ArrayList<>();

    @Option(names = "--solver", paramLabel = "S", order = 14)
    private SolverChoice solver = SolverChoice.JAVA;

    @Option(names = "--passed-over", order = 15)
    private boolean passedOver;

    AllocateCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        Texts texts = files.texts(terminal);
        return new FileWork(terminal, texts)
                .run(options.inputs(files.dwellings()), Map.of("--out", options.out()), () -> {
                    Optional<PlanFiles> read = PlanFiles.read(files, options, terminal, texts);
                    return read.isPresent() ? allocate(read.get(), texts) : Exit.FAULTS;
                });
    }

    private int allocate(PlanFiles read, Texts texts) {
        List<String> troubles = troubles(read, texts);
        if (!troubles.isEmpty()) {
            troubles.forEach(terminal::say);
            return Exit.FAULTS;
        }
        MatchSetting setting = new MatchSetting(
                Catalogue.current().edition(), options.date(terminal), options.seed(), options.horizon());
        Solvers.Given given = Solvers.ofThisProgram().assignment(solver);
        given.missing().ifPresent(why -> terminal.say(texts.of("solver.missing", "detail", why)));
        AllocationRun run = new AllocationRun(Catalogue.current(), setting, read.requests(), given.solver());
        List<DwellingRow> homes = read.vacancies(options);
        return switch (run.plan(dwellings(homes), rules(), options.limit())) {
            case BulkAllocation.Planned(var allocation) -> {
                DraftedPlan drafted = new DraftedPlan(allocation, passedOver(run, homes, allocation));
                yield new Answer(terminal, texts, options.out())
                        .write(out ->
                                new AllocationAnswer(run, setting, texts).write(options.format(), out, homes, drafted));
            }
            case BulkAllocation.Refused(var quota) -> {
                terminal.say(PlanWords.of(texts.locale()).refused(quota).text());
                yield Exit.FAULTS;
            }
        };
    }

    private List<String> troubles(PlanFiles read, Texts texts) {
        List<String> troubles = read.troubles(files, options, texts);
        Set<String> ids = new HashSet<>();
        read.requests().forEach(request -> ids.add(request.id()));
        troubles.addAll(new Asked("request", priorityRequests, options.requests()).absent(ids, texts));
        return troubles;
    }

    private AllocationRules rules() {
        return new AllocationRules(options.eligibility(), priorityShare, Set.copyOf(priorityRequests));
    }

    private Optional<List<PassedOverHousehold>> passedOver(
            AllocationRun run, List<DwellingRow> homes, Allocation plan) {
        return passedOver ? Optional.of(run.passedOver(dwellings(homes), rules(), plan)) : Optional.empty();
    }

    private static List<Dwelling> dwellings(List<DwellingRow> homes) {
        return homes.stream().map(DwellingRow::dwelling).toList();
    }
}
