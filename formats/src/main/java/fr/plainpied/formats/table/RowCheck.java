package fr.plainpied.formats.table;

import fr.plainpied.formats.Limits;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.fault.Place;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// What every row passes, whatever the kind of file: blank rows, number of cells, length of cells.
final class RowCheck {

    /// A text that this program wrote with an apostrophe so that a spreadsheet does not run it.
    private static final Pattern NEUTRALISED = Pattern.compile("'+[=+\\-@\\t\\r]", Pattern.DOTALL);

    private final String file;
    private final Limits limits;
    private final Faults faults;
    private final RowVisitor visitor;
    private final boolean decimalComma;
    private final boolean ragged;
    private int width;
    private boolean going = true;

    /// @param ragged whether a row may lack its last empty cells, as in a workbook
    RowCheck(String file, Limits limits, Faults faults, RowVisitor visitor, boolean decimalComma, boolean ragged) {
        this.file = file;
        this.limits = limits;
        this.faults = faults;
        this.visitor = visitor;
        this.decimalComma = decimalComma;
        this.ragged = ragged;
    }

    /// @return whether to go on
    boolean take(int line, List<String> raw) {
        List<String> cells = new ArrayList<>(raw.size());
        boolean blank = true;
        boolean tooLong = false;
        for (int index = 0; index < raw.size(); index++) {
            String cell = clean(raw.get(index));
            blank &= cell.isEmpty();
            tooLong |= tooLong(line, index, cell);
            cells.add(cell);
        }
        if (!blank && !tooLong) {
            deliver(line, cells);
        }
        going &= width > 0 || !tooLong;
        return going;
    }

    /// Said when the file ends, so that an empty file is not taken for a table without rows.
    void end() {
        if (width == 0 && going) {
            faults.add(Place.of(file, 1, 1).fault("table.empty", Map.of()));
        }
    }

    private void deliver(int line, List<String> cells) {
        if (width == 0) {
            List<String> header = ragged ? withoutEmptyEnd(cells) : cells;
            width = header.size();
            going = visitor.header(new Row(file, line, header, decimalComma, faults));
            return;
        }
        List<String> whole = ragged ? fitted(cells) : cells;
        if (whole.size() != width) {
            int column = Math.min(whole.size(), width) + 1;
            faults.add(Place.of(file, line, column)
                    .fault("table.cells", Map.of("found", whole.size(), "expected", width)));
        } else {
            visitor.row(new Row(file, line, whole, decimalComma, faults));
        }
    }

    private List<String> fitted(List<String> cells) {
        List<String> fitted = new ArrayList<>(withoutEmptyEnd(cells));
        if (fitted.size() < width) {
            fitted.addAll(Collections.nCopies(width - fitted.size(), ""));
        }
        return fitted;
    }

    private static List<String> withoutEmptyEnd(List<String> cells) {
        int end = cells.size();
        while (end > 0 && cells.get(end - 1).isEmpty()) {
            end--;
        }
        return cells.subList(0, end);
    }

    private boolean tooLong(int line, int index, String cell) {
        if (cell.length() <= limits.cellCharacters()) {
            return false;
        }
        faults.add(Place.of(file, line, index + 1)
                .fault("table.cellTooLong", Map.of("limit", limits.cellCharacters(), "found", cell.length())));
        return true;
    }

    private static String clean(String raw) {
        String cell = strip(raw);
        return !cell.isEmpty()
                        && cell.charAt(0) == '\''
                        && NEUTRALISED.matcher(cell).lookingAt()
                ? cell.substring(1)
                : cell;
    }

    /// Also no-break spaces, which spreadsheets leave around figures.
    private static String strip(String raw) {
        int from = 0;
        int to = raw.length();
        while (from < to && isSpace(raw.charAt(from))) {
            from++;
        }
        while (from < to && isSpace(raw.charAt(to - 1))) {
            to--;
        }
        return raw.substring(from, to);
    }

    private static boolean isSpace(char letter) {
        return Character.isWhitespace(letter) || letter == '\u00A0' || letter == '\u202F' || letter == '\uFEFF';
    }
}
