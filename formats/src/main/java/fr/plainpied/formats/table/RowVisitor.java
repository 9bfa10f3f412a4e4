package fr.plainpied.formats.table;

/// Receives the rows of a table while it is read.
public interface RowVisitor {

    /// The first row that is not blank.
    ///
    /// @return whether reading the rows makes sense
    boolean header(Row header);

    /// A row with as many cells as the header, at least one of which is not empty.
    void row(Row row);
}
