/// The stock: residences, buildings and dwellings, what they are let as, and every value ever known of them with who
/// said it, when and how. A value of a site or of a building holds for its dwellings. Its landlord alone changes it.
@ApplicationModule(
        displayName = "Housing",
        allowedDependencies = {"shared", "held", "ui"})
@NullMarked
package fr.plainpied.app.housing;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
