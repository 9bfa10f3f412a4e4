package fr.plainpied.kernel.index;

import fr.plainpied.kernel.adequacy.Assessment;

/// Where one stands in a whole ranking: as little as tells the places apart and what they are worth.
///
/// @param id of the request or of the dwelling that is ranked
/// @param proposable no gate fails
public record Standing(String id, boolean proposable, Assessment assessment) {}
