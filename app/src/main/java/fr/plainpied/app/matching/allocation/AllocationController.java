package fr.plainpied.app.matching.allocation;

import fr.plainpied.app.housing.DwellingFilter;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.matching.draft.Draft;
import fr.plainpied.app.matching.draft.DraftKind;
import fr.plainpied.app.matching.draft.DraftPages;
import fr.plainpied.app.matching.draft.DraftState;
import fr.plainpied.app.matching.draft.Drafts;
import fr.plainpied.app.matching.draft.FormFields;
import fr.plainpied.app.matching.draft.FormNumbers;
import fr.plainpied.app.matching.draft.PlanText;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.ui.Account;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Pagination;
import fr.plainpied.wording.PlanWords;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

/// Several vacancies at once: the drafts, a new one, one of them.
@Controller
class AllocationController {
    static final String LIST = "/attributions";
    private static final String PAGE = "page";

    private final Drafts drafts;
    private final AllocationDrafting drafting;
    private final AllocationReading reading;
    private final Dwellings dwellings;
    private final Requests requests;
    private final Clock clock;

    AllocationController(
            Drafts drafts,
            AllocationDrafting drafting,
            AllocationReading reading,
            Dwellings dwellings,
            Requests requests,
            Clock clock) {
        this.drafts = drafts;
        this.drafting = drafting;
        this.reading = reading;
        this.dwellings = dwellings;
        this.requests = requests;
        this.clock = clock;
    }

    @GetMapping(LIST)
    String list(@RequestParam Map<String, String> address, @ModelAttribute("shell") Shell shell, Model model) {
        open();
        int total = drafts.count(DraftKind.ALLOCATION);
        int page = Math.clamp(number(address), 1, Pagination.pages(total, Drafts.PER_PAGE));
        model.addAttribute(
                "page",
                pages(shell.words())
                        .list(
                                drafts.list(DraftKind.ALLOCATION, page),
                                page,
                                total,
                                drafts.done(DraftKind.ALLOCATION, Drafts.PER_PAGE),
                                List.of()));
        model.addAttribute("notice", pages(shell.words()).deleted(address));
        return "matching/drafts";
    }

    @GetMapping(LIST + "/nouveau")
    String form(@RequestParam Map<String, String> address, @ModelAttribute("shell") Shell shell, Model model) {
        open();
        VacancyChoice vacancies = vacancies(address);
        Typed typed = Drafts.id(address.getOrDefault(DraftPages.LIKE, ""))
                .flatMap(id -> drafts.find(DraftKind.ALLOCATION, id))
                .map(draft -> Typed.like(PlanText.read(draft.options(), AllocationOptions.class)))
                .orElseGet(() -> Typed.usual(AllocationForms.ids(vacancies.shown())));
        return form(vacancies, typed, new FormNumbers(shell.words()), shell, model);
    }

    private String form(VacancyChoice vacancies, Typed typed, FormNumbers numbers, Shell shell, Model model) {
        model.addAttribute(
                "page", new AllocationForms(shell.words(), vacancies).page(typed, numbers, drafts.underWay()));
        return "matching/allocationForm";
    }

    private VacancyChoice vacancies(Map<String, String> address) {
        return new VacancyChoice(
                dwellings.search(DwellingFilter.ofFree(), 1, Integer.MAX_VALUE).items(),
                address.getOrDefault(VacancyChoice.COMMUNE, ""),
                address.getOrDefault(VacancyChoice.RESIDENCE, ""));
    }

    @PostMapping(LIST)
    String start(@RequestParam MultiValueMap<String, String> sent, @ModelAttribute("shell") Shell shell, Model model) {
        open();
        Typed typed = Typed.read(sent);
        VacancyChoice vacancies = vacancies(Map.of());
        AllocationCheck check = new AllocationCheck(
                shell.words(),
                new HashSet<>(AllocationForms.ids(vacancies.all())),
                requests.seen().all());
        Optional<AllocationOptions> options = check.check(typed);
        if (options.isEmpty() || drafts.underWay() >= FormFields.MOST_UNDER_WAY) {
            return form(vacancies, typed, check.numbers(), shell, model);
        }
        return "redirect:" + DraftKind.ALLOCATION.path(drafting.start(options.get(), name(shell)));
    }

    private static String name(Shell shell) {
        return shell.account() instanceof Account.Member member ? member.name() : "";
    }

    @GetMapping(LIST + "/{id}")
    String show(
            @PathVariable("id") String id,
            @RequestParam Map<String, String> address,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        Draft draft = draft(id);
        DraftPages pages = pages(shell.words());
        if (draft.state().underWay()) {
            model.addAttribute("page", pages.following(draft));
            return "matching/draftFollowing";
        }
        Optional<OpenAllocation> opened = draft.state() == DraftState.DONE ? reading.open(draft) : Optional.empty();
        if (opened.isEmpty()) {
            model.addAttribute("page", pages.ended(draft, why(draft, shell.words())));
            return "matching/draftEnded";
        }
        AllocationPages built = new AllocationPages(shell.words(), pages, opened.get());
        List<String> homes = opened.get().options().homes();
        model.addAttribute("page", built.page(number(address), dwellings.summaries(homes)));
        return "matching/allocation";
    }

    private static String why(Draft draft, Words words) {
        return switch (draft.state()) {
            case REFUSED ->
                draft.plan()
                        .map(plan -> PlanWords.of(words.locale())
                                .refused(PlanText.read(plan, KeptRefusal.class).quota())
                                .text())
                        .orElse("");
            case DONE -> words.say("drafts.unreadable");
            case WAITING, RUNNING, STOPPED, FAILED, INTERRUPTED ->
                words.say("drafts.why." + draft.state().code());
        };
    }

    @GetMapping(LIST + "/comparaison")
    String compare(@RequestParam Map<String, String> address, @ModelAttribute("shell") Shell shell, Model model) {
        OpenAllocation one = opened(address.getOrDefault(DraftPages.ONE, ""));
        OpenAllocation other = opened(address.getOrDefault(DraftPages.OTHER, ""));
        model.addAttribute("page", new ComparisonPages(shell.words(), pages(shell.words()), one, other).page());
        return "matching/comparison";
    }

    private OpenAllocation opened(String id) {
        return reading.open(draft(id)).orElseThrow(AllocationController::absent);
    }

    private Draft draft(String id) {
        return Drafts.id(id)
                .flatMap(known -> drafts.find(DraftKind.ALLOCATION, known))
                .orElseThrow(AllocationController::absent);
    }

    private DraftPages pages(Words words) {
        return new DraftPages(words, clock.getZone(), DraftKind.ALLOCATION);
    }

    private static int number(Map<String, String> address) {
        String text = address.getOrDefault(PAGE, "");
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
