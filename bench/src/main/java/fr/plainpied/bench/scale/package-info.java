/// How the cost of a question grows from a territory to a country: the index, the plain engine and PostgreSQL on the
/// same requests, with the same answers.
@NullMarked
package fr.plainpied.bench.scale;

import org.jspecify.annotations.NullMarked;
