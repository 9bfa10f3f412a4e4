package fr.plainpied.wording;

import fr.plainpied.kernel.criteria.Criterion;
import java.util.Locale;

/// Where in a home a criterion is met, in the order one comes to it.
public enum Place {
    /// From the street to the dwelling's door.
    WAY_IN,
    INSIDE,
    /// Bathroom and WC.
    BATHROOM,
    KITCHEN,
    /// What is near the building.
    AROUND,
    /// Fittings and comfort.
    OTHER;

    public static Place of(Criterion criterion) {
        return switch (criterion.code()) {
            case "building_dwellings" -> AROUND;
            case "storey",
                    "private_entrance",
                    "hall_to_dwelling_steps",
                    "entrance_door_clear_width_mm",
                    "threshold_height_mm" -> WAY_IN;
            case "turning_bathroom_mm",
                    "washing",
                    "shower_width_mm",
                    "shower_length_mm",
                    "shower_seat",
                    "bathroom_walls_reinforced",
                    "wc_transfer_width_mm",
                    "wc_transfer_side",
                    "wc_seat_height_mm",
                    "wc_grab_bars",
                    "washbasin_clear_under_mm" -> BATHROOM;
            case "turning_kitchen_mm", "worktop" -> KITCHEN;
            case "inner_door_clear_width_mm",
                    "corridor_width_mm",
                    "dwelling_levels",
                    "inner_stair",
                    "living_unit_on_entry_level",
                    "floor_even_non_slip",
                    "extra_room",
                    "outdoor",
                    "outdoor_threshold_mm" -> INSIDE;
            default -> ofScope(criterion.scope());
        };
    }

    private static Place ofScope(Criterion.Scope scope) {
        return switch (scope) {
            case SITE -> AROUND;
            case BUILDING -> WAY_IN;
            case DWELLING -> OTHER;
            case ROOM -> INSIDE;
        };
    }

    String key() {
        return "place." + name().toLowerCase(Locale.ROOT);
    }
}
