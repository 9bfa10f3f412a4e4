/// Tables in and out, whatever they hold: rows of CSV and of the first sheet of a workbook read one at a time
/// ([TableReader]), and written with every formula neutralised ([TableWriter]).
@NullMarked
package fr.plainpied.formats.table;

import org.jspecify.annotations.NullMarked;
