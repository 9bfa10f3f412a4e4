/// Faults of files, by place: [Faults] collects them while a file is read, [FaultText] writes them in French or
/// English.
/// A fault forbids an answer, a warning does not.
@NullMarked
package fr.plainpied.formats.fault;

import org.jspecify.annotations.NullMarked;
