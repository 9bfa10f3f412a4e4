/// The interview: what can be asked, in which order, what still matters, and how what was said becomes the
/// kernel's circumstances. Pure rules: no clock, no database, no page.
@NullMarked
package fr.plainpied.app.rights.interview;

import org.jspecify.annotations.NullMarked;
