/// The pages of screenings, on a database.
@NullMarked
package fr.plainpied.app.rights.page;

import org.jspecify.annotations.NullMarked;
