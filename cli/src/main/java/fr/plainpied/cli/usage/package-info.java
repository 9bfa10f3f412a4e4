/// What the command lines of Plain-pied share: their languages, their help, what is said of a wrong use, their exit
/// codes.
@NullMarked
package fr.plainpied.cli.usage;

import org.jspecify.annotations.NullMarked;
