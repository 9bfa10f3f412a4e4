/// Parts of the database held in memory, for questions that need all of their rows at once. What is held is as new as
/// the question, whichever program wrote: see `docs/decisions/0010-index-in-the-application.md`.
@ApplicationModule(
        displayName = "Held in memory",
        allowedDependencies = {"shared"})
@NullMarked
package fr.plainpied.app.held;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
