package fr.plainpied.formats.table;

import fr.plainpied.formats.Limits;
import fr.plainpied.formats.fault.Fault;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.fault.Place;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;

/// Reads the rows of the first sheet of a workbook, after [ZipGuard] found it harmless.
final class XlsxRows {

    private static final int MOST_COLUMNS = 16_384;
    /// Day letters outside quotes and brackets make a number format a date.
    private static final Pattern DATE_FORMAT = Pattern.compile("(?i)^(?:[^\"\\[]|\"[^\"]*\"|\\[[^\\]]*\\])*?[dy]");

    private static final BigDecimal LARGEST_EXACT = BigDecimal.valueOf(1e15);
    /// The number of 1 January 10000.
    private static final double PAST_LAST_DAY = 2_958_466;

    private final String file;
    private final Limits limits;
    private final Faults faults;
    private final RowVisitor visitor;
    private LocalDate firstDay = LocalDate.of(1899, 12, 30);

    XlsxRows(String file, Limits limits, Faults faults, RowVisitor visitor) {
        this.file = file;
        this.limits = limits;
        this.faults = faults;
        this.visitor = visitor;
    }

    /// A workbook is read from its end, so its bytes go to a file of their own first.
    void read(InputStream bytes) throws IOException {
        Path copy = Files.createTempFile("plainpied-", ".xlsx");
        try {
            Files.copy(bytes, copy, StandardCopyOption.REPLACE_EXISTING);
            Optional<Fault> refused = new ZipGuard(file, limits).check(copy);
            if (refused.isPresent()) {
                faults.add(refused.get());
            } else {
                readSheet(copy);
            }
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private void readSheet(Path copy) {
        try (ReadableWorkbook workbook = new ReadableWorkbook(copy.toFile(), new ReadingOptions(true, true));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            if (workbook.isDate1904()) {
                firstDay = LocalDate.of(1904, 1, 1);
            }
            RowCheck check = new RowCheck(file, limits, faults, visitor, true, true);
            Iterator<Row> each = rows.iterator();
            Optional<Row> row = next(each);
            while (row.isPresent() && check.take(row.get().getRowNum(), cells(row.get()))) {
                row = next(each);
            }
            check.end();
        } catch (IOException | Unreadable | ExcelReaderException unreadable) {
            faults.add(Place.of(file, 1, 1).fault("xlsx.unreadable", Map.of()));
        }
    }

    /// A damaged part of the workbook, told apart from a failure of whoever receives the rows.
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1;

        private Unreadable(RuntimeException cause) {
            super(cause);
        }
    }

    /// The library fails in many ways on a damaged sheet.
    private static Optional<Row> next(Iterator<Row> rows) {
        try {
            return rows.hasNext() ? Optional.of(rows.next()) : Optional.empty();
        } catch (RuntimeException damaged) {
            throw new Unreadable(damaged);
        }
    }

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < Math.min(row.getCellCount(), MOST_COLUMNS); column++) {
            int rank = column + 1;
            cells.add(row.getOptionalCell(column)
                    .map(cell -> text(cell, row.getRowNum(), rank))
                    .orElse(""));
        }
        return cells;
    }

    private String text(Cell cell, int line, int rank) {
        return switch (cell.getType()) {
            case EMPTY -> "";
            case BOOLEAN -> Boolean.TRUE.equals(cell.asBoolean()) ? "yes" : "no";
            case ERROR -> {
                faults.add(Place.of(file, line, rank).fault("xlsx.error", Map.of()));
                yield "";
            }
            case NUMBER -> number(cell);
            case STRING -> cell.asString();
            case FORMULA -> formula(cell, line, rank);
        };
    }

    private String number(Cell cell) {
        return plain(String.valueOf(cell.getRawValue()), cell);
    }

    /// What the spreadsheet computed last.
    private String formula(Cell cell, int line, int rank) {
        String raw = cell.getRawValue();
        if (raw == null) {
            return "";
        }
        if (raw.startsWith("#")) {
            faults.add(Place.of(file, line, rank).fault("xlsx.error", Map.of()));
            return "";
        }
        return plain(raw, cell);
    }

    /// Workbooks hold binary fractions (64.499999999999996 for 64.5): the shortest text that means the same is what the
    /// person sees. Days are numbers too, known by their format.
    private String plain(String raw, Cell cell) {
        try {
            double value = Double.parseDouble(raw);
            if (isDate(cell) && value >= 1 && value < PAST_LAST_DAY) {
                return firstDay.plusDays((long) value).toString();
            }
            BigDecimal number = new BigDecimal(Double.toString(value));
            return number.abs().compareTo(LARGEST_EXACT) > 0
                    ? raw
                    : number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        } catch (NumberFormatException notANumber) {
            return raw;
        }
    }

    private static boolean isDate(Cell cell) {
        String format = cell.getDataFormatString();
        return format != null && DATE_FORMAT.matcher(format).find();
    }
}
