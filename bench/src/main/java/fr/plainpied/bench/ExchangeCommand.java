package fr.plainpied.bench;

import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.IncomeCeilings;
import fr.plainpied.kernel.adequacy.Matching;
import fr.plainpied.kernel.assignment.Eligibility;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.exchange.Exchange;
import fr.plainpied.kernel.exchange.ExchangePlan;
import fr.plainpied.kernel.exchange.ExchangeProblem;
import fr.plainpied.kernel.exchange.ExchangeQuestion;
import fr.plainpied.kernel.exchange.Packer;
import fr.plainpied.kernel.exchange.Resident;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// `exchange`: seconds for 1 500 tenants who ask for another home and 300 vacancies of the generated territory,
/// assessments and withdrawals included.
@Command(name = "exchange", sortOptions = false)
@SuppressWarnings("NullAway.Init")
final class ExchangeCommand implements Callable<Integer> {

    private static final int HOMES = 300;
    private static final int TENANTS = 1_500;
    private static final int SEARCH_SECONDS = 25;
    private static final double NANOS = 1e9;

    @Spec
    private CommandSpec spec;

    @Mixin
    private AnswerOptions answer;

    @Override
    public Integer call() throws IOException {
        PlanMarket market = PlanMarket.generate(TENANTS * PlanMarket.REQUESTS_A_TENANT);
        List<Dwelling> vacancies = market.vacancies(HOMES);
        List<Resident> residents = market.residents(TENANTS);
        long begun = System.nanoTime();
        long end = begun + (long) (SEARCH_SECONDS * NANOS);
        Matching matching = new Matching(
                new Adequacy(Catalogue.current()),
                new Gates(IncomeCeilings.official()),
                PlanMarket.DAY,
                PlanMarket.SEED);
        ExchangePlan plan = new Exchange(matching, new Packer(PlanMarket.SEED))
                .run(
                        new ExchangeQuestion(
                                vacancies,
                                residents,
                                List.of(),
                                Eligibility.USUAL,
                                ExchangeProblem.USUAL_CYCLE,
                                ExchangeProblem.USUAL_CHAIN),
                        () -> System.nanoTime() - end > 0);
        print(plan, vacancies.size(), residents.size(), (System.nanoTime() - begun) / NANOS);
        return 0;
    }

    private void print(ExchangePlan plan, int vacancies, int tenants, double taken) throws IOException {
        Figures figures = new Figures()
                .put("vacancies", vacancies)
                .put("tenants", tenants)
                .put("seconds", taken, 2)
                .put("optimal", plan.optimal())
                .put("gap", plan.gap(), 4)
                .put("moves", plan.objective().moves())
                .put("moved_from_unsuitable", plan.objective().movedFromUnsuitable())
                .put("cores", Runtime.getRuntime().availableProcessors())
                .put("solver", plan.solver())
                .put("jdk", Runtime.version().toString());
        PrintWriter out = spec.commandLine().getOut();
        out.println(answer.json() ? figures.json() : figures.text().strip());
        out.flush();
    }
}
