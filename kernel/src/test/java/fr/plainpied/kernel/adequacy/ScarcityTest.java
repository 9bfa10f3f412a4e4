package fr.plainpied.kernel.adequacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plainpied.kernel.criteria.Requirement;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// Scarce features that the dwelling is known to have and a must line demands, worked out by hand.
class ScarcityTest {

    private static final String CASES = """
            manual_wheelchair | - | - | STEP_FREE, LEVEL_SHOWER, BATHROOM_TURNING, WC_TRANSFER
            manual_wheelchair | - | entrance_door_clear_width_mm=830 | \
            STEP_FREE, LEVEL_SHOWER, BATHROOM_TURNING, WC_TRANSFER
            manual_wheelchair | - | entrance_door_clear_width_mm=829 | LEVEL_SHOWER, BATHROOM_TURNING, WC_TRANSFER
            manual_wheelchair | - | hall_door_clear_width_mm=830; turning_bathroom_mm=1500; wc_transfer_width_mm=800 | \
            STEP_FREE, LEVEL_SHOWER, BATHROOM_TURNING, WC_TRANSFER
            manual_wheelchair | - | hall_door_clear_width_mm=829 | LEVEL_SHOWER, BATHROOM_TURNING, WC_TRANSFER
            manual_wheelchair | - | hall_door_clear_width_mm=? | LEVEL_SHOWER, BATHROOM_TURNING, WC_TRANSFER
            manual_wheelchair | - | hall_door_clear_width_mm=?; private_entrance=yes | \
            STEP_FREE, LEVEL_SHOWER, BATHROOM_TURNING, WC_TRANSFER
            manual_wheelchair | - | street_to_hall_steps=? | LEVEL_SHOWER, BATHROOM_TURNING, WC_TRANSFER
            manual_wheelchair | - | turning_bathroom_mm=1499; wc_transfer_width_mm=799; washing=bath | STEP_FREE
            walking_aid | - | - | -
            bariatric | - | - | LEVEL_SHOWER
            deaf | - | - | FLASHING_ALERTS
            deaf | - | flashing_alerts=? | -
            cognitive | - | - | STOVE_CUTOFF
            autism | - | - | QUIET_AND_LIGHT
            autism | - | light_control=fair | -
            psychic | - | - | -
            high_support | - | hoist=possible | STEP_FREE, HOIST
            high_support | - | hoist=impossible | STEP_FREE
            - | must route_steps <= 1 | - | -
            - | must washing = shower_level | - | LEVEL_SHOWER
            - | must washing = shower_step | - | -
            - | must turning_bathroom_mm >= 1500 | - | BATHROOM_TURNING
            - | must turning_bathroom_mm >= 1499 | - | -
            - | must turning_bathroom_mm <= 1700 | - | -
            - | must wc_transfer_width_mm >= 800 | - | WC_TRANSFER
            - | must wc_transfer_width_mm >= 799 | - | -
            - | must hoist >= possible | - | HOIST
            - | must hoist >= impossible | - | -
            - | must hoist in possible|installed | - | HOIST
            - | must hoist in impossible|installed | - | -
            - | must flashing_alerts in no|yes | - | -
            - | must flashing_alerts = no | - | -
            - | must safety_fittings has stove_cutoff|no_gas | - | -
            - | must safety_fittings has_all stove_cutoff|no_gas | - | STOVE_CUTOFF
            - | must safety_fittings has_all window_restrictors | - | -
            cognitive | - | safety_fittings=window_restrictors | -
            cognitive | - | safety_fittings=none | -
            - | must sound_insulation >= good; must light_control >= fair | - | -
            - | must sound_insulation >= fair; must light_control >= good | - | -
            - | must pmr_parking = assigned | - | ASSIGNED_PARKING
            - | must pmr_parking >= shared | - | -
            - | should pmr_parking = assigned | - | -
            """;

    private final Adequacy adequacy = new Adequacy(Cases.CATALOGUE);

    @TestFactory
    Stream<DynamicTest> the_features_are_those_found_by_hand() {
        return CASES.lines().map(line -> DynamicTest.dynamicTest(line, () -> check(line.split(" \\| "))));
    }

    private void check(String[] cells) {
        Requirement[] added =
                Cases.items(cells[1], "; ").stream().map(Cases::line).toArray(Requirement[]::new);
        HouseholdNeeds needs = Cases.needs(cells[0].equals("-") ? "" : cells[0], added);
        Dwelling dwelling = Cases.dwelling(Cases.changed(Cases.base(), cells[2]));
        assertEquals(
                String.join(", ", Cases.items(cells[3], ", ")),
                adequacy.explain(dwelling, needs).scarce().stream()
                        .map(Enum::name)
                        .collect(Collectors.joining(", ")));
        assertEquals(
                Cases.items(cells[3], ", ").size(),
                adequacy.assess(dwelling, needs).scarcity());
    }
}
