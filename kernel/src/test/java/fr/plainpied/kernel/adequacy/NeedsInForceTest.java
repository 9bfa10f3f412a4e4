package fr.plainpied.kernel.adequacy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.TransferSide;
import fr.plainpied.kernel.explain.Because;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Which lines of a person count, and which make others useless.
class NeedsInForceTest {

    private static final Optional<TransferSide> NO_SIDE = Optional.empty();

    @Test
    void a_person_without_situation_or_line_needs_nothing() {
        assertEquals(List.of(), Cases.needs("").lines());
    }

    @Test
    void a_must_and_a_stricter_should_live_together() {
        assertEquals(
                List.of("must corridor_width_mm >= 900", "should corridor_width_mm >= 1200"),
                on("corridor_width_mm", Cases.needs("powered_wheelchair")));
    }

    @Test
    void the_stricter_of_two_musts_makes_the_other_useless() {
        assertEquals(
                List.of("must inner_door_clear_width_mm >= 900"),
                on("inner_door_clear_width_mm", Cases.needs("manual_wheelchair bariatric")));
    }

    @Test
    void a_looser_should_goes_but_its_reason_stays() {
        HouseholdNeeds needs = Cases.needs("manual_wheelchair", Cases.line("should corridor_width_mm >= 850"));
        assertEquals(List.of("must corridor_width_mm >= 900"), on("corridor_width_mm", needs));
        NeedLine line = needs.lines().stream()
                .filter(need -> need.requirement().criterion().code().equals("corridor_width_mm"))
                .findFirst()
                .orElseThrow();
        assertEquals(2, line.because().size());
        assertEquals(
                new Because.Said("because should corridor_width_mm >= 850"),
                line.because().getLast());
    }

    @Test
    void a_line_said_by_two_situations_stands_once_with_both_reasons() {
        HouseholdNeeds needs = Cases.needs("deaf hard_of_hearing");
        assertEquals(List.of("must flashing_alerts = yes"), on("flashing_alerts", needs));
        assertEquals(2, needs.lines().getFirst().because().size());
    }

    @Test
    void transfer_from_the_left_keeps_left_and_both() {
        assertEquals(List.of("must wc_transfer_side in left|both"), side(TransferSide.LEFT));
    }

    @Test
    void transfer_from_the_right_keeps_right_and_both() {
        assertEquals(List.of("must wc_transfer_side in right|both"), side(TransferSide.RIGHT));
    }

    @Test
    void a_replacing_line_takes_the_place_of_all_default_lines_of_its_criterion() {
        HouseholdNeeds needs = Cases.needs("powered_wheelchair", Cases.replacing("wish corridor_width_mm >= 800", 0));
        assertEquals(List.of("wish corridor_width_mm >= 800"), on("corridor_width_mm", needs));
    }

    @Test
    void a_replacing_none_only_takes_away() {
        Requirement none =
                Requirement.removing(Cases.CATALOGUE.criterion("corridor_width_mm"), Optional.of("small chair"), 0);
        HouseholdNeeds needs = Cases.needs("powered_wheelchair", none);
        assertEquals(List.of(), on("corridor_width_mm", needs));
        assertEquals(31, needs.lines().size());
    }

    @Test
    void a_replacing_line_beyond_the_horizon_replaces_nothing_yet() {
        Person person =
                Cases.person("manual_wheelchair", NO_SIDE, Cases.replacing("must corridor_width_mm >= 1200", 5));
        assertEquals(List.of("must corridor_width_mm >= 900"), on("corridor_width_mm", Cases.needs(4, person)));
        assertEquals(List.of("must corridor_width_mm >= 1200"), on("corridor_width_mm", Cases.needs(5, person)));
    }

    @Test
    void a_stricter_line_of_later_waits_and_one_of_today_stays_beside_it() {
        Person person = Cases.person("walking_aid", NO_SIDE, Cases.line("must route_steps <= 0", 3, false));
        assertEquals(List.of("must route_steps <= 3"), on("route_steps", Cases.needs(0, person)));
        assertEquals(
                List.of("must route_steps <= 3", "must route_steps <= 0"), on("route_steps", Cases.needs(3, person)));
    }

    @Test
    void lines_of_two_persons_never_make_each_other_useless() {
        Person first = Cases.person("manual_wheelchair", NO_SIDE);
        Person second = Cases.person("bariatric", NO_SIDE);
        assertEquals(
                List.of("must inner_door_clear_width_mm >= 770", "must inner_door_clear_width_mm >= 900"),
                on("inner_door_clear_width_mm", Cases.needs(first, second)));
    }

    private static List<String> side(TransferSide side) {
        return on("wc_transfer_side", Cases.needs(Cases.person("manual_wheelchair", Optional.of(side))));
    }

    private static List<String> on(String criterion, HouseholdNeeds needs) {
        return needs.lines().stream()
                .map(NeedLine::requirement)
                .filter(line -> line.criterion().code().equals(criterion))
                .map(Cases::text)
                .toList();
    }
}
