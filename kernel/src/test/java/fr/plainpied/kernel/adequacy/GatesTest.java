package fr.plainpied.kernel.adequacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.explain.Gate;
import fr.plainpied.kernel.explain.GateFact;
import fr.plainpied.kernel.explain.GateOutcome;
import fr.plainpied.kernel.explain.GateReason;
import fr.plainpied.kernel.quantity.Money;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 22);
    private static final Gates GATES = new Gates(IncomeCeilings.official());

    @ParameterizedTest
    @CsvSource({
        "registered=2026-11-22,                    PASS",
        "registered=2025-11-22,                    PASS",
        "registered=2025-11-21,                    FAIL",
        "registered=2026-11-23,                    FAIL",
        "registered=2020-01-01 renewed=2025-11-22, PASS",
        "registered=2020-01-01 renewed=2025-11-21, FAIL",
        "registered=2020-01-01 renewed=2026-11-23, FAIL",
        "registered=2026-01-01 renewed=2026-11-23, PASS",
        "registered=2026-11-23 renewed=2026-11-01, FAIL",
        "registered=2026-01-01 renewed=2024-01-01, PASS",
        "renewed=2026-01-01,                       PASS",
        "renewed=2024-01-01,                       FAIL",
        "renewed=2026-11-23,                       UNKNOWN",
        "'',                                       UNKNOWN",
    })
    void a_request_is_active_for_twelve_months_anniversary_included(String facts, GateOutcome expected) {
        assertEquals(expected, outcome(Gate.ACTIVE_REQUEST, facts));
    }

    @ParameterizedTest
    @CsvSource({
        "income=23403 financing=PLUS zone=AUTRES_REGIONS,              PASS",
        "income=23404 financing=PLUS zone=AUTRES_REGIONS,              FAIL",
        "income=23403 financing=PLUS commune=59350,                    PASS",
        "income=26920 financing=PLUS commune=92050,                    PASS",
        "income=26920 financing=PLUS commune=92050 zone=AUTRES_REGIONS, FAIL",
        "income=31254 financing=PLUS commune=59350 disability=yes,     PASS",
        "income=31255 financing=PLUS commune=59350 disability=yes,     FAIL",
        "income=66866 financing=PLUS commune=59350 persons=7,          PASS",
        "income=66867 financing=PLUS commune=59350 persons=7,          FAIL",
        "income=1 financing=PLUS commune=97411,                        UNKNOWN",
        "income=1 financing=PLUS,                                      UNKNOWN",
        "income=1 commune=59350,                                       UNKNOWN",
        "financing=PLUS commune=59350,                                 UNKNOWN",
    })
    void income_is_at_most_the_ceiling(String facts, GateOutcome expected) {
        assertEquals(expected, outcome(Gate.INCOME_CEILING, facts));
    }

    @Test
    void the_ceiling_without_the_shift_for_disability_is_kept_beside() {
        assertEquals(
                List.of(new GateFact.Income(
                        GateOutcome.PASS,
                        Money.ofEuros(15000),
                        Money.ofEuros(18753),
                        Optional.of(Money.ofEuros(12870)),
                        2,
                        2026,
                        "PLAI",
                        true)),
                reason(Gate.INCOME_CEILING, "income=15000 financing=PLAI commune=59350 disability=yes")
                        .facts());
    }

    @Test
    void every_missing_fact_of_the_income_is_named() {
        assertEquals(
                List.of(
                        new GateFact.Missing("tax_income_n2_eur"),
                        new GateFact.Missing("financing"),
                        new GateFact.Missing("commune")),
                reason(Gate.INCOME_CEILING, "").facts());
    }

    @Test
    void a_year_without_a_table_leaves_the_income_unknown() {
        Map<String, String> facts = facts("income=1 financing=PLUS commune=59350");
        GateReason reason = of(Gate.INCOME_CEILING, check(facts, LocalDate.of(2030, 1, 1)));

        assertEquals(List.of(new GateFact.NoCeilingTable(2030, Optional.empty())), reason.facts());
    }

    @ParameterizedTest
    @CsvSource({
        "1, 9", "2, 16", "3, 25", "4, 34", "5, 43", "6, 52", "7, 61", "8, 70", "9, 70",
    })
    void the_living_area_is_enough_from_its_least(int persons, int least) {
        String household = "rooms=1 persons=" + persons;

        assertEquals(GateOutcome.PASS, outcome(Gate.OCCUPANCY, household + " area=" + least * 100));
        assertEquals(GateOutcome.FAIL, outcome(Gate.OCCUPANCY, household + " area=" + (least * 100 - 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "area=9000 rooms=2,                  PASS",
        "area=9000 rooms=3,                  FAIL",
        "area=9000 rooms=3 extra=MUST,       PASS",
        "area=9000 rooms=3 extra=SHOULD,     PASS",
        "area=9000 rooms=3 extra=WISH,       FAIL",
        "area=9000 rooms=4 extra=MUST,       FAIL",
        "area=9000 rooms=5 persons=4,        PASS",
        "area=9000 rooms=6 persons=4,        FAIL",
        "area=9000,                          UNKNOWN",
        "rooms=2,                            UNKNOWN",
        "area=800,                           FAIL",
    })
    void rooms_are_at_most_one_more_than_persons_and_one_for_a_carer(String facts, GateOutcome expected) {
        assertEquals(expected, outcome(Gate.OCCUPANCY, facts));
    }

    @ParameterizedTest
    @CsvSource({
        "commune=59350,                             PASS",
        "'',                                        PASS",
        "commune=59350 wanted=59350|59009,          PASS",
        "commune=59512 wanted=59350|59009,          FAIL",
        "commune=59350 refused=59350,               FAIL",
        "commune=59512 refused=59350,               PASS",
        "commune=59350 wanted=59350 refused=59350,  FAIL",
        "wanted=59350,                              UNKNOWN",
        "refused=59350,                             UNKNOWN",
    })
    void the_commune_is_wanted_and_not_refused(String facts, GateOutcome expected) {
        assertEquals(expected, outcome(Gate.COMMUNE, facts));
    }

    @ParameterizedTest
    @CsvSource({
        "rooms=9,             PASS",
        "rooms=2 min=2 max=3, PASS",
        "rooms=3 min=2 max=3, PASS",
        "rooms=1 min=2 max=3, FAIL",
        "rooms=4 min=2 max=3, FAIL",
        "rooms=1 max=3,       PASS",
        "rooms=4 min=2,       PASS",
        "min=2,               UNKNOWN",
        "'',                  PASS",
    })
    void rooms_are_within_the_wished_range(String facts, GateOutcome expected) {
        assertEquals(expected, outcome(Gate.ROOMS, facts));
    }

    @ParameterizedTest
    @CsvSource({
        "rent=400 charges=100 most=500, PASS",
        "rent=401 charges=100 most=500, FAIL",
        "rent=501 most=500,             FAIL",
        "rent=500 most=500,             UNKNOWN",
        "charges=100 most=500,          UNKNOWN",
        "most=500,                      UNKNOWN",
        "rent=900 charges=100,          PASS",
        "'',                            PASS",
    })
    void rent_and_charges_are_at_most_what_the_household_can_pay(String facts, GateOutcome expected) {
        assertEquals(expected, outcome(Gate.RENT, facts));
    }

    @ParameterizedTest
    @CsvSource({
        "reservation=NONE,                            PASS",
        "reservation=NONE entitled=,                  PASS",
        "reservation=STATE,                           UNKNOWN",
        "reservation=STATE entitled=,                 FAIL",
        "reservation=STATE entitled=STATE|OTHER,      PASS",
        "reservation=STATE entitled=ACTION_LOGEMENT,  FAIL",
        "entitled=STATE,                              UNKNOWN",
    })
    void the_household_is_entitled_to_the_reservation(String facts, GateOutcome expected) {
        assertEquals(expected, outcome(Gate.RESERVATION, facts));
    }

    @Test
    void the_seven_gates_come_in_their_order() {
        assertEquals(
                Arrays.stream(Gate.values())
                        .filter(gate -> gate != Gate.CONSENT)
                        .toList(),
                check(Map.of(), DAY).stream().map(GateReason::gate).toList());
    }

    /// A request of which nothing is said but its one person.
    static HousingRequest request() {
        return request(Map.of());
    }

    private static GateOutcome outcome(Gate gate, String facts) {
        return reason(gate, facts).outcome();
    }

    private static GateReason reason(Gate gate, String facts) {
        return of(gate, check(facts(facts), DAY));
    }

    private static GateReason of(Gate gate, List<GateReason> reasons) {
        return reasons.stream()
                .filter(reason -> reason.gate() == gate)
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "commune=56121 wanted=56098",
        "commune=56121 refused=56121",
        "rooms=2 min=3",
        "rooms=4 max=3",
        "rent=600 most=500",
        "area=1599 persons=2",
        "rooms=4 persons=2",
        "reservation=STATE entitled=",
        "registered=2024-01-01",
        "registered=2026-11-23",
    })
    void the_first_look_already_sees_the_usual_refusals(String facts) {
        HousingRequest request = request(facts(facts));
        Dwelling dwelling =
                new Dwelling("d", terms(facts(facts)), Grid.unknown(Catalogue.current()), Adaptability.NOT_SURVEYED);
        Applicant applicant = new Applicant(request, HouseholdNeeds.of(request, 0));

        assertEquals(false, GateScreen.mayPass(dwelling, applicant, DAY));
    }

    @ParameterizedTest
    @CsvSource({
        "rent=400 charges=50,          NothingAsked",
        "most=450 rent=400 charges=50, Rent",
        "most=450 rent=400,            Rent Missing[charges_eur]",
        "most=399 rent=400,            Rent",
        "most=450 charges=50,          Missing[rent_eur]",
        "most=450,                     Missing[rent_eur] Missing[charges_eur]",
    })
    void the_rent_rests_on_facts_that_are_all_named(String facts, String expected) {
        String found = check(facts(facts), DAY).stream()
                .filter(reason -> reason.gate() == Gate.RENT)
                .flatMap(reason -> reason.facts().stream())
                .map(fact -> fact instanceof GateFact.Missing missing
                        ? "Missing[" + missing.field() + "]"
                        : fact.getClass().getSimpleName())
                .collect(Collectors.joining(" "));

        assertEquals(expected, found);
    }

    private static List<GateReason> check(Map<String, String> facts, LocalDate date) {
        HousingRequest request = request(facts);
        Dwelling dwelling =
                new Dwelling("d", terms(facts), Grid.unknown(Catalogue.current()), Adaptability.NOT_SURVEYED);
        HouseholdNeeds needs = HouseholdNeeds.of(request, 0);
        List<GateReason> reasons = GATES.check(dwelling, request, needs, date);
        if (reasons.stream().noneMatch(reason -> reason.outcome() == GateOutcome.FAIL)) {
            assertEquals(true, GateScreen.mayPass(dwelling, new Applicant(request, needs), date), "the first look");
        }
        return reasons;
    }

    private static Map<String, String> facts(String written) {
        Map<String, String> facts = new HashMap<>();
        for (String pair : written.isEmpty() ? new String[0] : written.split(" ")) {
            String[] parts = pair.split("=", 2);
            facts.put(parts[0], parts[1]);
        }
        return facts;
    }

    private static LettingTerms terms(Map<String, String> facts) {
        return new LettingTerms(
                text(facts, "commune"),
                number(facts, "rooms"),
                number(facts, "area"),
                text(facts, "financing").map(Financing::valueOf),
                text(facts, "zone").map(Zone::valueOf),
                money(facts, "rent"),
                money(facts, "charges"),
                text(facts, "reservation").map(Reservation::valueOf),
                Optional.empty());
    }

    private static HousingRequest request(Map<String, String> facts) {
        Wishes wishes = new Wishes(
                set(facts, "wanted"),
                set(facts, "refused"),
                number(facts, "min"),
                number(facts, "max"),
                money(facts, "most"));
        return new HousingRequest(
                "r",
                text(facts, "registered").map(LocalDate::parse),
                text(facts, "renewed").map(LocalDate::parse),
                wishes,
                0,
                text(facts, "entitled")
                        .map(ignored -> set(facts, "entitled").stream()
                                .map(Reservation::valueOf)
                                .collect(Collectors.toSet())),
                money(facts, "income"),
                Optional.empty(),
                false,
                persons(facts));
    }

    private static List<Person> persons(Map<String, String> facts) {
        List<Requirement> extra = text(facts, "extra")
                .map(strength -> List.of(Requirement.of(
                        Catalogue.current().criterion("extra_room"), Comparator.EQUAL, 1, Strength.valueOf(strength))))
                .orElse(List.of());
        return IntStream.range(0, number(facts, "persons").orElse(1))
                .mapToObj(rank -> new Person(
                        "p" + rank,
                        OptionalInt.empty(),
                        rank == 0 ? Person.Role.HOLDER : Person.Role.OTHER,
                        rank == 0 && facts.containsKey("disability"),
                        List.of(),
                        Optional.empty(),
                        rank == 0 ? extra : List.of()))
                .toList();
    }

    private static Optional<String> text(Map<String, String> facts, String name) {
        return Optional.ofNullable(facts.get(name));
    }

    private static OptionalInt number(Map<String, String> facts, String name) {
        return text(facts, name).map(Integer::parseInt).map(OptionalInt::of).orElse(OptionalInt.empty());
    }

    private static Optional<Money> money(Map<String, String> facts, String name) {
        return text(facts, name).map(Long::parseLong).map(Money::ofEuros);
    }

    private static Set<String> set(Map<String, String> facts, String name) {
        return text(facts, name)
                .filter(written -> !written.isEmpty())
                .map(written -> Set.of(written.split("\\|")))
                .orElse(Set.of());
    }
}
