package fr.plainpied.kernel.exchange;

/// A household that may move into a home, by their ranks in the problem.
///
/// @param gain what the move adds to a plan
public record Move(int mover, int home, ExchangeObjective gain) {}
