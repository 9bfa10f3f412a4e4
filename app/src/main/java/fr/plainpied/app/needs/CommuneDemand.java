package fr.plainpied.app.needs;

import java.util.OptionalLong;

/// How many requests want a commune. A count below eleven is empty: somebody could be found in it.
///
/// @param commune INSEE code
/// @param withNeeds those of them where somebody has a situation of use or a line of their own
public record CommuneDemand(String commune, OptionalLong requests, OptionalLong withNeeds) {}
