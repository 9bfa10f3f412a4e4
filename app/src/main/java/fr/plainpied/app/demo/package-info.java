/// The demonstration: invented organisations and people, so that anyone can try every role. Nothing of this package
/// runs unless the program was started with `--demo`.
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {"shared", "ui", "access", "housing", "needs", "matching", "rights"})
@NullMarked
package fr.plainpied.app.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
