package fr.plainpied.app.housing;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.explain.Classification;
import fr.plainpied.kernel.explain.DwellingClass;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.stream.Stream;

/// Something plain that people look for in a list of dwellings. It holds when the values known make it sure; it says
/// nothing of a dwelling where they do not. No verdict: whether a home suits somebody is the kernel's to say.
public enum DwellingFact {
    /// No step from the street to the door, by a ramp or a lift where there are some.
    STEP_FREE {
        @Override
        public boolean holds(Grid grid, Classification classes) {
            return classes.worst().compareTo(DwellingClass.D) <= 0;
        }
    },
    /// A lift serves it.
    LIFT {
        @Override
        public boolean holds(Grid grid, Classification classes) {
            return is(grid, "lift", "yes");
        }
    },
    /// Its doors let through at least 77 cm: what a door of 80 cm opens to (arrêté du 24 décembre 2015).
    WIDE_DOORS {
        @Override
        public boolean holds(Grid grid, Classification classes) {
            return atLeast(grid, DOOR_MM, "entrance_door_clear_width_mm", "inner_door_clear_width_mm");
        }
    },
    /// A circle of 150 cm is free in the living room, the kitchen and the bathroom (same decree).
    TURNING {
        @Override
        public boolean holds(Grid grid, Classification classes) {
            return atLeast(grid, CIRCLE_MM, "turning_living_mm", "turning_kitchen_mm", "turning_bathroom_mm");
        }
    },
    /// A shower that one enters without a step.
    LEVEL_SHOWER {
        @Override
        public boolean holds(Grid grid, Classification classes) {
            return is(grid, "washing", "shower_level") || is(grid, "washing", "bath_and_shower_level");
        }
    },
    /// An adapted parking place.
    ADAPTED_PARKING {
        @Override
        public boolean holds(Grid grid, Classification classes) {
            OptionalInt place = grid.value(criterion("pmr_parking"));
            return place.isPresent() && !is(grid, "pmr_parking", "none");
        }
    };

    private static final int DOOR_MM = 770;
    private static final int CIRCLE_MM = 1500;

    /// Whether it is sure.
    ///
    /// @param classes of that grid
    public abstract boolean holds(Grid grid, Classification classes);

    /// The code in lower case with hyphens, as the database and addresses keep it.
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// Those that are sure.
    public static List<DwellingFact> of(Grid grid, Classification classes) {
        return Stream.of(values()).filter(fact -> fact.holds(grid, classes)).toList();
    }

    private static boolean atLeast(Grid grid, int least, String... codes) {
        return Stream.of(codes).allMatch(code -> grid.value(criterion(code)).orElse(-1) >= least);
    }

    private static boolean is(Grid grid, String code, String word) {
        Criterion criterion = criterion(code);
        OptionalInt value = grid.value(criterion);
        return value.isPresent() && criterion.write(value.getAsInt()).equals(word);
    }

    private static Criterion criterion(String code) {
        return Catalogue.current().criterion(code);
    }
}
