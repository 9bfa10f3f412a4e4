/// The pages of households: their list, a household's file, and the form where a need is added, changed or taken away.
@NullMarked
package fr.plainpied.app.needs.page;

import org.jspecify.annotations.NullMarked;
