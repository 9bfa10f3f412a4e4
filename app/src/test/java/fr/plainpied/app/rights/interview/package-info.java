/// Conversations held from the first question to the last.
@NullMarked
package fr.plainpied.app.rights.interview;

import org.jspecify.annotations.NullMarked;
