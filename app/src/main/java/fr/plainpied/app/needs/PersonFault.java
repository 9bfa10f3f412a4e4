package fr.plainpied.app.needs;

import java.util.Map;

/// What is wrong with a person as typed, or with the household they would leave behind.
///
/// @param field which part of [PersonDraft]
/// @param key of the sentence in the bundle of this module
public record PersonFault(Field field, String key, Map<String, String> arguments) {
    /// The parts that can be wrong.
    public enum Field {
        FIRST_NAME,
        SURNAME,
        ROLE,
        BIRTH_YEAR,
        TRANSFER_SIDE,
        SITUATIONS,
        /// Not one field: the household as a whole.
        HOUSEHOLD
    }

    public PersonFault {
        arguments = Map.copyOf(arguments);
    }
}
