/// An index of requests and one of dwellings, for a whole country on one machine: the same candidates in the same
/// order as [fr.plainpied.kernel.adequacy.Matching], without looking at every pair.
///
/// Households are grouped by what they need, so that a dwelling is assessed once for all those who need the same;
/// what the gates read lies in columns; one change costs microseconds. The law and the rules stay in `adequacy`: the
/// index only asks.
@NullMarked
package fr.plainpied.kernel.index;

import org.jspecify.annotations.NullMarked;
