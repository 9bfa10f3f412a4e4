/// The heart: what one dwelling is for one household. [Adequacy] assesses and explains, [Gates] checks law and wishes,
/// [Classes] gives the letter of a dwelling, [Ranking] orders candidates, [Shortlist] freezes and replays.
@NullMarked
package fr.plainpied.kernel.adequacy;

import org.jspecify.annotations.NullMarked;
