package fr.plainpied.formats.frozen;

import java.time.LocalDate;
import java.util.Optional;

/// Where one value of a frozen dwelling came from.
///
/// @param criterion code
/// @param value as written in the contract files
/// @param level the place the value was given for: the site, the building, the dwelling, or a room of it
/// @param method how it was found, as written in the contract files
/// @param by whoever recorded it: an organisation or a function, as the keeper chose to name it
public record ValueSource(
        String dwelling,
        String criterion,
        String value,
        Optional<String> level,
        Optional<String> method,
        Optional<LocalDate> on,
        Optional<String> by) {}
