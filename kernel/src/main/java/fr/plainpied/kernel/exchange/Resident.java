package fr.plainpied.kernel.exchange;

import fr.plainpied.kernel.adequacy.Applicant;
import fr.plainpied.kernel.adequacy.Dwelling;

/// A tenant who asks for another home, and the home lived in, described on the same grid.
public record Resident(Applicant applicant, Dwelling home) {}
