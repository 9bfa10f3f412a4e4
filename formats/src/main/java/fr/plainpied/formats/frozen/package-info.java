/// A ranking kept as it was decided: its inputs in the files of the contract, its answer, and what is needed to compute
/// it again years later and to say what changed since.
@NullMarked
package fr.plainpied.formats.frozen;

import org.jspecify.annotations.NullMarked;
