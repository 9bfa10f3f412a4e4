package fr.plainpied.app.matching.exchange;

import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.matching.draft.Draft;
import fr.plainpied.app.matching.draft.DraftKind;
import fr.plainpied.app.matching.draft.DraftPages;
import fr.plainpied.app.matching.draft.DraftState;
import fr.plainpied.app.matching.draft.Drafts;
import fr.plainpied.app.matching.draft.FormFields;
import fr.plainpied.app.matching.draft.FormNumbers;
import fr.plainpied.app.matching.draft.PlanText;
import fr.plainpied.app.ui.Account;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Pagination;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Exchanges: the drafts, a new one, one of them; counts for the territory's officer.
@Controller
class ExchangeController {
    static final String LIST = "/echanges";
    /// Who withdraws, in the address.
    static final String WITHOUT = "sans";

    private final Drafts drafts;
    private final ExchangeDrafting drafting;
    private final ExchangeOpening opening;
    private final ExchangeMarket market;
    private final ExchangeCounts counts;
    private final Clock clock;

    ExchangeController(
            Drafts drafts,
            ExchangeDrafting drafting,
            ExchangeOpening opening,
            ExchangeMarket market,
            ExchangeCounts counts,
            Clock clock) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.opening = opening;
        this.market = market;
        this.counts = counts;
        this.clock = clock;
    }

    @GetMapping(LIST)
    String list(@RequestParam Map<String, String> address, @ModelAttribute("shell") Shell shell, Model model) {
        if (ExchangeCounts.open()) {
            model.addAttribute("page", new CountsPages(shell.words()).page(counts.count()));
            return "matching/exchangeCounts";
        }
        open();
        int total = drafts.count(DraftKind.EXCHANGE);
        int page = Math.clamp(number(address), 1, Pagination.pages(total, Drafts.PER_PAGE));
        DraftPages pages = new DraftPages(shell.words(), clock.getZone(), DraftKind.EXCHANGE);
        model.addAttribute(
                "page",
                pages.list(
                        drafts.list(DraftKind.EXCHANGE, page),
                        page,
                        total,
                        List.of(),
                        List.of(Action.second(shell.words().say("drafts.tenants"), TenantsController.LIST))));
        model.addAttribute("notice", pages.deleted(address));
        return "matching/drafts";
    }

    @GetMapping(LIST + "/nouveau")
    String form(@RequestParam Map<String, String> address, @ModelAttribute("shell") Shell shell, Model model) {
        open();
        List<DwellingSummary> vacancies = market.vacancies();
        ExchangeTyped typed = Drafts.id(address.getOrDefault(DraftPages.LIKE, ""))
                .flatMap(id -> drafts.find(DraftKind.EXCHANGE, id))
                .map(draft -> ExchangeTyped.like(PlanText.read(draft.options(), ExchangeOptions.class)))
                .orElseGet(() -> ExchangeTyped.usual(
                        vacancies.stream().map(DwellingSummary::id).toList()));
        return form(vacancies, typed, new FormNumbers(shell.words()), shell.words(), model);
    }

    private String form(
            List<DwellingSummary> vacancies, ExchangeTyped typed, FormNumbers numbers, Words words, Model model) {
        int tenants = market.tenants().size();
        model.addAttribute(
                "page", new ExchangeForms(words, vacancies, tenants).page(typed, numbers, drafts.underWay()));
        return "matching/exchangeForm";
    }

    @PostMapping(LIST)
    String start(@RequestParam MultiValueMap<String, String> sent, @ModelAttribute("shell") Shell shell, Model model) {
        open();
        ExchangeTyped typed = ExchangeTyped.read(sent);
        List<DwellingSummary> vacancies = market.vacancies();
        FormNumbers numbers = new FormNumbers(shell.words());
        Optional<ExchangeOptions> options = typed.check(
                shell.words(), vacancies.stream().map(DwellingSummary::id).collect(Collectors.toSet()), numbers);
        boolean room = drafts.underWay() < FormFields.MOST_UNDER_WAY;
        if (options.isEmpty() || !room || market.tenants().isEmpty()) {
            return form(vacancies, typed, numbers, shell.words(), model);
        }
        String name = shell.account() instanceof Account.Member member ? member.name() : "";
        return "redirect:" + DraftKind.EXCHANGE.path(drafting.start(options.get(), name));
    }

    @GetMapping(LIST + "/{id}")
    String show(
            @PathVariable("id") String id,
            @RequestParam Map<String, String> address,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        Words words = shell.words();
        Draft draft = opening.draft(id).orElseThrow(ExchangeController::absent);
        DraftPages pages = new DraftPages(words, clock.getZone(), DraftKind.EXCHANGE);
        if (draft.state().underWay()) {
            model.addAttribute("page", pages.following(draft));
            return "matching/draftFollowing";
        }
        Optional<OpenExchange> open = opening.open(draft);
        if (open.isEmpty()) {
            String why = draft.state() == DraftState.DONE
                    ? words.say("drafts.unreadable")
                    : words.say("drafts.why." + draft.state().code());
            model.addAttribute("page", pages.ended(draft, why));
            return "matching/draftEnded";
        }
        return show(opening.pages(words, open.get()), open.get(), address, model);
    }

    private static String show(ExchangePages built, OpenExchange open, Map<String, String> address, Model model) {
        if (address.containsKey(WITHOUT)) {
            model.addAttribute(
                    "page",
                    open.without(address.getOrDefault(WITHOUT, ""))
                            .map(built::without)
                            .orElseThrow(ExchangeController::absent));
            return "matching/exchangeWithout";
        }
        model.addAttribute("page", built.page(number(address)));
        return "matching/exchange";
    }

    private static int number(Map<String, String> address) {
        String text = address.getOrDefault("page", "");
        return text.matches("[0-9]{1,6}") ? Math.max(1, Integer.parseInt(text)) : 1;
    }

    private static void open() {
        if (!Drafts.open()) {
            throw absent();
        }
    }

    static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
