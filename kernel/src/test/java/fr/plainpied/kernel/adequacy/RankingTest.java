package fr.plainpied.kernel.adequacy;

import static fr.plainpied.kernel.explain.Verdict.DOES_NOT_FIT;
import static fr.plainpied.kernel.explain.Verdict.FITS;
import static fr.plainpied.kernel.explain.Verdict.FITS_AFTER_WORKS;
import static fr.plainpied.kernel.explain.Verdict.TO_VERIFY;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.explain.Gate;
import fr.plainpied.kernel.explain.GateFact;
import fr.plainpied.kernel.explain.GateReason;
import fr.plainpied.kernel.explain.Verdict;
import fr.plainpied.kernel.quantity.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

class RankingTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final GateReason FAILED = GateReason.of(Gate.ACTIVE_REQUEST, new GateFact.RegisteredLater(DAY));
    private static final GateReason UNKNOWN = GateReason.of(Gate.OCCUPANCY, new GateFact.Missing("rooms"));

    @Test
    void households_are_ordered_by_group_then_verdict_then_each_criterion_in_turn() {
        assertHouseholds(
                new Sample("fits").gate(UNKNOWN),
                new Sample("simple").verdict(FITS_AFTER_WORKS),
                new Sample("to verify").verdict(TO_VERIFY),
                new Sample("heavy").verdict(FITS_AFTER_WORKS).heavy(),
                new Sample("fits but a gate fails").gate(FAILED),
                new Sample("does not fit").verdict(DOES_NOT_FIT).scarcity(9).points(99));
    }

    @Test
    void scarcity_goes_before_points_then_coverage_then_the_oldest_registration() {
        assertHouseholds(
                new Sample("two scarce features").scarcity(2),
                new Sample("points").scarcity(1).points(50),
                new Sample("covered").scarcity(1).coverage(2, 3),
                new Sample("older").scarcity(1).coverage(1, 2).registered("2020-01-01"),
                new Sample("newer").scarcity(1).coverage(2, 4).registered("2024-01-01"),
                new Sample("undated").scarcity(1).coverage(3, 6));
    }

    @Test
    void a_tie_is_decided_by_the_published_hash() {
        // printf '7|d|a' | sha256sum
        assertEquals(HASH_OF_7_D_A, Ranking.tieBreak(7, "d", "a"));
        List<String> ids = List.of("a", "b", "c", "e", "f");
        List<Candidate> tied =
                ids.stream().map(id -> new Sample(id).candidate()).toList();
        List<String> byHash = ids.stream()
                .sorted(java.util.Comparator.comparing(id -> Ranking.tieBreak(7, "d", id)))
                .toList();

        assertEquals(byHash, requests(Ranking.households(tied, 7)));
        assertEquals(byHash, requests(Ranking.households(tied.reversed(), 7)));
    }

    @Test
    void dwellings_are_ordered_by_verdict_then_cheaper_works_then_coverage_then_date_then_id() {
        List<Candidate> expected = List.of(
                new Sample("r").dwelling("z").candidate(),
                new Sample("r")
                        .dwelling("y")
                        .verdict(FITS_AFTER_WORKS)
                        .cost(100)
                        .coverage(0, 3)
                        .candidate(),
                new Sample("r")
                        .dwelling("x")
                        .verdict(FITS_AFTER_WORKS)
                        .cost(200)
                        .candidate(),
                new Sample("r")
                        .dwelling("w")
                        .verdict(FITS_AFTER_WORKS)
                        .cost(200)
                        .coverage(1, 2)
                        .available("2026-12-01")
                        .candidate(),
                new Sample("r")
                        .dwelling("v")
                        .verdict(FITS_AFTER_WORKS)
                        .cost(200)
                        .coverage(1, 2)
                        .available("2027-01-01")
                        .candidate(),
                new Sample("r")
                        .dwelling("t")
                        .verdict(FITS_AFTER_WORKS)
                        .cost(200)
                        .coverage(1, 2)
                        .candidate(),
                new Sample("r")
                        .dwelling("u")
                        .verdict(FITS_AFTER_WORKS)
                        .cost(200)
                        .coverage(1, 2)
                        .candidate(),
                new Sample("r").dwelling("a").verdict(TO_VERIFY).candidate(),
                new Sample("r").dwelling("b").gate(FAILED).candidate());
        List<Candidate> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(3));

        assertEquals(expected, Ranking.dwellings(shuffled));
    }

    @Test
    void matching_ranks_the_same_whatever_the_order_of_the_applicants() {
        Catalogue catalogue = Catalogue.current();
        Matching matching = new Matching(new Adequacy(catalogue), new Gates(IncomeCeilings.official()), DAY, 7);
        List<Applicant> applicants = List.of("a", "b", "c").stream()
                .map(id -> Applicant.of(new Sample(id).candidate().request(), 0))
                .toList();
        Dwelling dwelling = new Sample("a").candidate().dwelling();

        List<String> ranked = requests(matching.candidates(dwelling, applicants));

        assertEquals(ranked, requests(matching.candidates(dwelling, applicants.reversed())));
        assertEquals(3, ranked.size());
        assertEquals(
                List.of(dwelling),
                matching.dwellings(applicants.getFirst(), List.of(dwelling)).stream()
                        .map(Candidate::dwelling)
                        .toList());
    }

    private static void assertHouseholds(Sample... bestFirst) {
        List<Candidate> expected =
                java.util.Arrays.stream(bestFirst).map(Sample::candidate).toList();
        List<Candidate> shuffled = new ArrayList<>(expected);
        Collections.shuffle(shuffled, new Random(3));

        assertEquals(requests(expected), requests(Ranking.households(shuffled, 7)));
    }

    private static List<String> requests(List<Candidate> candidates) {
        return candidates.stream().map(candidate -> candidate.request().id()).toList();
    }

    private static final String HASH_OF_7_D_A = "ec836073b65b9ac06e022f1c75887b9e1a24ffe7f90e9850753dfd2433b7b421";

    /// A candidate that fits unless said otherwise.
    private static final class Sample {
        private final String request;
        private String dwelling = "d";
        private Verdict verdict = FITS;
        private boolean simple = true;
        private long cost;
        private int scarcity;
        private int points;
        private int covered;
        private int applicable;
        private Optional<LocalDate> registered = Optional.empty();
        private Optional<LocalDate> available = Optional.empty();
        private final List<GateReason> gates = new ArrayList<>();

        Sample(String request) {
            this.request = request;
        }

        Sample dwelling(String id) {
            dwelling = id;
            return this;
        }

        Sample verdict(Verdict other) {
            verdict = other;
            return this;
        }

        Sample heavy() {
            simple = false;
            return this;
        }

        Sample cost(long euros) {
            cost = euros;
            return this;
        }

        Sample scarcity(int count) {
            scarcity = count;
            return this;
        }

        Sample points(int count) {
            points = count;
            return this;
        }

        Sample coverage(int part, int whole) {
            covered = part;
            applicable = whole;
            return this;
        }

        Sample registered(String day) {
            registered = Optional.of(LocalDate.parse(day));
            return this;
        }

        Sample available(String day) {
            available = Optional.of(LocalDate.parse(day));
            return this;
        }

        Sample gate(GateReason reason) {
            gates.add(reason);
            return this;
        }

        Candidate candidate() {
            LettingTerms terms = new LettingTerms(
                    Optional.empty(),
                    OptionalInt.empty(),
                    OptionalInt.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    available);
            HousingRequest plain = GatesTest.request();
            HousingRequest asked = new HousingRequest(
                    request,
                    registered,
                    Optional.empty(),
                    Wishes.NONE,
                    points,
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    false,
                    plain.household());
            Assessment assessment =
                    new Assessment(verdict, 0, Money.ofEuros(cost), simple, covered, applicable, scarcity);
            return new Candidate(
                    new Dwelling(dwelling, terms, Grid.unknown(Catalogue.current()), Adaptability.NOT_SURVEYED),
                    asked,
                    assessment,
                    gates);
        }
    }
}
