/// Acts, figures and what is forgotten, on a database.
@NullMarked
package fr.plainpied.app.rights;

import org.jspecify.annotations.NullMarked;
