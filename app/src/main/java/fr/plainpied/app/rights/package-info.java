/// Rights that people do not claim: a screening with the household, one question at a time, its result with how to ask,
/// and what came of it. The kernel says who has a right to what; answers are the household's and nobody else's.
@ApplicationModule(
        displayName = "Rights",
        allowedDependencies = {"shared", "ui", "access", "needs"})
@NullMarked
package fr.plainpied.app.rights;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
