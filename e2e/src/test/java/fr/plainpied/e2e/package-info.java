/// Journeys per role in a real browser, checked with axe, by keyboard and at 320 pixels.
@NullMarked
package fr.plainpied.e2e;

import org.jspecify.annotations.NullMarked;
