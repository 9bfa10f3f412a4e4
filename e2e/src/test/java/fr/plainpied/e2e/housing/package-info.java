/// The stock as a landlord's officer, a professional and somebody without scripts meet it, in a real browser on the
/// demonstration territory.
@NullMarked
package fr.plainpied.e2e.housing;

import org.jspecify.annotations.NullMarked;
