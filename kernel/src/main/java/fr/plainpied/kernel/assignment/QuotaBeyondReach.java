package fr.plainpied.kernel.assignment;

/// The share of the priority publics cannot be kept without leaving homes empty.
///
/// @param asked homes that should go to priority publics
/// @param possible homes that can, while as many homes as possible are given
/// @param housed homes that can be given
public record QuotaBeyondReach(int asked, int possible, int housed) {}
