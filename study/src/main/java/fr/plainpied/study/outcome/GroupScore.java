package fr.plainpied.study.outcome;

import java.util.OptionalDouble;

/// What became of the households of one group.
///
/// @param asked that could be housed at least one month
/// @param housed moved into a home
/// @param well of those, with all must lines truly met
/// @param waitMedian days from registration to moving in, of those housed; empty when nobody was
public record GroupScore(int asked, int housed, int well, OptionalDouble waitMedian, OptionalDouble waitP90) {}
