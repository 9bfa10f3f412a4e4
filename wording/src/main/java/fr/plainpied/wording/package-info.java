/// The words of Plain-pied: the French and English texts of the catalogue and of the
/// explanations. The kernel answers in codes; this package turns a code and its facts into a
/// sentence, in the locale it is given.
@NullMarked
package fr.plainpied.wording;

import org.jspecify.annotations.NullMarked;
