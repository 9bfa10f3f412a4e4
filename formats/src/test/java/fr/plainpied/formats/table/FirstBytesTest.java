package fr.plainpied.formats.table;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plainpied.formats.Limits;
import fr.plainpied.formats.Source;
import fr.plainpied.formats.fault.Faults;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FirstBytesTest {

    private static final String TABLE = "dwelling_id,lift\nL1,yes\n";

    @Test
    void aUnicodeTextOfASpreadsheetIsToldByItsName() throws IOException {
        byte[] wide = ("\uFEFF" + TABLE).getBytes(StandardCharsets.UTF_16LE);

        assertEquals(
                List.of(
                        "f:1:1: Le fichier est en UTF-16, que les tableurs appellent « texte Unicode ». Enregistrez-le en"
                                + " CSV UTF-8, ou ajoutez --encoding UTF-16."),
                said(wide, StandardCharsets.UTF_8));
        assertEquals(List.of(), said(wide, StandardCharsets.UTF_16));
    }

    @Test
    void jsonInPlaceOfATableIsToldOnce() throws IOException {
        assertEquals(
                List.of("f:1:1: Ce fichier est du JSON, alors qu’un tableau CSV ou XLSX est attendu ici. Vérifiez le"
                        + " fichier indiqué."),
                said("\uFEFF\n  {\"requests\": []}".getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    @Test
    void aPictureInPlaceOfATableIsToldOnce() throws IOException {
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 0x0D};

        assertEquals(
                List.of("f:1:1: Ce fichier n’est ni un texte CSV ni un classeur .xlsx. Ouvrez-le dans un tableur et"
                        + " enregistrez-le dans l’un de ces formats."),
                said(picture, StandardCharsets.UTF_8));
    }

    @Test
    void aTextIsReadWhateverItsName() throws IOException {
        assertEquals(List.of(), said(TABLE.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
    }

    private static List<String> said(byte[] bytes, Charset charset) throws IOException {
        Faults faults = new Faults();
        new TableReader(charset, Limits.USUAL).read(Source.of("f", bytes), faults, new Ignoring());
        return faults.lines(Locale.FRENCH).stream()
                .map(line -> line.replaceAll("[\u00A0\u202F]", " "))
                .toList();
    }

    private static final class Ignoring implements RowVisitor {
        @Override
        public boolean header(Row header) {
            return true;
        }

        @Override
        public void row(Row row) {
            // Only what is said of the file matters here.
        }
    }
}
