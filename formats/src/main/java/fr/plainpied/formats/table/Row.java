package fr.plainpied.formats.table;

import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.fault.Place;
import java.util.List;

/// One row of a table, its cells without the spaces around them.
///
/// @param line where it starts, from 1
/// @param decimalComma whether `12,5` is a number in this table
public record Row(String file, int line, List<String> cells, boolean decimalComma, Faults faults) {

    public Row {
        cells = List.copyOf(cells);
    }

    /// @param index from 0
    public Cell cell(int index, String column) {
        return new Cell(this, index, column);
    }

    /// @param index from 0
    public Place place(int index) {
        return Place.of(file, line, index + 1);
    }
}
