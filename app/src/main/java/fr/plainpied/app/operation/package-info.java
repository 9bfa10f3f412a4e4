/// What whoever runs the server asks of the running program, from the same machine: through a socket in the data
/// directory, which only the account that owns the data can reach. Nothing of it is on the network.
@ApplicationModule(
        displayName = "Operation",
        allowedDependencies = {"shared"})
@NullMarked
package fr.plainpied.app.operation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
