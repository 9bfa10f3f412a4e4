package fr.plainpied.formats.plans;

import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.HouseholdNeeds;
import fr.plainpied.kernel.adequacy.IncomeCeilings;
import fr.plainpied.kernel.adequacy.Matching;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.exchange.Exchange;
import fr.plainpied.kernel.exchange.ExchangePlan;
import fr.plainpied.kernel.exchange.ExchangeQuestion;
import fr.plainpied.kernel.exchange.ExchangeSolver;
import fr.plainpied.kernel.exchange.Resident;
import fr.plainpied.kernel.explain.Explanation;
import java.util.HashMap;
import java.util.Map;
import java.util.function.BooleanSupplier;

/// Drafts a plan of moves, and explains each of its pairs.
public final class ExchangeRun {

    private final Adequacy adequacy;
    private final Matching matching;
    private final ExchangeSolver solver;
    private final Map<String, HouseholdNeeds> needs = new HashMap<>();

    public ExchangeRun(Catalogue catalogue, MatchSetting setting, ExchangeSolver solver) {
        this.adequacy = new Adequacy(catalogue);
        this.matching = new Matching(adequacy, new Gates(IncomeCeilings.official()), setting.date(), setting.seed());
        this.solver = solver;
    }

    /// @param stop once true, the best plan found so far is given
    public ExchangePlan plan(ExchangeQuestion question, BooleanSupplier stop) {
        return plan(question, stop, () -> {});
    }

    /// The same, followed while it works.
    ///
    /// @param compared run each time one more home has been compared with everybody, from several threads
    public ExchangePlan plan(ExchangeQuestion question, BooleanSupplier stop, Runnable compared) {
        question.residents().forEach(resident -> know(resident));
        question.others().forEach(this::know);
        return new Exchange(matching, solver).run(question, stop, compared);
    }

    private void know(Resident resident) {
        know(resident.applicant());
    }

    private void know(Applicant applicant) {
        needs.put(applicant.request().id(), applicant.needs());
    }

    /// The whole explanation of a home for a household of the plan.
    public Explanation explain(Candidate candidate) {
        HouseholdNeeds lines = needs.getOrDefault(candidate.request().id(), HouseholdNeeds.of(candidate.request(), 0));
        return adequacy.explain(candidate.dwelling(), lines);
    }
}
