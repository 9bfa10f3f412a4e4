package fr.plainpied.formats.frozen;

import java.util.List;

/// A frozen ranking computed again.
///
/// @param answer the JSON computed now from the inputs kept
/// @param sameBytes whether it is the frozen answer, byte for byte
/// @param sameCatalogue whether this program holds the criteria, situations and works of that day
/// @param sameCeilings whether it holds the income ceilings of that day
/// @param outcomes what the difference changes for candidates; may be empty although the bytes differ
public record Replay(
        String answer, boolean sameBytes, boolean sameCatalogue, boolean sameCeilings, List<OutcomeChange> outcomes) {
    public Replay {
        outcomes = List.copyOf(outcomes);
    }
}
