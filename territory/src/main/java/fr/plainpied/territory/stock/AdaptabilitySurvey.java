package fr.plainpied.territory.stock;

import fr.plainpied.kernel.adequacy.Adaptability;
import java.time.LocalDate;

/// What a technician found possible in one dwelling, and at what price.
///
/// @param author visibly invented
public record AdaptabilitySurvey(LocalDate date, String author, Adaptability findings) {}
