package fr.plainpied.territory.demand;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.territory.household.Composition;
import fr.plainpied.territory.place.RealTerritory;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;

class DemandTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final RealTerritory REAL = RealTerritory.read();
    private static final Demand TENTH = Demand.generate(Catalogue.current(), REAL, 574, 56_121, TODAY);
    private static final Demand WHOLE = Demand.generate(Catalogue.current(), REAL, 5_741, 56_121, TODAY);

    /// PLUS ceilings of 2026 for 1 to 6 persons, other regions (official).
    private static final long[] PLUS = {23_403, 31_254, 37_584, 45_374, 53_376, 60_156};

    private static double share(Demand demand, Predicate<PendingRequest> kept) {
        return (double) demand.requests().stream().filter(kept).count()
                / demand.requests().size();
    }

    private static void assertShare(String name, double target, double drawn, double tolerance) {
        System.out.printf(
                "%-44s target %6.2f %%  drawn %6.2f %%  miss %+.2f points (tolerance %.2f)%n",
                name, 100 * target, 100 * drawn, 100 * (drawn - target), 100 * tolerance);
        assertTrue(Math.abs(drawn - target) <= tolerance, name);
    }

    private static List<Person> persons(Demand demand) {
        return demand.requests().stream()
                .flatMap(one -> one.request().household().stream())
                .toList();
    }

    private static int age(Person person) {
        return TODAY.getYear() - person.birthYear().orElse(TODAY.getYear());
    }

    @Test
    void households_have_two_persons_on_average_and_a_quarter_of_the_holders_are_old() {
        for (Demand demand : List.of(WHOLE, TENTH)) {
            double persons = (double) persons(demand).size() / demand.requests().size();
            System.out.printf("persons per household %.3f, target %.1f%n", persons, Composition.MEAN_PERSONS);
            assertEquals(Composition.MEAN_PERSONS, persons, 0.08);
            assertShare(
                    "holders over 65",
                    Composition.HOLDERS_OVER_65,
                    share(demand, one -> age(one.request().household().getFirst()) >= 65),
                    0.025);
            assertShare(
                    "alone",
                    0.45,
                    share(demand, one -> one.request().household().size() == 1),
                    0.005);
        }
    }

    @Test
    void one_request_in_seven_is_for_health_and_others_have_needs_without_saying_it() {
        for (Demand demand : List.of(WHOLE, TENTH)) {
            double health = share(demand, one -> one.motive() == Motive.HEALTH_OR_DISABILITY);
            double silent = share(demand, one -> one.hasNeeds() && one.motive() != Motive.HEALTH_OR_DISABILITY);
            assertShare("motive health or disability", Motives.HEALTH, health, 0.002);
            System.out.printf("needs with another motive %.1f %%%n", 100 * silent);
            assertTrue(silent > 0.03 && silent < 0.2, "silent needs " + silent);
            assertShare("transfers", 0.4, share(demand, PendingRequest::transfer), 0.05);
        }
        assertTrue(WHOLE.requests().stream()
                .filter(one -> one.motive() == Motive.HEALTH_OR_DISABILITY)
                .allMatch(PendingRequest::hasNeeds));
    }

    @Test
    void every_situation_of_the_catalogue_occurs_and_each_person_s_lines_are_of_their_situations() {
        Map<String, Integer> found = new TreeMap<>();
        for (Person person : persons(TENTH)) {
            person.situations().forEach(situation -> found.merge(situation.code(), 1, Integer::sum));
            assertFalse(person.situations().isEmpty() && !person.requirements().isEmpty());
            assertTrue(
                    person.requirements().stream().allMatch(line -> line.why().isPresent()));
        }
        System.out.printf("situations in the usual demonstration: %s%n", found);
        Catalogue.current().situations().forEach(one -> assertTrue(found.containsKey(one.code()), one.code()));
    }

    @Test
    void limitations_follow_age_and_half_of_them_are_recognised() {
        Map<String, int[]> byAge = new TreeMap<>();
        for (Person person : persons(WHOLE)) {
            int age = age(person);
            int[] count = byAge.computeIfAbsent(
                    age < 15 ? "0-14" : age < 60 ? "15-59" : age < 75 ? "60-74" : "75+", none -> new int[3]);
            count[0]++;
            count[1] += person.situations().isEmpty() ? 0 : 1;
            count[2] += person.recognisedDisability() ? 1 : 0;
        }
        byAge.forEach((age, count) -> System.out.printf(
                "age %-5s %5d persons, %5.1f %% with a situation, %5.1f %% recognised%n",
                age, count[0], 100.0 * count[1] / count[0], 100.0 * count[2] / count[0]));
        double with = byAge.values().stream().mapToInt(count -> count[1]).sum();
        double recognised = byAge.values().stream().mapToInt(count -> count[2]).sum();
        assertEquals(0.5, recognised / (with / 0.85), 0.06);
    }

    @Test
    void incomes_stay_mostly_under_sixty_percent_of_the_plus_ceiling() {
        long known = 0;
        long under = 0;
        for (PendingRequest one : WHOLE.requests()) {
            HousingRequest request = one.request();
            if (request.taxIncome().isPresent()) {
                int category = Math.min(6, request.household().size());
                known++;
                under += request.taxIncome().get().cents() <= 60 * PLUS[category - 1] ? 1 : 0;
            }
        }
        double drawn = (double) under / known;
        System.out.printf("tax income under 60 %% of PLUS: %.1f %% (published: 54 to 73 %%)%n", 100 * drawn);
        assertTrue(drawn >= 0.54 && drawn <= 0.73, "under 60 % of PLUS " + drawn);
    }

    @Test
    void waits_have_the_published_mean_and_a_long_tail_and_some_requests_have_expired() {
        double months = WHOLE.requests().stream()
                        .mapToLong(one -> TODAY.toEpochDay()
                                - one.request().registeredOn().orElseThrow().toEpochDay())
                        .average()
                        .orElse(0)
                / 30.4375;
        double beyond =
                share(WHOLE, one -> one.request().registeredOn().orElseThrow().isBefore(TODAY.minusMonths(30)));
        double expired = share(WHOLE, DemandTest::expired);
        System.out.printf(
                "wait %.2f months (target %.1f), beyond 30 months %.1f %%, expired %.1f %%%n",
                months, Dates.MEAN_MONTHS, 100 * beyond, 100 * expired);
        assertEquals(Dates.MEAN_MONTHS, months, 0.5);
        assertTrue(beyond > 0.03 && beyond < 0.07, "beyond 30 months " + beyond);
        assertTrue(expired > 0.005 && expired < 0.05, "expired " + expired);
        assertTrue(share(TENTH, DemandTest::expired) > 0);
    }

    private static boolean expired(PendingRequest one) {
        LocalDate last =
                one.request().renewedOn().orElse(one.request().registeredOn().orElseThrow());
        return last.plusYears(1).isBefore(TODAY);
    }

    @Test
    void dates_and_wishes_do_not_contradict_themselves() {
        for (PendingRequest one : WHOLE.requests()) {
            HousingRequest request = one.request();
            LocalDate registered = request.registeredOn().orElseThrow();
            assertFalse(registered.isAfter(TODAY));
            assertTrue(request.renewedOn()
                    .map(on -> !on.isAfter(TODAY) && on.isAfter(registered))
                    .orElse(true));
            assertTrue(request.wishes().refusedCommunes().stream()
                    .noneMatch(request.wishes().communes()::contains));
            if (request.wishes().roomsMin().isPresent()) {
                assertTrue(request.wishes().roomsMin().getAsInt()
                        <= request.wishes().roomsMax().orElseThrow());
            }
            assertEquals(Person.Role.HOLDER, request.household().getFirst().role());
        }
    }

    @Test
    void names_are_apart_from_the_requests_and_visibly_invented() {
        Set<String> persons = new HashSet<>();
        TENTH.requests()
                .forEach(one -> one.request().household().forEach(person -> persons.add(one.id() + person.id())));
        Set<String> named = new HashSet<>();
        TENTH.names().forEach(name -> named.add(name.request() + name.person()));
        assertEquals(persons, named);
        assertTrue(TENTH.organisations().stream().allMatch(one -> one.name().contains("ficti")));
    }
}
