package fr.plainpied.territory.place;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Reads a tab-separated table shipped beside this package: a header line, then one row a line.
final class Table {

    private Table() {}

    static <T> List<T> read(String name, Function<Row, T> reader) {
        String[] lines = text(name).split("\n");
        List<String> header = List.of(lines[0].split("\t", -1));
        List<T> read = new ArrayList<>();
        for (int line = 1; line < lines.length; line++) {
            read.add(reader.apply(new Row(name, line + 1, header, lines[line].split("\t", -1))));
        }
        return read;
    }

    private static String text(String name) {
        try (InputStream in = Table.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("The table %s is not in the program.".formatted(name));
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// One line of a table.
    static final class Row {
        private final String table;
        private final int line;
        private final List<String> header;
        private final String[] cells;

        private Row(String table, int line, List<String> header, String[] cells) {
            this.table = table;
            this.line = line;
            this.header = header;
            this.cells = cells;
        }

        String text(String column) {
            int rank = header.indexOf(column);
            if (rank < 0 || rank >= cells.length) {
                throw new IllegalStateException("%s line %d has no %s.".formatted(table, line, column));
            }
            return cells[rank];
        }

        int whole(String column) {
            return Integer.parseInt(text(column));
        }

        double number(String column) {
            return Double.parseDouble(text(column));
        }
    }
}
