package fr.plainpied.app.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.app.housing.DwellingSeeding;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.housing.NewValue;
import fr.plainpied.app.housing.Surveying;
import fr.plainpied.app.needs.DemandSeeding;
import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.needs.LineDraft;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.testing.PlatformTest;
import fr.plainpied.formats.answers.MatchSetting;
import fr.plainpied.formats.answers.RankedCandidate;
import fr.plainpied.formats.dwellings.Survey;
import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Candidate;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.adequacy.Gates;
import fr.plainpied.kernel.adequacy.IncomeCeilings;
import fr.plainpied.kernel.adequacy.Matching;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.explain.Gate;
import fr.plainpied.kernel.explain.GateOutcome;
import fr.plainpied.territory.demand.PendingRequest;
import fr.plainpied.territory.stock.StockDwelling;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@PlatformTest
@TestPropertySource(properties = "spring.application.name=comparisons") // a database of its own
class ComparisonsTest {
    private static final StockDwelling HOME = MatchedTerritory.home();
    private static final PendingRequest OURS = MatchedTerritory.accompanied();
    private static final Actor OFFICER = MatchedTerritory.officer(HOME);
    private static final Actor PROFESSIONAL = MatchedTerritory.professional(OURS);

    @Autowired
    private DwellingSeeding housing;

    @Autowired
    private DemandSeeding demand;

    @Autowired
    private Comparisons comparisons;

    @Autowired
    private Dwellings dwellings;

    @Autowired
    private Requests requests;

    @Autowired
    private Surveying surveying;

    @BeforeEach
    void seed() {
        MatchedTerritory.seed(housing, demand);
    }

    private MatchSetting today() {
        return comparisons.today(0, 0);
    }

    private CandidatesOf candidates(Actor reader) {
        return CurrentActor.callAs(
                reader, () -> comparisons.candidates(HOME.id(), today()).orElseThrow());
    }

    @Test
    void the_ranking_is_the_kernel_s() {
        Dwelling dwelling = CurrentActor.callAs(OFFICER, () -> dwellings.forKernel(List.of(HOME.id())))
                .getFirst();
        List<Applicant> applicants = requests.forMatching().stream()
                .map(request -> Applicant.of(request, 0))
                .toList();
        Matching kernel = new Matching(
                new Adequacy(Catalogue.current()), new Gates(IncomeCeilings.official()), today().date(), 0);
        List<Candidate> expected = kernel.candidates(dwelling, applicants);
        CandidatesOf found = candidates(OFFICER);
        assertEquals(
                expected.stream().map(one -> one.request().id()).toList(),
                found.placed().stream().map(Placed::request).toList());
        for (int index = 0; index < expected.size(); index++) {
            Placed placed = found.placed().get(index);
            assertEquals(index + 1, placed.rank());
            assertEquals(expected.get(index).assessment(), placed.candidate().assessment());
            assertEquals(
                    expected.get(index).gates(),
                    placed.candidate()
                            .gates()
                            .subList(0, expected.get(index).gates().size()));
            assertEquals(Gate.CONSENT, placed.candidate().gates().getLast().gate());
        }
    }

    @Test
    void the_other_way_agrees_pair_by_pair() {
        Placed placed = candidates(PROFESSIONAL).find(OURS.request().id()).orElseThrow();
        DwellingsFor found = CurrentActor.callAs(
                PROFESSIONAL,
                () -> comparisons.dwellings(OURS.request().id(), today()).orElseThrow());
        assertEquals(
                MatchedTerritory.TERRITORY.stock().dwellings().size(),
                found.placed().size());
        Placed same = found.placed().stream()
                .filter(one -> one.dwelling().equals(HOME.id()))
                .findFirst()
                .orElseThrow();
        assertEquals(placed.candidate(), same.candidate());
    }

    @Test
    void a_landlord_ranks_for_its_own_dwellings_and_its_own_dwellings_only() {
        StockDwelling other = MatchedTerritory.TERRITORY.stock().dwellings().stream()
                .filter(dwelling -> !MatchedTerritory.landlord(dwelling).equals(MatchedTerritory.landlord(HOME)))
                .findFirst()
                .orElseThrow();
        CurrentActor.runAs(OFFICER, () -> {
            assertEquals(Optional.empty(), comparisons.candidates(other.id(), today()));
            assertEquals(Optional.empty(), comparisons.candidates("unknown", today()));
            Set<String> seen = comparisons.dwellings(OURS.request().id(), today()).orElseThrow().placed().stream()
                    .map(Placed::dwelling)
                    .collect(Collectors.toSet());
            assertEquals(dwellings.seen(), seen);
            assertTrue(seen.contains(HOME.id()) && !seen.contains(other.id()));
        });
    }

    @Test
    void a_professional_sees_its_own_households_at_the_rank_they_have_among_all() {
        CandidatesOf all = candidates(OFFICER);
        CandidatesOf own = candidates(PROFESSIONAL);
        assertEquals(MatchedTerritory.requests().size(), own.compared());
        assertTrue(own.placed().size() < all.placed().size());
        for (Placed placed : own.placed()) {
            assertTrue(placed.whole());
            assertEquals(
                    all.find(placed.request()).orElseThrow().rank(), placed.rank(), "a rank is the same for everybody");
        }
        Actor other = MatchedTerritory.actor(Role.ACCOMPANYING_PROFESSIONAL, "nobody's");
        CurrentActor.runAs(other, () -> {
            assertEquals(
                    List.of(),
                    comparisons.candidates(HOME.id(), today()).orElseThrow().placed());
            assertEquals(Optional.empty(), comparisons.dwellings(OURS.request().id(), today()));
        });
        assertEquals(Optional.empty(), comparisons.candidates(HOME.id(), today()), "a visitor sees nothing");
    }

    @Test
    void a_landlord_learns_neither_reasons_nor_income_nor_disability() {
        Placed placed = candidates(OFFICER).find(OURS.request().id()).orElseThrow();
        assertFalse(placed.whole());
        RankedCandidate told = comparisons.explained(placed);
        assertFalse(told.explanation().lines().isEmpty());
        assertTrue(told.explanation().lines().stream()
                .allMatch(line -> line.because().isEmpty()));
        told.candidate().gates().stream()
                .filter(gate -> gate.gate() == Gate.INCOME_CEILING)
                .forEach(gate -> assertEquals(List.of(), gate.facts()));
        RankedCandidate whole = comparisons.explained(
                candidates(PROFESSIONAL).find(OURS.request().id()).orElseThrow());
        assertTrue(whole.explanation().lines().stream()
                .anyMatch(line -> !line.because().isEmpty()));
        assertEquals(whole.explanation().verdict(), told.explanation().verdict());
        assertEquals(GateOutcome.UNKNOWN, whole.candidate().gates().getLast().outcome(), "nobody has been asked yet");
    }

    @Test
    void a_value_just_recorded_counts_in_the_next_ranking() {
        Criterion threshold = Catalogue.current().criterion("threshold_height_mm");
        Dwelling before = candidates(OFFICER).known();
        int other = before.grid().value(threshold).orElse(0) == 17 ? 18 : 17;
        CurrentActor.runAs(
                OFFICER,
                () -> surveying.record(new NewValue(
                        HOME.id(),
                        threshold,
                        OptionalInt.of(other),
                        Survey.Method.MEASURED,
                        LocalDate.of(2026, 11, 20),
                        "L. Témoin",
                        dwellings.history(HOME.id(), threshold).orElseThrow().version(),
                        "")));
        assertEquals(OptionalInt.of(other), candidates(OFFICER).known().grid().value(threshold));
    }

    @Test
    void a_need_just_written_counts_in_the_next_ranking() {
        String id = OURS.request().id();
        Placed before = candidates(PROFESSIONAL).find(id).orElseThrow();
        CurrentActor.runAs(PROFESSIONAL, () -> {
            HouseholdFile file = requests.find(id).orElseThrow();
            String person = file.request().household().getFirst().id();
            requests.add(
                    id,
                    person,
                    new LineDraft("inner_door_clear_width_mm", ">=", "1234", "wish", "Passer à deux", "", false),
                    file.version());
        });
        Placed after = candidates(PROFESSIONAL).find(id).orElseThrow();
        assertNotEquals(
                before.applicant().needs().lines(), after.applicant().needs().lines());
    }

    @Test
    void a_need_of_later_counts_at_its_horizon() {
        for (int horizon : List.of(0, 3, 8)) {
            CandidatesOf found = CurrentActor.callAs(
                    PROFESSIONAL,
                    () -> comparisons
                            .candidates(HOME.id(), comparisons.today(horizon, 0))
                            .orElseThrow());
            Placed placed = found.find(OURS.request().id()).orElseThrow();
            assertEquals(
                    Applicant.of(placed.applicant().request(), horizon).needs().lines(),
                    placed.applicant().needs().lines());
        }
    }
}
