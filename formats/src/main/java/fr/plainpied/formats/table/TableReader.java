package fr.plainpied.formats.table;

import fr.plainpied.formats.Limits;
import fr.plainpied.formats.Source;
import fr.plainpied.formats.fault.Fault;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.fault.Place;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.util.Map;

/// Reads a table row by row, in memory that does not grow with it: CSV, or the first sheet of a workbook. What a file
/// is is seen in its first bytes, not in its name.
public final class TableReader {

    private static final long MEBI = 1024L * 1024;

    private final Charset charset;
    private final Limits limits;

    /// @param charset of CSV files; a workbook says its own
    public TableReader(Charset charset, Limits limits) {
        this.charset = charset;
        this.limits = limits;
    }

    /// What is wrong in the file goes to the faults.
    ///
    /// @throws IOException when the file cannot be read at all
    public void read(Source source, Faults faults, RowVisitor visitor) throws IOException {
        if (source.size() > limits.fileBytes()) {
            faults.add(tooLarge(source.name(), limits));
            return;
        }
        try (InputStream in = new BufferedInputStream(new LimitedStream(source.open(), limits.fileBytes()), 1 << 16)) {
            in.mark(FirstBytes.LOOKED_AT);
            byte[] start = in.readNBytes(FirstBytes.LOOKED_AT);
            in.reset();
            switch (FirstBytes.of(start, charset)) {
                case WORKBOOK -> new XlsxRows(source.name(), limits, faults, visitor).read(in);
                case TEXT -> new CsvRows(source.name(), charset, limits, faults, visitor).read(in);
                case OLD_WORKBOOK -> faults.add(refused(source, "xlsx.old"));
                case UTF_16 -> faults.add(refused(source, "text.utf16"));
                case JSON -> faults.add(refused(source, "table.json"));
                case BINARY -> faults.add(refused(source, "table.binary"));
            }
        } catch (LimitedStream.TooLong tooLong) {
            faults.add(tooLarge(source.name(), limits));
        }
    }

    private static Fault refused(Source source, String code) {
        return Place.of(source.name(), 1, 1).fault(code, Map.of());
    }

    /// The fault of a file beyond the limit.
    public static Fault tooLarge(String file, Limits limits) {
        return Place.of(file, 1, 1).fault("file.tooLarge", Map.of("limit", limits.fileBytes() / MEBI));
    }
}
