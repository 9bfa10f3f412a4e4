/// The pages of matching: rankings both ways, one pair explained in its two tones, what is printed and what is taken
/// away as a file.
@NullMarked
package fr.plainpied.app.matching.page;

import org.jspecify.annotations.NullMarked;
