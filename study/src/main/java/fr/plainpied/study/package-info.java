/// A simulated year of allocations on the demonstration territory: the rules of other systems beside ours, on the same
/// events, measured against what the homes truly are. The same plan gives the same figures, to the last digit.
@NullMarked
package fr.plainpied.study;

import org.jspecify.annotations.NullMarked;
