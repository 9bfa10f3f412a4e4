/// Rankings kept for good with everything they were made from, so that a decision can be computed again years later
/// and compared with what is known by then.
@NullMarked
package fr.plainpied.app.matching.freeze;

import org.jspecify.annotations.NullMarked;
