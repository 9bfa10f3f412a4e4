package fr.plainpied.formats.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import fr.plainpied.formats.Limits;
import fr.plainpied.formats.fault.Faults;
import fr.plainpied.formats.fault.Place;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the rows of a CSV file, finding its separator in the header.
final class CsvRows {

    private static final int HEADER_SEARCHED = 1 << 16;
    /// The library gives the line in its sentence only.
    private static final Pattern LINE = Pattern.compile("starting at line (\\d+)");

    private final String file;
    private final Charset charset;
    private final Limits limits;
    private final Faults faults;
    private final RowVisitor visitor;
    private boolean malformedSaid;
    private int lastLine = 1;

    CsvRows(String file, Charset charset, Limits limits, Faults faults, RowVisitor visitor) {
        this.file = file;
        this.charset = charset;
        this.limits = limits;
        this.faults = faults;
        this.visitor = visitor;
    }

    void read(InputStream bytes) throws IOException {
        StrictReader text = new StrictReader(bytes, charset);
        PushbackReader start = new PushbackReader(text, HEADER_SEARCHED);
        char separator = separator(start);
        RowCheck check = new RowCheck(file, limits, faults, visitor, separator == ';', false);
        try (CsvReader<CsvRecord> records = reader(separator, start)) {
            readAll(records, text, check);
            sayMalformed(text, List.of());
            check.end();
        } catch (CsvParseException unreadable) {
            sayMalformed(text, List.of());
            faults.add(Place.of(file, line(unreadable), 1).fault(code(unreadable), Map.of()));
        } catch (UncheckedIOException unreadable) {
            throw unreadable.getCause();
        }
    }

    private void readAll(CsvReader<CsvRecord> records, StrictReader text, RowCheck check) {
        for (CsvRecord row : records) {
            lastLine = (int) Math.min(row.getStartingLineNumber(), Integer.MAX_VALUE);
            sayMalformed(text, row.getFields());
            if (!check.take(lastLine, row.getFields())) {
                return;
            }
        }
    }

    private static CsvReader<CsvRecord> reader(char separator, Reader text) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .trimWhitespacesAroundQuotes(true)
                .maxBufferSize(1 << 20)
                .ofCsvRecord(text);
    }

    /// The more frequent of the two in the header, outside quotes.
    private static char separator(PushbackReader text) throws IOException {
        char[] start = new char[HEADER_SEARCHED];
        int length = 0;
        int read = 0;
        while (length < start.length && read >= 0) {
            length += read;
            read = text.read(start, length, start.length - length);
        }
        text.unread(start, 0, length);
        int balance = 0;
        boolean quoted = false;
        boolean begun = false;
        for (int at = 0; at < length; at++) {
            char letter = start[at];
            quoted ^= letter == '"';
            if (begun && !quoted && (letter == '\n' || letter == '\r')) {
                break;
            }
            begun |= !Character.isWhitespace(letter);
            balance += quoted ? 0 : letter == ';' ? 1 : letter == ',' ? -1 : 0;
        }
        return balance > 0 ? ';' : ',';
    }

    /// The reader is ahead of the rows: the fault waits for the row where the unreadable byte is.
    private void sayMalformed(StrictReader text, List<String> cells) {
        if (malformedSaid || text.malformed().isEmpty()) {
            return;
        }
        StrictReader.Malformed malformed = text.malformed().get();
        int column = rankOfReplacement(cells);
        boolean here = cells.isEmpty() || (column > 0 && malformed.line() < lastLine + lines(cells));
        if (here) {
            malformedSaid = true;
            faults.add(Place.of(file, malformed.line(), Math.max(column, 1))
                    .fault(
                            "text.malformed",
                            Map.of("charset", charset.name(), "offset", Long.toString(malformed.offset()))));
        }
    }

    private static int rankOfReplacement(List<String> cells) {
        for (int index = 0; index < cells.size(); index++) {
            if (cells.get(index).indexOf('\uFFFD') >= 0) {
                return index + 1;
            }
        }
        return 0;
    }

    private static int lines(List<String> cells) {
        return 1
                + (int) cells.stream()
                        .flatMapToInt(String::chars)
                        .filter(letter -> letter == '\n' || letter == '\r')
                        .count();
    }

    private int line(CsvParseException unreadable) {
        Matcher line = LINE.matcher(String.valueOf(unreadable.getMessage()));
        return line.find() ? Integer.parseInt(line.group(1)) : lastLine;
    }

    private static String code(CsvParseException unreadable) {
        String message = String.valueOf(unreadable.getMessage());
        if (message.startsWith("Unclosed")) {
            return "csv.unclosedQuote";
        }
        if (message.startsWith("Unexpected character")) {
            return "csv.afterQuote";
        }
        return message.contains("buffer") ? "csv.endlessCell" : "csv.endlessRow";
    }
}
