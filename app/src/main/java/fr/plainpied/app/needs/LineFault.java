package fr.plainpied.app.needs;

import java.util.Map;

/// What is wrong with one field of a line.
///
/// @param field which part of [LineDraft]
/// @param key of the sentence in the bundle of this module
/// @param arguments of that sentence; bounds are values of the criterion in its contract form
public record LineFault(Field field, String key, Map<String, String> arguments) {
    /// The parts of a line that can be wrong.
    public enum Field {
        CRITERION,
        COMPARATOR,
        VALUE,
        STRENGTH,
        WHY,
        HORIZON
    }

    public LineFault {
        arguments = Map.copyOf(arguments);
    }

    static LineFault of(Field field, String key) {
        return new LineFault(field, key, Map.of());
    }
}
