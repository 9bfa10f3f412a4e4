/// Matching in a real browser: who a dwelling suits, why, the other way, and a ranking frozen and replayed.
@NullMarked
package fr.plainpied.e2e.matching;

import org.jspecify.annotations.NullMarked;
