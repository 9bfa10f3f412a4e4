/// Households and their needs as a professional and a landlord's officer meet them, in a real browser on the
/// demonstration territory.
@NullMarked
package fr.plainpied.e2e.needs;

import org.jspecify.annotations.NullMarked;
