package fr.plainpied.kernel.adequacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Work;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.LineReason;
import fr.plainpied.kernel.quantity.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Which works are chosen and what they cost, worked out by hand: situations, added lines, changes to the dwelling that
/// fits everybody, its own survey (`work=no`, or its cost), then the verdict, the works and their low cost in euros.
class WorksChosenTest {

    private static final String CASES = """
            manual_wheelchair | - | washing=bath | - | FITS_AFTER_WORKS bath_to_level_shower 3000
            manual_wheelchair | - | washing=bath | bath_to_level_shower=no | DOES_NOT_FIT - 0
            manual_wheelchair | - | washing=bath | bath_to_level_shower=4000; shower_step_to_level=3500 | \
            FITS_AFTER_WORKS shower_step_to_level 3500
            manual_wheelchair | - | washing=bath | bath_to_level_shower=3400; shower_step_to_level=3500 | \
            FITS_AFTER_WORKS bath_to_level_shower 3400
            manual_wheelchair | - | washing=bath | bath_to_level_shower=3500; shower_step_to_level=3500 | \
            FITS_AFTER_WORKS bath_to_level_shower 3500
            - | must shower_seat = yes; must washing = shower_level | washing=bath; shower_seat=? | - | \
            FITS_AFTER_WORKS bath_to_level_shower shower_seat 3100
            - | must shower_seat = yes; must washing = shower_level | washing=bath; shower_seat=yes | - | \
            FITS_AFTER_WORKS bath_to_level_shower shower_seat 3100
            - | must shower_seat = yes; must washing = shower_level | washing=shower_step; shower_seat=yes | - | \
            FITS_AFTER_WORKS shower_step_to_level 3000
            - | must shower_seat = yes; must washing = shower_level | washing=shower_step; shower_seat=no | - | \
            FITS_AFTER_WORKS shower_seat shower_step_to_level 3100
            - | must shower_seat = yes; must washing = shower_level | washing=shower_step; shower_seat=? | - | \
            TO_VERIFY shower_step_to_level 3000
            manual_wheelchair | - | washing=bath; shower_width_mm=?; shower_length_mm=? | - | \
            FITS_AFTER_WORKS bath_to_level_shower 3000
            manual_wheelchair | must shower_width_mm >= 1000 | washing=bath; shower_width_mm=? | - | \
            TO_VERIFY bath_to_level_shower 3000
            manual_wheelchair | must shower_width_mm >= 1000 | washing=bath; shower_width_mm=1000 | - | \
            FITS_AFTER_WORKS bath_to_level_shower 3000
            manual_wheelchair | must shower_width_mm >= 1000 | washing=bath; shower_width_mm=999 | - | \
            DOES_NOT_FIT bath_to_level_shower 3000
            manual_wheelchair | - | washing=shower_step; shower_width_mm=800; shower_length_mm=1100 | - | \
            FITS_AFTER_WORKS shower_step_to_level 3000
            - | must shower_width_mm >= 900 | washing=shower_step; shower_width_mm=800 | - | \
            FITS_AFTER_WORKS enlarge_shower 3000
            - | must washing = shower_level; must shower_width_mm <= 950 | washing=bath; shower_width_mm=? | - | \
            TO_VERIFY bath_to_level_shower 3000
            - | must washing = shower_level; must shower_width_mm <= 850 | washing=shower_step; shower_width_mm=800 | - | \
            DOES_NOT_FIT - 0
            - | must washing = shower_level; should shower_width_mm <= 850 | washing=shower_step; shower_width_mm=800 | - | \
            FITS_AFTER_WORKS shower_step_to_level 3000
            - | must washing = shower_level; must shower_width_mm <= 950 | washing=shower_step; shower_width_mm=800 | - | \
            FITS_AFTER_WORKS shower_step_to_level 3000
            - | must wc_seat_height_mm >= 460; must wc_seat_height_mm <= 470 | wc_seat_height_mm=450 | - | \
            DOES_NOT_FIT - 0
            - | must wc_seat_height_mm >= 460; should wc_seat_height_mm <= 470 | wc_seat_height_mm=450 | - | \
            FITS_AFTER_WORKS raised_wc 150
            - | must route_steps = 0 | - | - | FITS - 0
            - | must route_steps = 1 | - | - | DOES_NOT_FIT - 0
            - | must route_steps = 0 | hall_to_lift_steps=? | - | TO_VERIFY - 0
            - | must route_steps = 36 | hall_to_lift_steps=? | - | TO_VERIFY - 0
            - | must route_steps = 37 | hall_to_lift_steps=? | - | DOES_NOT_FIT - 0
            - | must route_steps = 1 | hall_to_lift_steps=2 | - | DOES_NOT_FIT - 0
            - | must route_steps = 2 | hall_to_lift_steps=2 | - | FITS - 0
            - | must route_steps >= 2 | hall_to_lift_steps=2 | - | FITS - 0
            - | must route_steps >= 3 | hall_to_lift_steps=2 | - | DOES_NOT_FIT - 0
            - | must route_steps >= 1 | hall_to_lift_steps=? | - | TO_VERIFY - 0
            - | must route_steps >= 36 | hall_to_lift_steps=? | - | TO_VERIFY - 0
            - | must route_steps >= 37 | hall_to_lift_steps=? | - | DOES_NOT_FIT - 0
            - | must route_steps <= 36 | hall_to_lift_steps=? | - | FITS - 0
            - | must route_steps <= 0 | street_to_hall_steps=3; private_entrance=yes | - | FITS_AFTER_WORKS hall_ramp 500
            - | must route_steps <= 0 | street_to_hall_steps=6; private_entrance=yes | - | DOES_NOT_FIT - 0
            - | must route_steps <= 6 | street_to_hall_steps=6; private_entrance=yes | - | FITS - 0
            walking_aid | must street_to_hall_ramp_slope_permille <= 50 | street_to_hall_ramp=yes; \
            street_to_hall_steps=3; street_to_hall_ramp_slope_permille=80 | - | FITS - 0
            walking_aid | must street_to_hall_ramp_slope_permille <= 50 | street_to_hall_ramp=yes; \
            street_to_hall_steps=4; street_to_hall_ramp_slope_permille=80 | - | FITS_AFTER_WORKS rebuild_ramp 2000
            walking_aid | must street_to_hall_ramp_slope_permille <= 50 | street_to_hall_ramp=yes; \
            street_to_hall_steps=?; street_to_hall_ramp_slope_permille=80 | - | TO_VERIFY - 0
            - | must street_to_hall_ramp_slope_permille <= 50 | street_to_hall_ramp=yes; \
            street_to_hall_steps=?; street_to_hall_ramp_slope_permille=80 | - | FITS_AFTER_WORKS rebuild_ramp 2000
            walking_aid | must lift_voice = yes | lift_voice=no; hall_to_dwelling_steps=3 | - | FITS - 0
            walking_aid | must lift_voice = yes | lift_voice=no; hall_to_dwelling_steps=4 | - | DOES_NOT_FIT - 0
            walking_aid | must lift_voice = yes | lift_voice=no; hall_to_dwelling_steps=? | - | TO_VERIFY - 0
            - | must lift_voice = yes | lift_voice=no; hall_to_dwelling_steps=? | - | DOES_NOT_FIT - 0
            - | must stair_rails >= one | stair_rails=none; lift=no; hall_to_dwelling_steps=1 | - | \
            FITS_AFTER_WORKS stair_rails 300
            - | must stair_rails >= one | stair_rails=none; lift=no; hall_to_dwelling_steps=0 | - | FITS - 0
            - | must stair_rails >= one | stair_rails=none; hall_to_lift_steps=5; hall_to_dwelling_steps=4 | - | \
            FITS_AFTER_WORKS stair_rails 300
            - | must stair_rails >= one | stair_rails=none; hall_to_lift_steps=4; hall_to_dwelling_steps=4 | - | FITS - 0
            - | must stair_rails >= one | stair_rails=none; hall_to_lift_steps=5; hall_to_dwelling_steps=? | - | TO_VERIFY - 0
            - | must route_steps <= 0 | street_to_hall_steps=3; lift=no; hall_to_dwelling_steps=15 | - | \
            FITS_AFTER_WORKS hall_ramp platform_lift 10500
            - | must route_steps <= 3 | street_to_hall_steps=3; lift_to_dwelling_steps=2; hall_to_dwelling_steps=15 | - | \
            FITS_AFTER_WORKS hall_ramp 500
            - | must route_steps <= 0 | lift_to_dwelling_steps=2; hall_to_dwelling_steps=15 | - | \
            FITS_AFTER_WORKS platform_lift 10000
            - | must route_steps <= 0 | lift_to_dwelling_steps=2; hall_to_dwelling_steps=15 | lift_landing=9000 | \
            FITS_AFTER_WORKS lift_landing 9000
            - | must route_steps <= 0 | lift_to_dwelling_steps=2; hall_to_dwelling_steps=15 | lift_landing=10000 | \
            FITS_AFTER_WORKS lift_landing 10000
            - | must route_steps <= 0 | lift_to_dwelling_steps=2; hall_to_dwelling_steps=15 | hall_ramp=0 | \
            FITS_AFTER_WORKS platform_lift 10000
            - | must route_steps <= 0 | lift_to_dwelling_steps=2; hall_to_dwelling_steps=15 | platform_lift=no | \
            FITS_AFTER_WORKS lift_landing 15000
            - | must route_steps <= 0 | lift_to_dwelling_steps=2; hall_to_dwelling_steps=15 | \
            platform_lift=no; lift_landing=no | DOES_NOT_FIT - 0
            - | must route_steps <= 0 | hall_to_lift_steps=3; lift_to_dwelling_steps=3; hall_to_dwelling_steps=30 | \
            lift_landing=no | DOES_NOT_FIT - 0
            - | must route_steps <= 3 | hall_to_lift_steps=3; lift_to_dwelling_steps=?; hall_to_dwelling_steps=30 | - | \
            FITS_AFTER_WORKS lift_landing 15000
            - | must route_steps <= 2 | hall_to_lift_steps=3; lift_to_dwelling_steps=?; hall_to_dwelling_steps=30 | - | \
            DOES_NOT_FIT - 0
            - | must route_steps <= 2 | hall_to_lift_steps=?; lift_to_dwelling_steps=0; hall_to_dwelling_steps=30 | - | \
            TO_VERIFY - 0
            """;

    private static final String LINES = """
            should washing = shower_level; should shower_width_mm >= 900 | washing=shower_step; shower_width_mm=800 | \
            SATISFIED_AFTER_WORKS shower_step_to_level, SATISFIED_AFTER_WORKS shower_step_to_level
            must shower_width_mm >= 900; should washing = shower_level | washing=shower_step; shower_width_mm=800 | \
            SATISFIED_AFTER_WORKS enlarge_shower, SATISFIED_AFTER_WORKS shower_step_to_level
            must washing = shower_level; should shower_width_mm >= 900 | washing=shower_step; shower_width_mm=900 | \
            SATISFIED_AFTER_WORKS shower_step_to_level, SATISFIED
            must washing = shower_level; must shower_seat = yes | washing=shower_step; shower_seat=no | \
            SATISFIED_AFTER_WORKS shower_step_to_level, SATISFIED_AFTER_WORKS shower_step_to_level shower_seat
            should shower_width_mm >= 900 | washing=shower_step; shower_width_mm=800 | \
            SATISFIED_AFTER_WORKS enlarge_shower
            """;

    private final Adequacy adequacy = new Adequacy(Cases.CATALOGUE);

    @TestFactory
    Stream<DynamicTest> the_works_are_those_chosen_by_hand() {
        return CASES.lines()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    String[] cells = line.split(" \\| ");
                    Explanation explanation = explain(cells[0], cells[1], cells[2], cells[3]);
                    String works = String.join(" ", explanation.works().codes());

                    assertEquals(
                            cells[4],
                            "%s %s %d"
                                    .formatted(
                                            explanation.verdict(),
                                            works.isEmpty() ? "-" : works,
                                            explanation.works().cost().low().cents() / 100));
                }));
    }

    @TestFactory
    Stream<DynamicTest> each_line_has_its_own_works() {
        return LINES.lines()
                .map(line -> DynamicTest.dynamicTest(line, () -> {
                    String[] cells = line.split(" \\| ");

                    assertEquals(
                            cells[2],
                            explain("-", cells[0], cells[1], "-").lines().stream()
                                    .map(WorksChosenTest::text)
                                    .collect(Collectors.joining(", ")));
                }));
    }

    private Explanation explain(String situations, String lines, String changes, String survey) {
        Requirement[] added = Cases.items(lines, "; ").stream().map(Cases::line).toArray(Requirement[]::new);
        return adequacy.explain(
                new Dwelling(
                        "D",
                        LettingTerms.UNKNOWN,
                        Cases.changed(Cases.base(), changes),
                        survey(Cases.items(survey, "; "))),
                Cases.needs(situations.equals("-") ? "" : situations, added));
    }

    private static Adaptability survey(List<String> items) {
        Map<String, Adaptability.SurveyedWork> surveyed = new HashMap<>();
        for (String item : items) {
            String[] sides = item.split("=");
            boolean possible = !sides[1].equals("no");
            surveyed.put(
                    sides[0],
                    new Adaptability.SurveyedWork(
                            possible,
                            possible ? Optional.of(Money.ofEuros(Long.parseLong(sides[1]))) : Optional.empty(),
                            OptionalInt.empty()));
        }
        return new Adaptability(surveyed);
    }

    private static String text(LineReason line) {
        return Stream.concat(
                        Stream.of(line.outcome().name()), line.works().stream().map(Work::code))
                .collect(Collectors.joining(" "));
    }
}
