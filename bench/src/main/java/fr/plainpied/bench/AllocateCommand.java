package fr.plainpied.bench;

import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.IncomeCeilings;
import fr.plainpied.kernel.adequacy.Matching;
import fr.plainpied.kernel.assignment.Allocation;
import fr.plainpied.kernel.assignment.AllocationRules;
import fr.plainpied.kernel.assignment.BulkAllocation;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.solver.SolverChoice;
import fr.plainpied.solver.Solvers;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `allocate`: seconds for 300 vacancies and 10 000 requests of the generated territory, assessments included.
@Command(name = "allocate", sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class AllocateCommand implements Callable<Integer> {

    private static final int HOMES = 300;
    private static final int REQUESTS = 10_000;
    private static final double NANOS = 1e9;

    @Spec
    private CommandSpec spec;

    @Mixin
    private AnswerOptions answer;

    @Option(names = "--solver", paramLabel = "S", order = 1)
    private SolverChoice choice = SolverChoice.JAVA;

    @Override
    public Integer call() throws IOException {
        PlanMarket market = PlanMarket.generate(REQUESTS);
        List<Dwelling> homes = market.vacancies(HOMES);
        List<HousingRequest> requests = market.requests(REQUESTS);
        long begun = System.nanoTime();
        Matching matching = new Matching(
                new Adequacy(Catalogue.current()),
                new Gates(IncomeCeilings.official()),
                PlanMarket.DAY,
                PlanMarket.SEED);
        List<Applicant> applicants =
                requests.stream().map(request -> Applicant.of(request, 0)).toList();
        // Loading the library is part of the time.
        Solvers.Given given = Solvers.ofThisProgram().assignment(choice);
        BulkAllocation.Answer planned =
                new BulkAllocation(matching, given.solver()).run(homes, applicants, AllocationRules.USUAL, () -> false);
        double seconds = (System.nanoTime() - begun) / NANOS;
        if (!(planned instanceof BulkAllocation.Planned(Allocation plan))) {
            throw new IllegalStateException("A plan without a share of priority publics was refused.");
        }
        print(plan, homes.size(), requests.size(), seconds);
        return 0;
    }

    private void print(Allocation plan, int homes, int requests, double seconds) throws IOException {
        Figures figures = new Figures()
                .put("vacancies", homes)
                .put("requests", requests)
                .put("seconds", seconds, 2)
                .put("optimal", plan.optimal())
                .put("housed", plan.objective().housed())
                .put("cores", Runtime.getRuntime().availableProcessors())
                .put("solver", plan.solver())
                .put("jdk", Runtime.version().toString());
        PrintWriter out = spec.commandLine().getOut();
        out.println(answer.json() ? figures.json() : figures.text().strip());
        out.flush();
    }
}
