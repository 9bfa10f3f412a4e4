package fr.plainpied.app.housing.page;

import fr.plainpied.app.housing.CriterionHistory;
import fr.plainpied.app.housing.DwellingAction;
import fr.plainpied.app.housing.DwellingSheet;
import fr.plainpied.app.housing.Dwellings;
import fr.plainpied.app.housing.NewValue;
import fr.plainpied.app.housing.RecordedValue;
import fr.plainpied.app.housing.Recording;
import fr.plainpied.app.housing.Surveying;
import fr.plainpied.app.ui.Account;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.springframework.beans.factory.ObjectProvider;
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
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/// The page of a dwelling, and the page where one of its values is read and changed.
@Controller
class DwellingController {
    private static final String ONE = Paths.DWELLINGS + "/{id}";
    private static final String VALUE = ONE + "/valeurs/{criterion}";
    private static final String TOLD = "housing.told";

    private final Dwellings dwellings;
    private final Surveying surveying;
    private final ObjectProvider<DwellingAction> actions;
    private final Clock clock;

    DwellingController(Dwellings dwellings, Surveying surveying, ObjectProvider<DwellingAction> actions, Clock clock) {
        this.actions = actions;
        this.dwellings = dwellings;
        this.surveying = surveying;
        this.clock = clock;
    }

    @GetMapping(ONE)
    String dwelling(@ModelAttribute("shell") Shell shell, @PathVariable("id") String id, Model model) {
        DwellingSheet sheet = sheet(id);
        List<Action> more = actions.stream()
                .flatMap(action -> action.about(sheet.summary(), shell.words()).stream())
                .toList();
        model.addAttribute("page", DwellingPages.of(sheet, more, shell.words()));
        model.addAttribute("notice", told(model));
        return "housing/dwelling";
    }

    @GetMapping(VALUE)
    String value(
            @ModelAttribute("shell") Shell shell,
            @PathVariable("id") String id,
            @PathVariable("criterion") String code,
            Model model) {
        Criterion criterion = criterion(code);
        CriterionHistory history = history(id, criterion);
        ValueDraft draft = ValueDraft.of(criterion, history, LocalDate.now(clock), reader(shell));
        model.addAttribute("page", pages(id, criterion, history, shell.words()).page(draft, Map.of(), told(model)));
        return "housing/value";
    }

    @PostMapping(VALUE)
    String record(
            @ModelAttribute("shell") Shell shell,
            @PathVariable("id") String id,
            @PathVariable("criterion") String code,
            @RequestParam MultiValueMap<String, String> sent,
            Model model,
            HttpServletResponse response,
            RedirectAttributes next) {
        Asked asked = new Asked(id, criterion(code), ValueDraft.of(sent), shell.words());
        ValueCheck.Read read = ValueCheck.read(asked.criterion(), asked.draft(), LocalDate.now(clock), asked.words());
        if (!read.right()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return again(asked, read.faults(), Optional.empty(), model);
        }
        return switch (surveying.record(asked.value(read, reader(shell)))) {
            case Recording.Kept kept -> {
                next.addFlashAttribute(TOLD, saved(asked, read.value(), kept));
                yield "redirect:" + Paths.dwelling(id);
            }
            case Recording.Overtaken overtaken -> {
                response.setStatus(HttpStatus.CONFLICT.value());
                yield again(asked, Map.of(), Optional.of(overtaken(overtaken, asked.words())), model);
            }
            case Recording.Refused refused -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        };
    }

    /// A value somebody sent.
    private record Asked(String dwelling, Criterion criterion, ValueDraft draft, Words words) {
        NewValue value(ValueCheck.Read read, String reader) {
            return new NewValue(
                    dwelling,
                    criterion,
                    read.value(),
                    read.method(),
                    read.takenOn(),
                    read.author(),
                    draft.version(),
                    reader);
        }
    }

    private static Notice saved(Asked asked, OptionalInt value, Recording.Kept kept) {
        Words words = asked.words();
        return Notice.done(words.say("housing.saved"), told(asked.criterion(), value, kept, words))
                .with(Action.link(
                        words.say("housing.saved.undo"),
                        Paths.value(asked.dwelling(), asked.criterion()) + "#history"));
    }

    /// The form with what was typed and what stands against it.
    private String again(Asked asked, Map<String, String> faults, Optional<Notice> warning, Model model) {
        CriterionHistory history = history(asked.dwelling(), asked.criterion());
        ValueDraft draft = warning.isPresent() ? asked.draft().against(history.version()) : asked.draft();
        model.addAttribute(
                "page",
                pages(asked.dwelling(), asked.criterion(), history, asked.words())
                        .page(draft, faults, warning));
        return "housing/value";
    }

    @PostMapping(VALUE + Paths.BACK)
    String restore(
            @ModelAttribute("shell") Shell shell,
            @PathVariable("id") String id,
            @PathVariable("criterion") String code,
            @RequestParam(name = "remise") int former,
            @RequestParam(name = ValueDraft.VERSION) int version,
            RedirectAttributes next) {
        Criterion criterion = criterion(code);
        Recording done = surveying.restore(id, criterion, former, version, reader(shell));
        Words words = shell.words();
        next.addFlashAttribute(
                TOLD,
                switch (done) {
                    case Recording.Kept kept ->
                        Notice.done(words.say("housing.restored"), told(criterion, held(id, criterion), kept, words));
                    case Recording.Overtaken overtaken -> overtaken(overtaken, words);
                    case Recording.Refused refused -> throw new ResponseStatusException(HttpStatus.FORBIDDEN);
                });
        return "redirect:" + Paths.value(id, criterion);
    }

    private OptionalInt held(String id, Criterion criterion) {
        return history(id, criterion).current().map(RecordedValue::value).orElse(OptionalInt.empty());
    }

    private static Optional<Notice> told(Model model) {
        return model.getAttribute(TOLD) instanceof Notice notice ? Optional.of(notice) : Optional.empty();
    }

    private static String told(Criterion criterion, OptionalInt value, Recording.Kept kept, Words words) {
        DwellingWords say = DwellingWords.in(words);
        return words.say(
                "housing.saved.text",
                "label",
                say.catalogue().label(criterion),
                "value",
                say.catalogue().value(criterion, value.orElse(Criterion.UNKNOWN)),
                "n",
                kept.dwellings());
    }

    private static Notice overtaken(Recording.Overtaken overtaken, Words words) {
        DwellingWords say = DwellingWords.in(words);
        return Notice.warning(
                words.say("housing.overtaken"),
                overtaken
                        .newer()
                        .map(newer -> words.say(
                                "housing.overtaken.text", "value", say.value(newer), "author", newer.author()))
                        .orElseGet(() -> words.say("housing.overtaken.unknown")));
    }

    private ValuePages pages(String id, Criterion criterion, CriterionHistory history, Words words) {
        return new ValuePages(sheet(id), criterion, history, words, clock.getZone());
    }

    private DwellingSheet sheet(String id) {
        return dwellings.sheet(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private CriterionHistory history(String id, Criterion criterion) {
        return dwellings.history(id, criterion).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static Criterion criterion(String code) {
        return Catalogue.current()
                .find(code)
                .filter(criterion -> !criterion.isRoute())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String reader(Shell shell) {
        return shell.account() instanceof Account.Member member ? member.name() : "";
    }
}
