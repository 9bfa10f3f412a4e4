package fr.plainpied.kernel.adequacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.explain.Explanation;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What to measure and nothing more, worked out by hand: situations, added lines, changes to the dwelling that fits
/// everybody, then the criteria whose value would decide.
class ToMeasureTest {

    private static final String CASES = """
            manual_wheelchair | - | - | -
            manual_wheelchair | - | corridor_width_mm=? | corridor_width_mm
            manual_wheelchair | - | corridor_width_mm=800; turning_bathroom_mm=? | -
            manual_wheelchair | - | wc_transfer_width_mm=? | wc_transfer_width_mm
            manual_wheelchair | - | lift=? | lift
            manual_wheelchair | - | hall_to_lift_steps=? | hall_to_lift_steps
            manual_wheelchair | - | street_to_hall_steps=? | street_to_hall_steps
            manual_wheelchair | - | street_to_hall_steps=?; street_to_hall_ramp=? | \
            street_to_hall_ramp, street_to_hall_ramp_slope_permille, street_to_hall_steps
            manual_wheelchair | - | lift_door_clear_width_mm=? | lift_door_clear_width_mm
            manual_wheelchair | - | hall_to_dwelling_steps=? | -
            manual_wheelchair | - | hall_to_dwelling_steps=?; lift_door_clear_width_mm=? | \
            hall_to_dwelling_steps, lift_door_clear_width_mm
            manual_wheelchair | - | hall_door_clear_width_mm=?; private_entrance=? | hall_door_clear_width_mm, private_entrance
            manual_wheelchair | - | hall_door_clear_width_mm=?; private_entrance=yes | -
            manual_wheelchair | - | hall_door_clear_width_mm=?; private_entrance=no | hall_door_clear_width_mm
            manual_wheelchair | - | washing=? | washing
            manual_wheelchair | - | washing=?; shower_width_mm=? | shower_width_mm, washing
            manual_wheelchair | - | washing=bath; shower_width_mm=? | -
            - | must shower_seat = yes | washing=?; shower_seat=? | shower_seat, washing
            - | must shower_seat = yes | washing=bath; shower_seat=? | -
            - | must outdoor_threshold_mm <= 20 | outdoor=?; outdoor_threshold_mm=? | outdoor, outdoor_threshold_mm
            - | must outdoor_threshold_mm <= 20 | outdoor=none; outdoor_threshold_mm=? | -
            - | must hoist_load_kg >= 200 | hoist=?; hoist_load_kg=? | hoist, hoist_load_kg
            - | must hoist_load_kg >= 200 | hoist=possible; hoist_load_kg=? | hoist_load_kg
            - | must stair_rails >= one | stair_rails=? | -
            - | must stair_rails >= one | stair_rails=?; lift=no | stair_rails
            - | must stair_rails >= one | stair_rails=?; lift=? | lift, stair_rails
            - | must street_to_hall_rails >= one | street_to_hall_rails=?; street_to_hall_steps=? | \
            street_to_hall_rails, street_to_hall_steps
            - | must street_to_hall_rails >= one | street_to_hall_rails=?; street_to_hall_steps=2 | street_to_hall_rails
            - | must lift_voice = yes | lift_voice=?; lift=? | lift, lift_voice
            - | must lift_voice = yes | lift_voice=?; lift=?; private_entrance=? | lift, lift_voice, private_entrance
            - | must lift_voice = yes | lift_voice=?; hall_to_dwelling_steps=? | lift_voice
            walking_aid | must lift_voice = yes | lift_voice=?; hall_to_dwelling_steps=? | hall_to_dwelling_steps, lift_voice
            - | must street_to_hall_ramp_slope_permille <= 50 | street_to_hall_ramp=? | \
            street_to_hall_ramp, street_to_hall_ramp_slope_permille
            - | must street_to_hall_ramp_slope_permille <= 50 | street_to_hall_ramp=?; street_to_hall_steps=? | \
            street_to_hall_ramp, street_to_hall_ramp_slope_permille
            - | must route_steps <= 3 | hall_to_lift_steps=?; lift_to_dwelling_steps=?; hall_to_dwelling_steps=? | \
            hall_to_dwelling_steps, hall_to_lift_steps, lift_to_dwelling_steps
            - | must wc_seat_height_mm >= 450; must wc_seat_height_mm <= 460 | wc_seat_height_mm=? | wc_seat_height_mm
            - | must bedroom_area_m2 >= 60 | bedroom_area_m2=? | bedroom_area_m2
            - | must storey <= -2 | storey=? | storey
            - | must dwelling_levels >= 1 | dwelling_levels=? | -
            - | must intercom_height_mm = 1100 | intercom_height_mm=? | intercom_height_mm
            - | should lever_handles = yes | lever_handles=? | -
            deaf | - | intercom=?; flashing_alerts=? | flashing_alerts, intercom
            low_vision | - | contrast=?; lift_voice=? | contrast
            """;

    private final Adequacy adequacy = new Adequacy(Cases.CATALOGUE);

    @TestFactory
    Stream<DynamicTest> the_criteria_are_those_found_by_hand() {
        return CASES.lines().map(line -> DynamicTest.dynamicTest(line, () -> check(line.split(" \\| "))));
    }

    /// The first time they are found, the second they were kept.
    private void check(String[] cells) {
        Requirement[] added =
                Cases.items(cells[1], "; ").stream().map(Cases::line).toArray(Requirement[]::new);
        HouseholdNeeds needs = Cases.needs(cells[0].equals("-") ? "" : cells[0], added);
        Dwelling dwelling = Cases.dwelling(Cases.changed(Cases.base(), cells[2]));

        assertEquals(cells[3], text(adequacy.explain(dwelling, needs)));
        assertEquals(cells[3], text(adequacy.explain(dwelling, needs)));
    }

    private static String text(Explanation explanation) {
        String codes = explanation.toMeasure().stream().map(Criterion::code).collect(Collectors.joining(", "));
        return codes.isEmpty() ? "-" : codes;
    }
}
