package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.CommuneDemand;
import fr.plainpied.app.needs.Communes;
import fr.plainpied.app.needs.RequestSummary;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.needs.RequestsPage;
import fr.plainpied.app.needs.page.HouseholdsPage.HouseholdFilters;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Tag;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Table;
import fr.plainpied.formats.table.CellValue;
import fr.plainpied.formats.table.CsvStyle;
import fr.plainpied.formats.table.TableWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestParam;

/// Lists households; to the territory's officer, counts by commune instead.
@Controller
class HouseholdsController {
    static final Set<Role> READERS_BY_NAME =
            Set.of(Role.ACCOMPANYING_PROFESSIONAL, Role.OCCUPATIONAL_THERAPIST, Role.COORDINATOR);

    private final Requests requests;

    HouseholdsController(Requests requests) {
        this.requests = requests;
    }

    @ModelAttribute("filters")
    HouseholdFilters filters(
            @RequestParam(name = "q", defaultValue = "") String text,
            @RequestParam(name = "commune", defaultValue = "") String commune,
            @RequestParam(name = "situation", defaultValue = "") String situation,
            @RequestParam(name = "personnes", defaultValue = "") String persons) {
        return new HouseholdFilters(text, commune, situation, persons);
    }

    @GetMapping(HouseholdAddresses.LIST)
    String list(
            @ModelAttribute("shell") Shell shell,
            @ModelAttribute(name = "filters", binding = false) HouseholdFilters filters,
            @RequestParam(name = "page", defaultValue = "1") String page,
            Model model) {
        if (CurrentActor.get().role() == Role.TERRITORY_OFFICER) {
            model.addAttribute("table", demand(requests.byCommune(), shell.words()));
            return "needs/demand";
        }
        RequestsPage found = requests.search(filters.search(), page.matches("[0-9]{1,6}") ? Integer.parseInt(page) : 1);
        model.addAttribute("page", HouseholdsPage.of(found, filters, shell.words(), namesSeen()));
        return "needs/households";
    }

    private static Table demand(List<CommuneDemand> demand, Words words) {
        return new Table(
                words.say("needs.demand.caption"),
                false,
                List.of(
                        Table.Column.of(words.say("needs.demand.commune")),
                        Table.Column.numbers(words.say("needs.demand.requests")),
                        Table.Column.numbers(words.say("needs.demand.needs"))),
                demand.stream()
                        .map(one -> Table.Row.of(
                                new Table.Cell.Words(Communes.name(one.commune())),
                                count(one.requests(), words),
                                count(one.withNeeds(), words)))
                        .toList());
    }

    private static Table.Cell count(OptionalLong count, Words words) {
        return count.isPresent()
                ? new Table.Cell.Words(words.figures().number(count.getAsLong()))
                : new Table.Cell.Tagged(Tag.plain(words.say("needs.demand.few")));
    }

    @GetMapping("/menages.csv")
    ResponseEntity<byte[]> file(
            @ModelAttribute("shell") Shell shell,
            @ModelAttribute(name = "filters", binding = false) HouseholdFilters filters)
            throws IOException {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType("text/csv;charset=UTF-8"))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("menages.csv")
                                .build()
                                .toString())
                .body(csv(requests.all(filters.search()), shell.words()));
    }

    private static byte[] csv(List<RequestSummary> requests, Words words) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        boolean french = "fr".equals(words.language());
        try (TableWriter table = TableWriter.csv(out, french ? CsvStyle.SPREADSHEETS : CsvStyle.PROGRAMS)) {
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
        return out.toByteArray();
    }

    private static CellValue number(OptionalInt number) {
        return number.isPresent() ? CellValue.of(number.getAsInt()) : CellValue.EMPTY;
    }

    private static boolean namesSeen() {
        return Optional.of(CurrentActor.get().role())
                .filter(READERS_BY_NAME::contains)
                .isPresent();
    }
}
