/// What a rule makes of a year: who moved where and when, and the measures taken of it against the true homes.
@NullMarked
package fr.plainpied.study.outcome;

import org.jspecify.annotations.NullMarked;
