package fr.plainpied.kernel.explain;

import java.util.List;

/// What one gate says and the facts it rests on; a refusal has all its reasons.
public record GateReason(Gate gate, GateOutcome outcome, List<GateFact> facts) {
    public GateReason {
        facts = List.copyOf(facts);
    }

    /// The gate that those facts make.
    public static GateReason of(Gate gate, List<GateFact> facts) {
        GateOutcome outcome = GateOutcome.PASS;
        for (GateFact fact : facts) {
            outcome = outcome.and(fact.outcome());
        }
        return new GateReason(gate, outcome, facts);
    }

    public static GateReason of(Gate gate, GateFact fact) {
        return of(gate, List.of(fact));
    }
}
