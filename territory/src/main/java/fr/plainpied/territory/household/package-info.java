/// Who lives together: kinds of households and the ages of their persons, from the figures of their commune.
@NullMarked
package fr.plainpied.territory.household;

import org.jspecify.annotations.NullMarked;
