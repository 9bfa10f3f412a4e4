/// The catalogue: criteria of the descriptive grid, situations of use with their default requirements, works with
/// their costs. It is data with an edition date, read from tab-separated resources and checked when it is loaded.
@NullMarked
package fr.plainpied.kernel.criteria;

import org.jspecify.annotations.NullMarked;
