package fr.plainpied.kernel.exchange;

import java.util.List;

/// Moves that happen together or not at all: a cycle, or a chain that a vacancy starts. Each household but the first
/// goes to the home that the one before leaves; in a cycle the first goes to the home of the last.
public record Circuit(boolean cycle, List<Move> moves) {

    public Circuit {
        moves = List.copyOf(moves);
    }

    public ExchangeObjective gain() {
        ExchangeObjective gain = ExchangeObjective.ZERO;
        for (Move move : moves) {
            gain = gain.plus(move.gain());
        }
        return gain;
    }

    /// What the circuits are worth together.
    public static ExchangeObjective worth(List<Circuit> circuits) {
        return circuits.stream().map(Circuit::gain).reduce(ExchangeObjective.ZERO, ExchangeObjective::plus);
    }
}
