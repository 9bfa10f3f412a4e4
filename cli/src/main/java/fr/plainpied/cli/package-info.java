/// The commands `match`, `check` and `classes` over the contract files.
/// Nothing here starts a server or a database, so that a command answers at once.
@NullMarked
package fr.plainpied.cli;

import org.jspecify.annotations.NullMarked;
