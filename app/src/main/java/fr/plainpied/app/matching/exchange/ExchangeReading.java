package fr.plainpied.app.matching.exchange;

import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.housing.Occupancy;
import fr.plainpied.app.matching.Comparisons;
import fr.plainpied.app.matching.draft.Draft;
import fr.plainpied.app.matching.draft.DraftInputs;
import fr.plainpied.app.matching.draft.Households;
import fr.plainpied.app.matching.draft.PlanText;
import fr.plainpied.app.matching.draft.Recollection;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.IncomeCeilings;
import fr.plainpied.kernel.adequacy.Matching;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.exchange.ExchangePlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/// Opens drafts that are done. Never call it inside a transaction: it begins its own.
@Service
class ExchangeReading {
    private final Recollection recollection;
    private final Comparisons comparisons;
    private final Requests requests;
    private final Adequacy adequacy = new Adequacy(Catalogue.current());
    private final Gates gates = new Gates(IncomeCeilings.official());

    ExchangeReading(Recollection recollection, Comparisons comparisons, Requests requests) {
        this.recollection = recollection;
        this.comparisons = comparisons;
        this.requests = requests;
    }

    /// Empty when it is not done, or can be read no more with the present edition of the catalogue.
    Optional<OpenExchange> open(Draft draft) {
        return draft.plan().flatMap(plan -> recollection.inputs(draft).map(inputs -> open(draft, plan, inputs)));
    }

    private OpenExchange open(Draft draft, String plan, DraftInputs.Read inputs) {
        ExchangeOptions options = PlanText.read(draft.options(), ExchangeOptions.class);
        KeptExchange kept = PlanText.read(plan, KeptExchange.class);
        Households households = new Households(
                comparisons, requests.seen(), inputs.requests(), draft.setting().horizon());
        Matching matching = new Matching(
                adequacy, gates, draft.setting().date(), draft.setting().seed());
        return new OpenExchange(
                draft,
                options,
                new Again(matching, inputs, households).read(kept),
                kept.tenants(),
                households,
                recollection.since(draft, inputs, kept.compared(), home -> stillFree(home, options)));
    }

    /// A home that was vacant must still be; the others are lived in.
    private static boolean stillFree(DwellingSummary home, ExchangeOptions options) {
        return home.occupancy() != Occupancy.LET || !options.vacancies().contains(home.id());
    }

    /// Assesses the moves of a plan again.
    private static final class Again {
        private final Matching matching;
        private final Map<String, Dwelling> homes;
        private final Map<String, HousingRequest> requests;
        private final Households households;

        Again(Matching matching, DraftInputs.Read inputs, Households households) {
            this.matching = matching;
            this.homes = inputs.dwellings().stream().collect(Collectors.toMap(Dwelling::id, Function.identity()));
            this.requests =
                    inputs.requests().stream().collect(Collectors.toMap(HousingRequest::id, Function.identity()));
            this.households = households;
        }

        ExchangePlan read(KeptExchange kept) {
            return new ExchangePlan(
                    kept.objective(),
                    kept.optimal(),
                    kept.gap(),
                    kept.solver(),
                    stories(kept.stories()),
                    kept.withdrawals().stream()
                            .map(without -> new ExchangePlan.Withdrawal(
                                    without.request(),
                                    without.objective(),
                                    without.optimal(),
                                    stories(without.undone()),
                                    stories(without.instead())))
                            .toList());
        }

        private List<ExchangePlan.Story> stories(List<KeptExchange.Story> kept) {
            return kept.stream()
                    .map(story -> new ExchangePlan.Story(
                            Optional.ofNullable(homes.get(story.start())),
                            story.steps().stream().flatMap(this::step).toList()))
                    .toList();
        }

        private Stream<ExchangePlan.Step> step(KeptExchange.Step step) {
            HousingRequest request = requests.get(step.request());
            Dwelling to = homes.get(step.to());
            if (request == null || to == null) {
                return Stream.empty();
            }
            Applicant applicant = households.applicant(request);
            return Stream.of(new ExchangePlan.Step(
                    Comparisons.consented(matching.candidate(to, applicant)),
                    Optional.ofNullable(homes.get(step.from())).map(home -> matching.candidate(home, applicant))));
        }
    }
}
