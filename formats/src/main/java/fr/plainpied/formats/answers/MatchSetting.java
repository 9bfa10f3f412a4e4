package fr.plainpied.formats.answers;

import java.time.LocalDate;

/// What an answer was computed with, so that it can be computed again.
///
/// @param edition of the catalogue
/// @param horizon in years from the date
public record MatchSetting(LocalDate edition, LocalDate date, long seed, int horizon) {}
