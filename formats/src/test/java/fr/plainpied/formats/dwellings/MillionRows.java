package fr.plainpied.formats.dwellings;

import fr.plainpied.formats.Limits;
import fr.plainpied.formats.Source;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.kernel.criteria.Catalogue;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicLong;

/// A program of its own, so that the memory it may use can be set: checks a million rows, the last of which repeats the
/// first id.
public final class MillionRows {

    private static final int ROWS = 1_000_000;

    private MillionRows() {}

    /// Prints how many rows were given, then the faults.
    public static void main(String[] args) throws IOException {
        Faults faults = new Faults();
        AtomicLong given = new AtomicLong();
        new DwellingFile(Catalogue.current(), StandardCharsets.UTF_8, Limits.USUAL)
                .read(new Generated(), AdaptabilitySurveys.NONE, faults, row -> given.incrementAndGet());
        System.out.println(given.get());
        faults.lines(Locale.ENGLISH).forEach(System.out::println);
    }

    /// The file, never held anywhere.
    private static final class Generated implements Source {
        @Override
        public String name() {
            return "million.csv";
        }

        @Override
        public long size() {
            return 0;
        }

        @Override
        public InputStream open() {
            return new Rows();
        }
    }

    private static final class Rows extends InputStream {
        private byte[] row = "dwelling_id,commune,rooms,rent_eur,lift,entrance_door_clear_width_mm\n"
                .getBytes(StandardCharsets.UTF_8);
        private int at;
        private int made;

        @Override
        public int read() {
            if (at == row.length && !next()) {
                return -1;
            }
            return row[at++];
        }

        @Override
        public int read(byte[] bytes, int offset, int length) {
            if (at == row.length && !next()) {
                return -1;
            }
            int taken = Math.min(length, row.length - at);
            System.arraycopy(row, at, bytes, offset, taken);
            at += taken;
            return taken;
        }

        private boolean next() {
            if (made > ROWS) {
                return false;
            }
            String id = "LGT-%08d".formatted(made % ROWS);
            row = (id + ",56121," + (1 + made % 6) + ",431.25,yes,830\n").getBytes(StandardCharsets.UTF_8);
            at = 0;
            made++;
            return true;
        }
    }
}
