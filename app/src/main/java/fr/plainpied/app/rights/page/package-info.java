/// The pages of screenings: the list, one question a page, the result, each right with how to ask, follow-up and
/// figures.
@NullMarked
package fr.plainpied.app.rights.page;

import org.jspecify.annotations.NullMarked;
