/// How the stock is kept: everything of this module that speaks SQL.
@NullMarked
package fr.plainpied.app.housing.store;

import org.jspecify.annotations.NullMarked;
