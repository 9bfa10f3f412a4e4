package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.RequestSummary;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import fr.plainpied.formats.table.CellValue;
import fr.plainpied.formats.table.CsvStyle;
import fr.plainpied.formats.table.TableWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// The list of households as a file to take away, with the same filters. A text that a spreadsheet would run is
/// written harmless.
@Controller
class HouseholdFilesController {
    private static final MediaType CSV = MediaType.parseMediaType("text/csv;charset=UTF-8");
    private static final MediaType XLSX =
            MediaType.parseMediaType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final Requests requests;

    HouseholdFilesController(Requests requests) {
        this.requests = requests;
    }

    @GetMapping("/menages.csv")
    ResponseEntity<byte[]> csv(
            @ModelAttribute("shell") Shell shell,
            @ModelAttribute(name = "filters", binding = false) HouseholdFilters filters)
            throws IOException {
        Words words = shell.words();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CsvStyle style = "fr".equals(words.language()) ? CsvStyle.SPREADSHEETS : CsvStyle.PROGRAMS;
        try (TableWriter table = TableWriter.csv(out, style)) {
            write(table, requests.all(filters.search()), words);
        }
        return file(out, CSV, "menages.csv");
    }

    @GetMapping("/menages.xlsx")
    ResponseEntity<byte[]> xlsx(
            @ModelAttribute("shell") Shell shell,
            @ModelAttribute(name = "filters", binding = false) HouseholdFilters filters)
            throws IOException {
        Words words = shell.words();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (TableWriter table = TableWriter.xlsx(out, words.say("needs.list.title"))) {
            write(table, requests.all(filters.search()), words);
        }
        return file(out, XLSX, "menages.xlsx");
    }

    private static ResponseEntity<byte[]> file(ByteArrayOutputStream out, MediaType type, String name) {
        return ResponseEntity.ok()
                .contentType(type)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(out.toByteArray());
    }

    private static void write(TableWriter table, List<RequestSummary> requests, Words words) throws IOException {
        table.header(List.of(
                words.say("needs.column.number"),
                words.say("needs.column.household"),
                words.say("needs.column.persons"),
                words.say("needs.column.rooms.least"),
                words.say("needs.column.rooms.most"),
                words.say("needs.column.communes"),
                words.say("needs.column.since"),
                words.say("needs.column.renewed"),
                words.say("needs.column.points")));
        for (RequestSummary one : requests) {
            table.row(List.of(
                    CellValue.of(one.id()),
                    CellValue.of(one.name()),
                    CellValue.of(one.persons()),
                    number(one.roomsMin()),
                    number(one.roomsMax()),
                    CellValue.of(String.join("|", one.communes())),
                    CellValue.of(one.registeredOn().map(LocalDate::toString)),
                    CellValue.of(one.renewedOn().map(LocalDate::toString)),
                    CellValue.of(one.points())));
        }
    }

    private static CellValue number(OptionalInt number) {
        return number.isPresent() ? CellValue.of(number.getAsInt()) : CellValue.EMPTY;
    }
}
