/// The pages on residences and dwellings: lists, one dwelling, one value, search, files to take away.
@NullMarked
package fr.plainpied.app.housing.page;

import org.jspecify.annotations.NullMarked;
