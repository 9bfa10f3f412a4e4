/// Journeys of those who screen rights with households, and of whoever asks the four questions.
@NullMarked
package fr.plainpied.e2e.rights;

import org.jspecify.annotations.NullMarked;
