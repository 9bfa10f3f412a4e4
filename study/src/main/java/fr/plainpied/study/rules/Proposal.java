package fr.plainpied.study.rules;

import java.util.List;

/// Moves that hang together: each household after the first goes to the home that the one before leaves. Most have one
/// move only.
///
/// @param cycle whether the first goes to the home of the last: all happen, or none
public record Proposal(boolean cycle, List<Move> moves) {

    public Proposal {
        moves = List.copyOf(moves);
    }

    static Proposal of(Move move) {
        return new Proposal(false, List.of(move));
    }
}
