/// Quantities with their unit and exact arithmetic: money in cents, ranges of whole numbers, shares as fractions.
@NullMarked
package fr.plainpied.kernel.quantity;

import org.jspecify.annotations.NullMarked;
