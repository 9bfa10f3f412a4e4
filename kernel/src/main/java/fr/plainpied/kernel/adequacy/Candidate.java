package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.explain.GateOutcome;
import fr.plainpied.kernel.explain.GateReason;
import java.util.List;

/// A pair, assessed and passed through the gates: the vector that ranking compares.
///
/// @param gates in the order of [fr.plainpied.kernel.explain.Gate]
public record Candidate(Dwelling dwelling, HousingRequest request, Assessment assessment, List<GateReason> gates) {
    public Candidate {
        gates = List.copyOf(gates);
    }

    /// No gate fails; unknown does not exclude.
    public boolean proposable() {
        // A ranking asks each candidate some twenty times: a plain loop, not a stream.
        for (GateReason gate : gates) {
            if (gate.outcome() == GateOutcome.FAIL) {
                return false;
            }
        }
        return true;
    }
}
