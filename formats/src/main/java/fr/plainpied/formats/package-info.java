/// The contract files (CSV, XLSX, JSON) to and from the types of the kernel.
/// A file is read whole: either a value, or every fault by line and column.
@NullMarked
package fr.plainpied.formats;

import org.jspecify.annotations.NullMarked;
