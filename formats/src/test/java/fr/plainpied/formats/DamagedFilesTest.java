package fr.plainpied.formats;

import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.formats.dwellings.AdaptabilitySurveys;
import fr.plainpied.formats.dwellings.DwellingFile;
import fr.plainpied.formats.dwellings.DwellingTable;
import fr.plainpied.formats.fault.Fault;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.requests.RequestFile;
import fr.plainpied.formats.requests.RequestWriter;
import fr.plainpied.formats.table.CsvStyle;
import fr.plainpied.formats.table.TableWriter;
import fr.plainpied.kernel.criteria.Catalogue;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever happens to a file, reading it ends with values or with faults that can be written, never with an exception.
class DamagedFilesTest {

    private static final byte[] BITS = "\"'{}[]:,;\n\r\t =-+0e9.|\\u\0é\uFEFF".getBytes(StandardCharsets.UTF_8);

    private final Catalogue catalogue = Catalogue.current();
    private final long seed = Long.getLong("plainpied.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @ParameterizedTest
    @CsvSource({"csv,1500", "json,3000", "xlsx,150"})
    void readingNeverThrows(String kind, int times) throws IOException {
        byte[] whole = file(kind);
        for (int time = 0; time < times; time++) {
            byte[] damaged = damaged(whole);
            Faults faults = new Faults();
            try {
                read(kind, damaged, faults);
            } catch (RuntimeException thrown) {
                throw new AssertionError("seed " + seed + ", time " + time, thrown);
            }
            for (Fault fault : faults.all()) {
                assertTrue(fault.line() > 0 && fault.column() > 0, () -> "seed " + seed + ": " + fault);
            }
            faults.lines(Locale.FRENCH).forEach(line -> assertTrue(line.indexOf('\n') < 0, line));
        }
    }

    private void read(String kind, byte[] bytes, Faults faults) throws IOException {
        Source source = Source.of("damaged." + kind, bytes);
        if (kind.equals("json")) {
            new RequestFile(catalogue, StandardCharsets.UTF_8, Limits.USUAL).readAll(source, faults);
        } else {
            new DwellingFile(catalogue, StandardCharsets.UTF_8, Limits.USUAL)
                    .readAll(source, AdaptabilitySurveys.NONE, faults);
        }
    }

    private byte[] file(String kind) throws IOException {
        RandomFiles files = new RandomFiles(catalogue, seed);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (kind.equals("json")) {
            try (RequestWriter writer = new RequestWriter(out)) {
                writer.write(files.request(0));
                writer.write(files.request(1));
            }
        } else {
            TableWriter table =
                    kind.equals("csv") ? TableWriter.csv(out, CsvStyle.PROGRAMS) : TableWriter.xlsx(out, "s");
            try (DwellingTable writer = new DwellingTable(catalogue, table)) {
                writer.write(files.dwelling(0));
                writer.write(files.dwelling(1));
            }
        }
        return out.toByteArray();
    }

    private byte[] damaged(byte[] whole) {
        byte[] damaged = whole.clone();
        for (int change = 0; change <= random.nextInt(6); change++) {
            int at = random.nextInt(damaged.length);
            switch (random.nextInt(4)) {
                case 0 -> damaged[at] = (byte) random.nextInt(256);
                case 1 -> damaged[at] = BITS[random.nextInt(BITS.length)];
                case 2 -> damaged = Arrays.copyOf(damaged, at + 1);
                default -> {
                    int from = random.nextInt(damaged.length);
                    int length = Math.min(random.nextInt(40), damaged.length - Math.max(from, at));
                    System.arraycopy(damaged, from, damaged, at, length);
                }
            }
        }
        return damaged;
    }
}
