/// What is true of the demonstration territory: the 25 communes of Lorient Agglomération, their contours, their
/// population and the counts of their social dwellings. Sources and licences: `SOURCES.md` beside the tables.
///
/// Everything else in the demonstration territory is invented.
@NullMarked
package fr.plainpied.territory.place;

import org.jspecify.annotations.NullMarked;
