/// Who a dwelling suits and which dwellings suit a household, ranked and explained. The kernel decides; this module
/// keeps what it compares in memory, asks the database who may see what, and shows it.
@ApplicationModule(
        displayName = "Matching",
        allowedDependencies = {"shared", "ui", "housing", "needs", "operation"})
@NullMarked
package fr.plainpied.app.matching;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
