package fr.plainpied.app.needs.page;

import fr.plainpied.app.ui.Words;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.wording.Place;
import java.util.Locale;
import java.util.Set;

/// A moment of daily life, in the order of a day that begins by coming home: what a need is for.
enum Moment {
    COMING_HOME,
    MOVING,
    SLEEPING,
    WASHING,
    COOKING,
    LIVING,
    NEARBY;

    private static final Set<String> SLEEP = Set.of(
            "turning_bedroom_mm",
            "bedroom_area_m2",
            "bed_side_clearance_mm",
            "extra_room",
            "hoist",
            "hoist_load_kg",
            "bed_passage");

    static Moment of(Criterion criterion) {
        if (SLEEP.contains(criterion.code())) {
            return SLEEPING;
        }
        return switch (Place.of(criterion)) {
            case WAY_IN -> COMING_HOME;
            case INSIDE -> MOVING;
            case BATHROOM -> WASHING;
            case KITCHEN -> COOKING;
            case OTHER -> LIVING;
            case AROUND -> NEARBY;
        };
    }

    String title(Words words) {
        return words.say("needs.moment." + name().toLowerCase(Locale.ROOT));
    }
}
