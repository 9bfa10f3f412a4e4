package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.CommuneDemand;
import fr.plainpied.app.needs.Communes;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.needs.RequestsPage;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Tag;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Table;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
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

    static boolean namesSeen() {
        return READERS_BY_NAME.contains(CurrentActor.get().role());
    }
}
