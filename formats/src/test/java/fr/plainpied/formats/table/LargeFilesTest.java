package fr.plainpied.formats.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plainpied.formats.Limits;
import fr.plainpied.formats.Source;
import fr.plainpied.formats.fault.Fault;
import fr.plainpied.formats.fault.Faults;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LargeFilesTest {

    private static final int HUNDRED_MEGABYTES = 100_000_000;

    private final Faults faults = new Faults();
    private final AtomicInteger rows = new AtomicInteger();

    /// The same letter a hundred million times, or bytes at random.
    private record Endless(char letter, boolean random) implements Source {
        @Override
        public String name() {
            return "large.csv";
        }

        @Override
        public long size() {
            return 0;
        }

        @Override
        public InputStream open() {
            Random seeded = new Random(7);
            return new InputStream() {
                private int left = HUNDRED_MEGABYTES;

                @Override
                public int read() {
                    return left-- > 0 ? letter : -1;
                }

                @Override
                public int read(byte[] bytes, int offset, int length) {
                    if (left <= 0) {
                        return -1;
                    }
                    int made = Math.min(left, length);
                    for (int at = offset; at < offset + made; at++) {
                        bytes[at] = (byte) (random ? seeded.nextInt(256) : letter);
                    }
                    left -= made;
                    return made;
                }
            };
        }
    }

    private void read(Source source, Limits limits) throws IOException {
        new TableReader(StandardCharsets.UTF_8, limits).read(source, faults, new RowVisitor() {
            @Override
            public boolean header(Row header) {
                return false;
            }

            @Override
            public void row(Row row) {
                rows.incrementAndGet();
            }
        });
    }

    private String codes() {
        return String.join(" ", faults.all().stream().map(Fault::code).toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            quoteCharacter = '`',
            value = {"x => csv.endlessCell", "`,` => csv.endlessRow", "`\"` => csv.endlessCell"})
    void aHundredMegabytesOfOneLetterAreRefusedAtOnce(char letter, String expected) throws IOException {
        read(new Endless(letter, false), Limits.USUAL);
        assertEquals(expected, codes());
    }

    @Test
    void aHundredMegabytesOfBlankLinesAreAnEmptyFile() throws IOException {
        read(new Endless('\n', false), Limits.USUAL);
        assertEquals("table.empty", codes());
    }

    @Test
    void aHundredMegabytesAtRandomAreRefused() throws IOException {
        read(new Endless(' ', true), Limits.USUAL);
        assertEquals("table.binary", codes());
    }

    @Test
    void aPipeBeyondTheLimitIsRefusedWhileItIsRead() throws IOException {
        read(new Endless('\n', false), Limits.USUAL.withFileBytes(1_000_000));
        assertEquals("file.tooLarge", codes());
    }

    @Test
    void aCellBeyondTheLimitIsAFaultAndTheOtherRowsAreRead() throws IOException {
        String text = "a,b\n1," + "x".repeat(10_001) + "\n2,3\n";
        AtomicInteger read = new AtomicInteger();
        new TableReader(StandardCharsets.UTF_8, Limits.USUAL)
                .read(Source.of("c.csv", text.getBytes(StandardCharsets.UTF_8)), faults, new RowVisitor() {
                    @Override
                    public boolean header(Row header) {
                        return true;
                    }

                    @Override
                    public void row(Row row) {
                        read.incrementAndGet();
                    }
                });
        assertEquals(
                "1 table.cellTooLong 2:2",
                read + " " + codes() + " " + faults.all().getFirst().line() + ":"
                        + faults.all().getFirst().column());
    }
}
