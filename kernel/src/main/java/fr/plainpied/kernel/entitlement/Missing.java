package fr.plainpied.kernel.entitlement;

/// An answer that a right needs and that was not asked yet.
///
/// @param who number of the person; 0 for the family, its tax unit and its dwelling
public record Missing(Answer answer, int who) {}
