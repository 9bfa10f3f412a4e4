package fr.plainpied.formats.dwellings;

import fr.plainpied.formats.table.Row;
import fr.plainpied.kernel.adequacy.Dwelling;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/// Values of one dwelling that can hardly be true together. Each is a warning: the survey may have a reason.
public final class Contradictions {
    /// A contradiction found.
    ///
    /// @param criterion the one to look at first
    /// @param code of the sentence: `doubt.liftOfHouse`
    public record Contradiction(Criterion criterion, String code) {}

    /// @param at the criterion whose cell is shown
    /// @param code of the sentence
    private record Doubt(String at, String code, Predicate<Values> when) {}

    private static final List<Doubt> DOUBTS = List.of(
            new Doubt(
                    "street_to_hall_ramp",
                    "doubt.rampWithoutSlope",
                    values -> values.is("street_to_hall_ramp", "yes")
                            && !values.known("street_to_hall_ramp_slope_permille")),
            new Doubt(
                    "street_to_hall_ramp",
                    "doubt.noRampWithSlope",
                    values -> values.is("street_to_hall_ramp", "no")
                            && values.anyKnown("street_to_hall_ramp_slope_permille", "street_to_hall_ramp_length_mm")),
            new Doubt(
                    "lift",
                    "doubt.liftOfHouse",
                    values -> values.is("lift", "yes")
                            && values.atMost("storey", 0)
                            && (values.is("private_entrance", "yes") || values.atMost("building_dwellings", 1))
                            && !values.atLeast("dwelling_levels", 2)),
            new Doubt(
                    "lift",
                    "doubt.noLiftWithSizes",
                    values -> values.is("lift", "no")
                            && values.anyKnown(
                                    "lift_door_clear_width_mm",
                                    "lift_cabin_width_mm",
                                    "lift_cabin_depth_mm",
                                    "lift_voice",
                                    "lift_tactile",
                                    "lift_failures_per_year")),
            new Doubt(
                    "private_entrance",
                    "doubt.privateWithHall",
                    values -> values.is("private_entrance", "yes")
                            && values.anyKnown("hall_door_clear_width_mm", "intercom_height_mm")),
            new Doubt(
                    "private_entrance",
                    "doubt.privateUpstairs",
                    values -> values.is("private_entrance", "yes") && values.atLeast("storey", 2)),
            new Doubt(
                    "washing",
                    "doubt.bathWithShower",
                    values -> values.is("washing", "bath")
                            && (values.anyKnown("shower_width_mm", "shower_length_mm")
                                    || values.is("shower_seat", "yes"))),
            new Doubt(
                    "hoist",
                    "doubt.noHoistWithLoad",
                    values -> values.is("hoist", "impossible") && values.known("hoist_load_kg")),
            new Doubt(
                    "outdoor",
                    "doubt.noOutdoorWithThreshold",
                    values -> values.is("outdoor", "none") && values.known("outdoor_threshold_mm")),
            new Doubt(
                    "pmr_parking",
                    "doubt.noParkingWithSizes",
                    values -> values.is("pmr_parking", "none")
                            && values.anyKnown("pmr_parking_width_mm", "pmr_parking_walk_m")),
            new Doubt(
                    "inner_stair",
                    "doubt.stairOnOneLevel",
                    values -> values.atMost("dwelling_levels", 1)
                            && (values.is("inner_stair", "straight") || values.is("inner_stair", "turning"))),
            new Doubt(
                    "inner_stair",
                    "doubt.levelsWithoutStair",
                    values -> values.atLeast("dwelling_levels", 2) && values.is("inner_stair", "none")),
            new Doubt(
                    "living_unit_on_entry_level",
                    "doubt.oneLevelWithoutUnit",
                    values -> values.atMost("dwelling_levels", 1) && values.is("living_unit_on_entry_level", "no")),
            new Doubt(
                    "hall_to_dwelling_steps",
                    "doubt.storeyWithoutSteps",
                    values -> values.atLeast("storey", 1)
                            && values.is("private_entrance", "no")
                            && values.atMost("hall_to_dwelling_steps", 0)),
            new Doubt(
                    "intercom_height_mm",
                    "doubt.noIntercomWithHeight",
                    values -> values.is("intercom", "none") && values.known("intercom_height_mm")));

    private Contradictions() {}

    /// Those of what is known of a dwelling, from the street inwards.
    public static List<Contradiction> in(Grid grid) {
        Values values = new Values(grid);
        return DOUBTS.stream()
                .filter(doubt -> doubt.when().test(values))
                .map(doubt -> new Contradiction(grid.catalogue().criterion(doubt.at()), doubt.code()))
                .toList();
    }

    static void check(Dwelling dwelling, Row row, DwellingColumns columns) {
        for (Contradiction found : in(dwelling.grid())) {
            String column = found.criterion().code();
            int index = columns.index(column).orElse(columns.idIndex());
            row.cell(index, column).warn(found.code(), Map.of("id", dwelling.id()));
        }
    }

    private record Values(Grid grid) {

        boolean known(String code) {
            return value(code) != Criterion.UNKNOWN;
        }

        boolean anyKnown(String... codes) {
            return List.of(codes).stream().anyMatch(this::known);
        }

        boolean is(String code, String text) {
            int value = value(code);
            return value != Criterion.UNKNOWN
                    && grid.catalogue().criterion(code).write(value).equals(text);
        }

        boolean atMost(String code, int limit) {
            return known(code) && value(code) <= limit;
        }

        boolean atLeast(String code, int limit) {
            return known(code) && value(code) >= limit;
        }

        private int value(String code) {
            return grid.at(grid.catalogue().criterion(code).index());
        }
    }
}
