package fr.plainpied.app.needs;

/// A line as it was typed, not yet checked.
///
/// @param criterion its code
/// @param comparator its symbol, as in the contract files
/// @param value as in the contract files
/// @param strength its code
/// @param why in plain words, about the use
/// @param horizonYears a whole number of years; empty means today
/// @param replaces whether it stands in place of the lines that situations bring on the criterion
public record LineDraft(
        String criterion,
        String comparator,
        String value,
        String strength,
        String why,
        String horizonYears,
        boolean replaces) {}
