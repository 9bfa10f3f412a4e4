package fr.plainpied.kernel.adequacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.explain.Classification;
import fr.plainpied.kernel.explain.DwellingClass;
import fr.plainpied.kernel.explain.LineReason;
import fr.plainpied.kernel.explain.Outcome;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClassesTest {

    private static final Catalogue CATALOGUE = Catalogue.current();
    private final Classes classes = new Classes(CATALOGUE);
    private static final Adequacy ADEQUACY = new Adequacy(CATALOGUE);

    private static final String EVERYTHING_IN_A_WHEELCHAIR = """
            street_to_hall_steps=0 street_to_hall_ramp=no street_to_hall_rails=none hall_door_clear_width_mm=830
            lift=yes hall_to_lift_steps=0 lift_to_dwelling_steps=0 hall_to_dwelling_steps=40 stair_rails=none
            lift_door_clear_width_mm=800 lift_cabin_width_mm=1000 lift_cabin_depth_mm=1250 private_entrance=no
            entrance_door_clear_width_mm=830 threshold_height_mm=20 inner_door_clear_width_mm=770
            corridor_width_mm=900 living_unit_on_entry_level=yes turning_bedroom_mm=1500 turning_bathroom_mm=1500
            turning_kitchen_mm=1500 turning_living_mm=1500 washing=shower_level shower_width_mm=900
            shower_length_mm=1200 wc_transfer_width_mm=800 wc_transfer_side=left""";

    @ParameterizedTest
    @CsvSource({
        "A, ''",
        "B, turning_bathroom_mm=1490",
        "B, washing=bath",
        "B, wc_transfer_side=none",
        "B, turning_kitchen_mm=1400",
        "C, turning_living_mm=1490",
        "C, threshold_height_mm=21",
        "C, lift_door_clear_width_mm=790",
        "A, lift_door_clear_width_mm=790 lift=yes hall_to_dwelling_steps=0",
        "C, hall_door_clear_width_mm=760",
        "A, hall_door_clear_width_mm=760 private_entrance=yes",
        "A, street_to_hall_ramp=yes street_to_hall_steps=3 street_to_hall_ramp_slope_permille=80",
        "C, street_to_hall_ramp=yes street_to_hall_steps=3 street_to_hall_ramp_slope_permille=81",
        "A, street_to_hall_ramp=yes street_to_hall_steps=0 street_to_hall_ramp_slope_permille=81",
        "D, entrance_door_clear_width_mm=769",
        "D, corridor_width_mm=899",
        "F, street_to_hall_steps=1",
        "E, street_to_hall_steps=3 street_to_hall_rails=one",
        "E, hall_to_lift_steps=2 lift_to_dwelling_steps=1 stair_rails=both",
        "F, street_to_hall_steps=4 street_to_hall_rails=both",
    })
    void the_class_is_the_first_whose_lines_all_hold(DwellingClass letter, String changes) {
        assertEquals(
                new Classification(letter, letter, letter, List.of()),
                classes.of(grid(EVERYTHING_IN_A_WHEELCHAIR, changes)));
    }

    @ParameterizedTest
    @CsvSource({
        "turning_bathroom_mm,                        A, B, turning_bathroom_mm",
        "corridor_width_mm,                          A, D, corridor_width_mm",
        "street_to_hall_steps,                       A, F, street_to_hall_steps",
        "street_to_hall_steps stair_rails,           A, F, stair_rails street_to_hall_steps",
        "street_to_hall_ramp_slope_permille,         A, A, ''",
        "hall_to_dwelling_steps,                     A, A, ''",
        "lift,                                       A, F, lift",
        "storey,                                     A, A, ''",
    })
    void an_unknown_that_matters_leaves_the_class_open_and_is_to_measure(
            String forgotten, DwellingClass best, DwellingClass worst, String toMeasure) {
        Grid grid = grid(EVERYTHING_IN_A_WHEELCHAIR, "");
        for (String code : forgotten.split(" ")) {
            grid = grid.with(CATALOGUE.criterion(code), Criterion.UNKNOWN);
        }

        Classification found = classes.of(grid);

        assertEquals(best == worst ? best : DwellingClass.G, found.letter());
        assertEquals(best, found.best());
        assertEquals(worst, found.worst());
        assertEquals(toMeasure, codes(found));
    }

    @Test
    void nothing_known_leaves_every_letter_open() {
        Classification found = classes.of(Grid.unknown(CATALOGUE));

        assertEquals(DwellingClass.G, found.letter());
        assertEquals(DwellingClass.A, found.best());
        assertEquals(DwellingClass.F, found.worst());
        assertEquals(28, found.toMeasure().size(), codes(found));
    }

    @Test
    void on_random_grids_letters_and_measures_are_those_of_all_completions() {
        long seed = Long.getLong("plainpied.seed", 20261122L);
        Random random = new Random(seed);
        int rounds = Integer.getInteger("plainpied.rounds", 300);
        for (int round = 0; round < rounds; round++) {
            Grid grid = randomGrid(random);
            List<Criterion> unknown = classCriteria().stream()
                    .filter(criterion -> grid.value(criterion).isEmpty())
                    .toList();
            Exhaustive expected = new Exhaustive(grid, unknown);
            Classification found = classes.of(grid);
            String where = "seed %d round %d: %s".formatted(seed, round, grid);

            assertEquals(expected.letters.iterator().next(), found.best(), where);
            assertEquals(expected.letters.stream().reduce((first, last) -> last).orElseThrow(), found.worst(), where);
            assertEquals(expected.letters.size() == 1 ? found.best() : DwellingClass.G, found.letter(), where);
            assertEquals(String.join(" ", expected.deciding), codes(found), where);
        }
    }

    /// Every completion of the unknowns by values on each side of each threshold, classed by the plain definition.
    private static final class Exhaustive {
        private final List<Criterion> unknown;
        private final Set<DwellingClass> letters = EnumSet.noneOf(DwellingClass.class);
        private final Set<String> deciding = new TreeSet<>();
        private final List<DwellingClass> table = new ArrayList<>();

        Exhaustive(Grid grid, List<Criterion> unknown) {
            this.unknown = unknown;
            complete(grid, unknown.size() - 1);
            letters.addAll(table);
            int stride = 1;
            for (Criterion criterion : unknown) {
                int count = completions(criterion).length;
                for (int at = 0; at < table.size(); at++) {
                    if (table.get(at) != table.get(at - at / stride % count * stride)) {
                        deciding.add(criterion.code());
                    }
                }
                stride *= count;
            }
        }

        private void complete(Grid grid, int rank) {
            if (rank < 0) {
                table.add(plainClass(grid));
                return;
            }
            for (int value : completions(unknown.get(rank))) {
                complete(grid.with(unknown.get(rank), value), rank - 1);
            }
        }
    }

    private static DwellingClass plainClass(Grid grid) {
        Person person = new Person(
                "p",
                OptionalInt.empty(),
                Person.Role.HOLDER,
                false,
                List.of(CATALOGUE.findSituation("manual_wheelchair").orElseThrow()),
                Optional.empty(),
                List.of());
        HousingRequest request = GatesTest.request().withHousehold(List.of(person));
        Dwelling dwelling = new Dwelling("d", LettingTerms.UNKNOWN, grid, Adaptability.NOT_SURVEYED);
        Set<String> failed = ADEQUACY.explain(dwelling, HouseholdNeeds.of(request, 0)).lines().stream()
                .filter(line -> line.requirement().isMust() || code(line).startsWith("turning_"))
                .filter(line -> line.outcome() != Outcome.SATISFIED && line.outcome() != Outcome.NOT_APPLICABLE)
                .map(ClassesTest::code)
                .collect(Collectors.toSet());
        int steps = steps(grid);
        if (failed.isEmpty()) {
            return DwellingClass.A;
        }
        if (failed.stream()
                .allMatch(code -> code.matches("turning_bathroom_mm|turning_kitchen_mm|washing|shower_.*|wc_.*"))) {
            return DwellingClass.B;
        }
        if (steps == 0) {
            boolean wide = at(grid, "entrance_door_clear_width_mm") >= 770
                    && at(grid, "inner_door_clear_width_mm") >= 770
                    && at(grid, "corridor_width_mm") >= 900;
            return wide ? DwellingClass.C : DwellingClass.D;
        }
        boolean rail = at(grid, "street_to_hall_rails") >= 1 || at(grid, "stair_rails") >= 1;
        return steps <= 3 && rail ? DwellingClass.E : DwellingClass.F;
    }

    private static int steps(Grid grid) {
        int street = at(grid, "street_to_hall_ramp") == 1 ? 0 : at(grid, "street_to_hall_steps");
        if (at(grid, "private_entrance") == 1) {
            return street;
        }
        int stairs = at(grid, "hall_to_dwelling_steps");
        int byLift = at(grid, "hall_to_lift_steps") + at(grid, "lift_to_dwelling_steps");
        return street + (at(grid, "lift") == 1 ? Math.min(byLift, stairs) : stairs);
    }

    private static Grid randomGrid(Random random) {
        Grid grid = grid(EVERYTHING_IN_A_WHEELCHAIR, "street_to_hall_ramp_slope_permille=50");
        List<Criterion> criteria = new ArrayList<>(classCriteria());
        int worse = random.nextInt(4);
        for (int change = 0; change < worse; change++) {
            Criterion criterion = criteria.get(random.nextInt(criteria.size()));
            int[] values = completions(criterion);
            grid = grid.with(criterion, values[random.nextInt(values.length)]);
        }
        List<Criterion> wayIn = criteria.stream()
                .filter(criterion -> criterion.scope() != Criterion.Scope.ROOM)
                .toList();
        int forgotten = random.nextInt(6);
        for (int change = 0; change < forgotten; change++) {
            List<Criterion> from = random.nextBoolean() ? wayIn : criteria;
            grid = grid.with(from.get(random.nextInt(from.size())), Criterion.UNKNOWN);
        }
        return grid;
    }

    private static List<Criterion> classCriteria() {
        return CATALOGUE.criteria().stream()
                .filter(criterion -> (" " + EVERYTHING_IN_A_WHEELCHAIR + " street_to_hall_ramp_slope_permille=")
                        .matches("(?s).*\\s" + criterion.code() + "=.*"))
                .toList();
    }

    private static int[] completions(Criterion criterion) {
        return switch (criterion.type()) {
            case BOOL -> new int[] {0, 1};
            case ENUM ->
                java.util.stream.IntStream.range(0, criterion.values().size()).toArray();
            default ->
                criterion.code().endsWith("_steps")
                        ? new int[] {0, 1, 2, 3, 4}
                        : new int[] {criterion.min(), criterion.max()};
        };
    }

    private static int at(Grid grid, String code) {
        return grid.value(CATALOGUE.criterion(code)).orElseThrow();
    }

    private static String code(LineReason line) {
        return line.requirement().criterion().code();
    }

    private static String codes(Classification found) {
        return found.toMeasure().stream().map(Criterion::code).collect(Collectors.joining(" "));
    }

    /// Later values win.
    private static Grid grid(String values, String changes) {
        Grid.Builder grid = Grid.of(CATALOGUE);
        for (String pair : (values + " " + changes).trim().split("\\s+")) {
            String[] parts = pair.split("=", 2);
            grid.put(parts[0], parts[1]);
        }
        return grid.build();
    }
}
