package fr.plainpied.wording;

import fr.plainpied.kernel.criteria.Criterion;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

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

    /// The few criteria that are not where their scope says.
    private static final Map<String, Place> ELSEWHERE = new HashMap<>();

    static {
        put(AROUND, "building_dwellings");
        put(WAY_IN, "storey", "private_entrance", "hall_to_dwelling_steps", "entrance_door_clear_width_mm");
        put(WAY_IN, "threshold_height_mm");
        put(BATHROOM, "turning_bathroom_mm", "bathroom_walls_reinforced", "washbasin_clear_under_mm");
        put(BATHROOM, "washing", "shower_width_mm", "shower_length_mm", "shower_seat");
        put(BATHROOM, "wc_transfer_width_mm", "wc_transfer_side", "wc_seat_height_mm", "wc_grab_bars");
        put(KITCHEN, "turning_kitchen_mm", "worktop");
        put(INSIDE, "inner_door_clear_width_mm", "corridor_width_mm", "dwelling_levels", "inner_stair");
        put(INSIDE, "living_unit_on_entry_level", "floor_even_non_slip", "extra_room");
        put(INSIDE, "outdoor", "outdoor_threshold_mm");
    }

    private static void put(Place place, String... codes) {
        for (String code : codes) {
            ELSEWHERE.put(code, place);
        }
    }

    public static Place of(Criterion criterion) {
        return ELSEWHERE.getOrDefault(criterion.code(), ofScope(criterion.scope()));
    }

    static Set<String> elsewhere() {
        return Set.copyOf(ELSEWHERE.keySet());
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
