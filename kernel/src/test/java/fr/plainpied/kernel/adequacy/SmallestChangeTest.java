package fr.plainpied.kernel.adequacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.explain.SmallestChange;
import fr.plainpied.kernel.explain.Verdict;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/// What would change a refusal, worked out by hand: the criteria, or why nothing would be enough.
class SmallestChangeTest {

    private static final String CASES = """
            manual_wheelchair | - | - | not needed
            manual_wheelchair | - | turning_bathroom_mm=1199 | turning_bathroom_mm=1500
            manual_wheelchair | - | wc_transfer_side=none | wc_transfer_side=left
            manual_wheelchair | - | wc_transfer_side=none; entrance_door_clear_width_mm=? | \
            entrance_door_clear_width_mm=770, wc_transfer_side=left
            manual_wheelchair | - | lift_door_clear_width_mm=799 | hall_to_dwelling_steps=0
            manual_wheelchair | - | lift_door_clear_width_mm=799; lift_cabin_width_mm=999 | hall_to_dwelling_steps=0
            bariatric | - | lift_door_clear_width_mm=799 | hall_to_dwelling_steps=3
            manual_wheelchair | - | hall_to_lift_steps=1 | hall_to_dwelling_steps=0
            manual_wheelchair | - | lift=no | hall_to_dwelling_steps=0
            manual_wheelchair | - | street_to_hall_steps=6 | street_to_hall_steps=0
            manual_wheelchair | - | street_to_hall_steps=6; street_to_hall_ramp_slope_permille=50 | street_to_hall_ramp=yes
            manual_wheelchair | - | corridor_width_mm=899 | FIXED_CRITERIA corridor_width_mm
            manual_wheelchair | - | lift_door_clear_width_mm=799; corridor_width_mm=? | FIXED_CRITERIA corridor_width_mm
            night_carer | - | extra_room=no | FIXED_CRITERIA extra_room
            high_support | - | hoist=impossible | hoist=possible
            manual_wheelchair | - | wc_transfer_side=none; wc_transfer_width_mm=? | wc_transfer_side=left, wc_transfer_width_mm=800
            - | must intercom has large_buttons | intercom=sound | intercom=sound|large_buttons
            - | must intercom has large_buttons; must wc_transfer_side = both | intercom=?; wc_transfer_side=none | \
            intercom=large_buttons, wc_transfer_side=both
            - | must intercom has_all large_buttons|sound | intercom=light|sound | intercom=sound|light|large_buttons
            - | must corridor_width_mm >= 900; must shop_walk_m <= 500 | corridor_width_mm=800; shop_walk_m=501 | \
            FIXED_CRITERIA corridor_width_mm, shop_walk_m
            - | must corridor_width_mm >= 900; must shop_walk_m <= 500 | corridor_width_mm=800; shop_walk_m=500 | \
            FIXED_CRITERIA corridor_width_mm
            - | must wc_seat_height_mm <= 460; must wc_seat_height_mm >= 440 | wc_seat_height_mm=480 | wc_seat_height_mm=460
            - | must wc_seat_height_mm <= 460; must wc_transfer_side = both | wc_seat_height_mm=?; wc_transfer_side=none | \
            wc_seat_height_mm=460, wc_transfer_side=both
            - | must intercom_height_mm >= 900; must intercom_height_mm <= 1300 | intercom_height_mm=1400 | intercom_height_mm=1300
            - | must intercom_height_mm >= 900; must intercom_height_mm <= 1300 | intercom_height_mm=800 | intercom_height_mm=900
            - | must lever_handles = yes; must lever_handles = no | - | CONTRADICTORY_MUSTS lever_handles
            - | must shower_seat = yes; must shower_seat = no | - | washing=bath
            - | must shower_length_mm <= 1000 | - | shower_length_mm=1000
            - | must shower_length_mm <= 1000; must shower_width_mm <= 800 | - | washing=bath
            - | must washing = bath | - | washing=bath
            """;

    private final Adequacy adequacy = new Adequacy(Cases.CATALOGUE);

    @TestFactory
    Stream<DynamicTest> the_smallest_change_is_the_one_found_by_hand() {
        return CASES.lines().map(line -> DynamicTest.dynamicTest(line, () -> check(line.split(" \\| "))));
    }

    private void check(String[] cells) {
        Requirement[] added =
                Cases.items(cells[1], "; ").stream().map(Cases::line).toArray(Requirement[]::new);
        HouseholdNeeds needs = Cases.needs(cells[0].equals("-") ? "" : cells[0], added);
        Dwelling dwelling = Cases.dwelling(Cases.changed(Cases.base(), cells[2]));
        SmallestChange change = adequacy.explain(dwelling, needs).smallestChange();
        assertEquals(cells[3], text(change));
        if (change instanceof SmallestChange.Changes found) {
            Dwelling changed = dwelling;
            for (SmallestChange.Change one : found.changes()) {
                changed = changed.withGrid(changed.grid().with(one.criterion(), one.value()));
            }
            Verdict after = adequacy.assess(changed, needs).verdict();
            assertEquals(true, after == Verdict.FITS || after == Verdict.FITS_AFTER_WORKS, after.name());
        }
    }

    private static String text(SmallestChange change) {
        return switch (change) {
            case SmallestChange.NotNeeded() -> "not needed";
            case SmallestChange.Changes(var changes) ->
                changes.stream()
                        .map(one ->
                                one.criterion().code() + "=" + one.criterion().write(one.value()))
                        .collect(Collectors.joining(", "));
            case SmallestChange.Impossible(var obstacle, var criteria) ->
                obstacle + " " + criteria.stream().map(Criterion::code).collect(Collectors.joining(", "));
        };
    }
}
