/// Seeded chance: the same seed and the same key always give the same draws, whatever else was drawn before.
///
/// Only operations whose result the Java specification fixes to the last bit are used, so that one seed gives the same
/// territory on every machine.
@NullMarked
package fr.plainpied.territory.chance;

import org.jspecify.annotations.NullMarked;
