/// From a command line to a program that serves: the options, the data directory, the database server and its two
/// roles, the migrations, the line that says ready, and one sentence for each thing that can go wrong on the way.
@ApplicationModule(displayName = "Launch")
@NullMarked
package fr.plainpied.app.launch;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
