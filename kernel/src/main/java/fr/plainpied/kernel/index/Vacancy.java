package fr.plainpied.kernel.index;

import fr.plainpied.kernel.adequacy.Dwelling;
import java.time.LocalDate;

/// A dwelling to let, asked about on a day.
///
/// @param date the day of the assessment
/// @param seed published with the ranking: it decides between candidates that nothing else tells apart
public record Vacancy(Dwelling dwelling, LocalDate date, long seed) {}
