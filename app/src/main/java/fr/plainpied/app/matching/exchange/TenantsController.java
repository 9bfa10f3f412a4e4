package fr.plainpied.app.matching.exchange;

import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.housing.Occupancy;
import fr.plainpied.app.matching.PresentHomes;
import fr.plainpied.app.matching.PresentHomes.Tenancy;
import fr.plainpied.app.matching.draft.Drafts;
import fr.plainpied.app.matching.draft.FormNumbers;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Pagination;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Which tenants of the landlord ask for another home: without it, nobody can exchange.
@Controller
class TenantsController {
    static final String LIST = ExchangeController.LIST + "/locataires";
    static final String TAKE_BACK = "/retrait";
    static final String REQUEST = "demande";
    static final String HOME = "logement";
    private static final String DONE = "fait";
    private static final Tenancy NOTHING = new Tenancy("", "");

    private final PresentHomes presentHomes;
    private final Dwellings dwellings;
    private final Requests requests;

    TenantsController(PresentHomes presentHomes, Dwellings dwellings, Requests requests) {
        this.presentHomes = presentHomes;
        this.dwellings = dwellings;
        this.requests = requests;
    }

    @GetMapping(LIST)
    String list(@RequestParam Map<String, String> address, @ModelAttribute("shell") Shell shell, Model model) {
        Words words = shell.words();
        model.addAttribute("notice", done(address.getOrDefault(DONE, ""), words));
        return page(NOTHING, new FormNumbers(words), address, words, model);
    }

    private static Optional<Notice> done(String what, Words words) {
        return switch (what) {
            case "ajout" -> Optional.of(Notice.done(words.say("drafts.tenants.added"), ""));
            case "retrait" ->
                Optional.of(Notice.done(words.say("drafts.tenants.taken"), words.say("drafts.tenants.taken.text")));
            default -> Optional.empty();
        };
    }

    private String page(Tenancy typed, FormNumbers faults, Map<String, String> address, Words words, Model model) {
        open();
        int total = presentHomes.count();
        String asked = address.getOrDefault("page", "");
        int page = Math.clamp(
                asked.matches("[0-9]{1,6}") ? Integer.parseInt(asked) : 1,
                1,
                Pagination.pages(total, PresentHomes.PER_PAGE));
        List<Tenancy> known = presentHomes.list(page);
        Map<String, DwellingSummary> homes =
                dwellings.summaries(known.stream().map(Tenancy::dwelling).toList());
        model.addAttribute("page", new TenantsPages(words).page(known, page, total, homes, typed, faults));
        return "matching/exchangeTenants";
    }

    @PostMapping(LIST)
    String add(@RequestParam Map<String, String> sent, @ModelAttribute("shell") Shell shell, Model model) {
        open();
        Words words = shell.words();
        Tenancy typed = new Tenancy(
                sent.getOrDefault(REQUEST, "").strip(),
                sent.getOrDefault(HOME, "").strip());
        FormNumbers faults = check(typed, words);
        if (faults.faults().isEmpty() && !presentHomes.tell(typed)) {
            faults.fault(REQUEST, words.say("drafts.tenants.fault.known"));
        }
        if (!faults.faults().isEmpty()) {
            model.addAttribute("notice", Optional.empty());
            return page(typed, faults, Map.of(), words, model);
        }
        return "redirect:" + LIST + "?" + DONE + "=ajout";
    }

    private FormNumbers check(Tenancy typed, Words words) {
        FormNumbers faults = new FormNumbers(words);
        if (typed.request().isEmpty()) {
            faults.fault(REQUEST, words.say("drafts.tenants.fault.no-request"));
        }
        if (typed.dwelling().isEmpty()) {
            faults.fault(HOME, words.say("drafts.tenants.fault.no-home"));
        }
        if (!requests.seen().all().contains(typed.request())) {
            faults.fault(REQUEST, words.say("drafts.fault.request", "id", typed.request()));
        }
        Optional<DwellingSummary> home = dwellings.summary(typed.dwelling());
        if (home.isEmpty()) {
            faults.fault(HOME, words.say("drafts.tenants.fault.home", "id", typed.dwelling()));
        } else if (home.get().occupancy() != Occupancy.LET) {
            faults.fault(HOME, words.say("drafts.tenants.fault.empty", "id", typed.dwelling()));
        }
        return faults;
    }

    @PostMapping(LIST + TAKE_BACK)
    String takeBack(@RequestParam(name = REQUEST, defaultValue = "") String request) {
        open();
        if (!presentHomes.takeBack(request)) {
            throw ExchangeController.absent();
        }
        return "redirect:" + LIST + "?" + DONE + "=retrait";
    }

    private static void open() {
        if (!Drafts.open()) {
            throw ExchangeController.absent();
        }
    }
}
