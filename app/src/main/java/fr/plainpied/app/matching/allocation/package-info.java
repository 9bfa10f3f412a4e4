/// Several vacancies at once: an officer chooses vacancies and rules, the kernel looks for the best plan in the
/// background, and the draft is read home by home, compared with another, printed and taken away. Nothing is decided.
@NullMarked
package fr.plainpied.app.matching.allocation;

import org.jspecify.annotations.NullMarked;
