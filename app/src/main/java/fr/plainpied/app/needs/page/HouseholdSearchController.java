package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.RequestSearch;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.needs.RequestsPage;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Table;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Finds a household by name or number, for those who may know names. What is typed goes in the body of the form, so
/// that no name is left in an address, a history or a log.
@Controller
class HouseholdSearchController {
    private final Requests requests;

    HouseholdSearchController(Requests requests) {
        this.requests = requests;
    }

    @GetMapping(HouseholdAddresses.SEARCH)
    String ask(@ModelAttribute("shell") Shell shell, Model model) {
        known();
        return show(model, "", Optional.empty(), Optional.empty());
    }

    @PostMapping(HouseholdAddresses.SEARCH)
    String find(
            @ModelAttribute("shell") Shell shell,
            @RequestParam(name = "q", defaultValue = "") String typed,
            Model model) {
        known();
        String text = typed.strip();
        if (text.isEmpty()) {
            return show(model, "", Optional.empty(), Optional.empty());
        }
        RequestsPage found = requests.search(RequestSearch.ofText(text), 1);
        if (found.total() == 1) {
            return "redirect:"
                    + HouseholdAddresses.file(found.requests().getFirst().id());
        }
        return show(model, text, Optional.of(told(found, shell.words())), table(found, shell.words()));
    }

    private static String told(RequestsPage found, Words words) {
        return found.pages() > 1
                ? words.say("needs.search.many", "n", found.total(), "shown", Requests.PER_PAGE)
                : words.say("needs.list.count", "n", found.total());
    }

    private static Optional<Table> table(RequestsPage found, Words words) {
        return found.requests().isEmpty()
                ? Optional.empty()
                : Optional.of(HouseholdsPage.table(found.requests(), words, true));
    }

    private static String show(Model model, String typed, Optional<String> told, Optional<Table> table) {
        model.addAttribute("typed", typed);
        model.addAttribute("told", told);
        model.addAttribute("table", table);
        return "needs/search";
    }

    private static void known() {
        if (!HouseholdsController.namesSeen()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}
