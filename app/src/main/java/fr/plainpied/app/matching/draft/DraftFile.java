package fr.plainpied.app.matching.draft;

import fr.plainpied.app.ui.Words;
import fr.plainpied.formats.table.CsvStyle;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/// Files that the reader takes away.
public final class DraftFile {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");

    private DraftFile() {}

    /// @param name without its ending
    public static ResponseEntity<byte[]> csv(byte[] bytes, String name) {
        return file(bytes, name + ".csv", CSV);
    }

    /// @param name without its ending
    public static ResponseEntity<byte[]> json(byte[] bytes, String name) {
        return file(bytes, name + ".json", MediaType.APPLICATION_JSON);
    }

    private static ResponseEntity<byte[]> file(byte[] bytes, String name, MediaType type) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    /// A French spreadsheet reads the French file as it is.
    public static CsvStyle style(Words words) {
        return "fr".equals(words.language()) ? CsvStyle.SPREADSHEETS : CsvStyle.PROGRAMS;
    }
}
