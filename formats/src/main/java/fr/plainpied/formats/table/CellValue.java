package fr.plainpied.formats.table;

import java.math.BigDecimal;
import java.util.Optional;

/// What a cell to write holds.
public sealed interface CellValue {

    CellValue EMPTY = new Empty();

    /// Neutralised when written, if a spreadsheet could run it.
    record Text(String text) implements CellValue {}

    record Figure(BigDecimal number) implements CellValue {}

    record Empty() implements CellValue {}

    static CellValue of(String text) {
        return text.isEmpty() ? EMPTY : new Text(text);
    }

    static CellValue of(Optional<String> text) {
        return text.map(CellValue::of).orElse(EMPTY);
    }

    static CellValue of(long number) {
        return new Figure(BigDecimal.valueOf(number));
    }

    /// Without useless zeros at its end.
    static CellValue of(BigDecimal number) {
        BigDecimal shortest = number.stripTrailingZeros();
        return new Figure(shortest.scale() < 0 ? shortest.setScale(0) : shortest);
    }
}
