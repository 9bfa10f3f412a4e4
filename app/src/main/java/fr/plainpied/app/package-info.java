/// The platform. One package under this one is one module: one schema, one message bundle, one
/// template folder. A module's own package is its public face; its sub-packages are its own affair.
@NullMarked
package fr.plainpied.app;

import org.jspecify.annotations.NullMarked;
