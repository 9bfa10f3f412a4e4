/// Explanations as typed trees without language: what was asked, what was found, what follows. Texts are rendered
/// elsewhere; a verdict can always be recomputed from its explanation.
@NullMarked
package fr.plainpied.kernel.explain;

import org.jspecify.annotations.NullMarked;
