package fr.plainpied.kernel.adequacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.explain.Verdict;
import fr.plainpied.kernel.quantity.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The first look before the gates never refuses what they let through.
class GateScreenTest {

    private static final LocalDate DAY = LocalDate.of(2026, 6, 1);
    private static final List<String> COMMUNES = List.of("56121", "56098", "56083");

    private final Gates gates = new Gates(IncomeCeilings.official());

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void theCandidatesAdmittedAreThoseOfTheWholeMatchThatNoGateExcludes(long seed) {
        RandomPairs pairs = new RandomPairs(seed);
        SplittableRandom random = new SplittableRandom(seed);
        Matching matching = new Matching(new Adequacy(pairs.catalogue), gates, DAY, seed);
        int proposable = 0;
        for (int round = 0; round < 60; round++) {
            Dwelling dwelling =
                    new Dwelling("L" + round, terms(random), pairs.dwelling().grid(), Adaptability.NOT_SURVEYED);
            List<Applicant> applicants = new ArrayList<>();
            for (int rank = 0; rank < 60; rank++) {
                applicants.add(
                        Applicant.of(request("D" + rank, random, pairs.request().household()), 0));
            }
            List<Candidate> expected = matching.candidates(dwelling, applicants).stream()
                    .filter(Candidate::proposable)
                    .filter(candidate -> candidate.assessment().verdict() != Verdict.DOES_NOT_FIT)
                    .toList();
            proposable += expected.size();

            assertEquals(
                    expected,
                    matching.candidates(
                            dwelling, applicants, assessment -> assessment.verdict() != Verdict.DOES_NOT_FIT));
        }
        assertTrue(proposable > 50, "seed " + seed + ": the gates let nearly nobody through");
    }

    private static LettingTerms terms(SplittableRandom random) {
        return new LettingTerms(
                any(random, COMMUNES),
                whole(random, 1, 6),
                whole(random, 1500, 9000),
                any(random, List.of(Financing.values())),
                Optional.empty(),
                any(random, List.of(Money.ofEuros(300), Money.ofEuros(400))),
                any(random, List.of(Money.ofEuros(20), Money.ofEuros(60))),
                any(random, List.of(Reservation.NONE, Reservation.NONE, Reservation.STATE)),
                Optional.empty());
    }

    private static HousingRequest request(String id, SplittableRandom random, List<Person> household) {
        Wishes wishes = new Wishes(
                some(random, COMMUNES),
                random.nextInt(4) == 0 ? Set.of("56083") : Set.of(),
                whole(random, 1, 3),
                whole(random, 3, 6),
                any(random, List.of(Money.ofEuros(350), Money.ofEuros(440), Money.ofEuros(500))));
        List<LocalDate> days = List.of(
                DAY, DAY.plusDays(1), DAY.minusYears(1), DAY.minusYears(1).minusDays(1), DAY.minusDays(40));
        return new HousingRequest(
                id,
                any(random, days),
                any(random, days),
                wishes,
                random.nextInt(5),
                random.nextBoolean() ? Optional.empty() : Optional.of(some(random, List.of(Reservation.STATE))),
                any(random, List.of(Money.ofEuros(9_000), Money.ofEuros(60_000))),
                Optional.empty(),
                false,
                household);
    }

    private static <T> Optional<T> any(SplittableRandom random, List<T> values) {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(values.get(random.nextInt(values.size())));
    }

    private static <T> Set<T> some(SplittableRandom random, List<T> values) {
        return Set.copyOf(values.subList(0, random.nextInt(values.size() + 1)));
    }

    private static OptionalInt whole(SplittableRandom random, int least, int most) {
        return random.nextInt(4) == 0 ? OptionalInt.empty() : OptionalInt.of(random.nextInt(least, most + 1));
    }
}
