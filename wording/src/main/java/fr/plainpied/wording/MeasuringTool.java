package fr.plainpied.wording;

import fr.plainpied.kernel.criteria.Criterion;
import java.util.Locale;

/// What one takes along to find out an unknown value.
public enum MeasuringTool {
    TAPE,
    SLOPE,
    FORCE,
    MAP,
    /// Nothing: it can be seen.
    EYES,
    /// The lift's maintenance log.
    RECORD,
    /// Somebody whose trade it is.
    EXPERT,
    /// The plate of a device.
    PLATE;

    public static MeasuringTool of(Criterion criterion) {
        return switch (criterion.code()) {
            case "hoist", "bathroom_walls_reinforced" -> EXPERT;
            case "lift_failures_per_year" -> RECORD;
            case "controls_in_reach" -> TAPE;
            default -> ofUnit(criterion.unit());
        };
    }

    private static MeasuringTool ofUnit(String unit) {
        return switch (unit) {
            case "mm", "m2" -> TAPE;
            case "permille" -> SLOPE;
            case "N" -> FORCE;
            case "m" -> MAP;
            case "kg" -> PLATE;
            default -> EYES;
        };
    }

    String key() {
        return "tool." + name().toLowerCase(Locale.ROOT);
    }
}
