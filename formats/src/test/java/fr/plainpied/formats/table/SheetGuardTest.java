package fr.plainpied.formats.table;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SheetGuardTest {

    private static final String ROW =
            "<row>" + "<c r=\"A1\" t=\"inlineStr\"><is><t>oui</t></is></c>".repeat(100) + "</row>";

    /// On a single line, as spreadsheets write.
    private static InputStream sheet(String rows, int times) {
        InputStream body = new InputStream() {
            private final byte[] bytes = rows.getBytes(StandardCharsets.UTF_8);
            private long at;

            @Override
            public int read() {
                return at < (long) bytes.length * times ? bytes[(int) (at++ % bytes.length)] : -1;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                long left = (long) bytes.length * times - at;
                if (left <= 0) {
                    return -1;
                }
                int from = (int) (at % bytes.length);
                int taken = (int) Math.min(left, Math.min(length, bytes.length - from));
                System.arraycopy(bytes, from, into, offset, taken);
                at += taken;
                return taken;
            }
        };
        return new SequenceInputStream(
                Collections.enumeration(List.of(text("<worksheet>"), body, text("</worksheet>"))));
    }

    private static InputStream text(String xml) {
        return new ByteArrayInputStream(xml.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void aSheetOfTwoHundredMegabytesIsHarmless() throws IOException {
        assertTrue(new SheetGuard().harmless(sheet(ROW, 200_000_000 / ROW.length())));
    }

    @Test
    void theLastColumnIsHarmlessAndTheNextLetterIsNot() throws IOException {
        assertTrue(new SheetGuard().harmless(sheet("<row><c r=\"XFD1\"/></row>", 1)));
        assertFalse(new SheetGuard().harmless(sheet("<row><c r=\"AAAA1\"/></row>", 1)));
    }
}
