/// The components page, `/composants`: every component once, in all its states, on invented samples. It is where a
/// page author sees what there is, and where browser checks look at each component alone.
@NullMarked
package fr.plainpied.app.ui.gallery;

import org.jspecify.annotations.NullMarked;
