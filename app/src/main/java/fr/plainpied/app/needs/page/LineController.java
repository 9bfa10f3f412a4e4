package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.AddedLine;
import fr.plainpied.app.needs.Contradiction;
import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.needs.LineFault;
import fr.plainpied.app.needs.LineOutcome;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Adds, changes and takes away lines of a household's needs. What was typed is given back with each fault.
@Controller
class LineController {
    private final Requests requests;

    LineController(Requests requests) {
        this.requests = requests;
    }

    @ModelAttribute("typed")
    LineForm typed(
            @RequestParam(name = "personne", defaultValue = "") String person,
            @RequestParam(name = "critere", defaultValue = "") String criterion,
            @RequestParam(name = "comparaison", defaultValue = "") String comparator,
            @RequestParam(name = "valeur", defaultValue = "") List<String> values,
            @RequestParam(name = "importance", defaultValue = "") String strength,
            @RequestParam(name = "raison", defaultValue = "") String why,
            @RequestParam(name = "horizon", defaultValue = "") String horizon,
            @RequestParam(name = "remplace", defaultValue = "") String replaces,
            @RequestParam(name = "version", defaultValue = "-1") long version) {
        boolean number =
                criterion(criterion).filter(known -> known.type().isNumber()).isPresent();
        return new LineForm(
                person,
                criterion,
                comparator,
                number ? String.join(",", values) : "",
                values,
                strength,
                why,
                horizon,
                replaces.equals("oui"),
                version);
    }

    @GetMapping("/menages/{id}/besoins/nouveau")
    String begin(
            @PathVariable("id") String id,
            @ModelAttribute("shell") Shell shell,
            @ModelAttribute(name = "typed", binding = false) LineForm typed,
            Model model,
            HttpServletResponse response) {
        HouseholdFile file = file(id, typed.person());
        Optional<Criterion> criterion = criterion(typed.criterion());
        if (criterion.isEmpty()) {
            return which(file, typed, new Screen(shell, model, response));
        }
        boolean french = "fr".equals(shell.words().language());
        LineForm begun = LineForm.begun(typed, file, criterion.get(), french);
        model.addAttribute("page", pages(file, criterion.get(), shell).page(begun, OptionalLong.empty(), List.of()));
        return "needs/line";
    }

    @PostMapping("/menages/{id}/besoins")
    String add(
            @PathVariable("id") String id,
            @ModelAttribute("shell") Shell shell,
            @ModelAttribute(name = "typed", binding = false) LineForm typed,
            Model model,
            HttpServletResponse response) {
        HouseholdFile file = file(id, typed.person());
        Optional<Criterion> criterion = criterion(typed.criterion());
        if (criterion.isEmpty()) {
            return which(file, typed, new Screen(shell, model, response));
        }
        LineOutcome outcome = requests.add(id, typed.person(), typed.draft(criterion.get()), typed.version());
        Asked asked = new Asked(file, criterion.get(), typed, OptionalLong.empty());
        return answer(outcome, Done.LINE_ADDED, asked, new Screen(shell, model, response));
    }

    /// Asks what the line is about; of a criterion that the catalogue does not know, says so.
    private static String which(HouseholdFile file, LineForm typed, Screen screen) {
        CriterionPage page = CriterionPage.of(file, typed, screen.shell().words());
        return typed.criterion().isEmpty()
                ? screen.show("needs/criterion", page)
                : screen.refused("needs/criterion", page);
    }

    @GetMapping("/menages/{id}/besoins/{line}")
    String show(
            @PathVariable("id") String id,
            @PathVariable("line") long line,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        HouseholdFile file = whole(id);
        AddedLine added = line(file, line);
        boolean french = "fr".equals(shell.words().language());
        model.addAttribute(
                "page",
                pages(file, added.requirement().criterion(), shell)
                        .page(LineForm.of(added, file.version(), french), OptionalLong.of(line), List.of()));
        return "needs/line";
    }

    @PostMapping("/menages/{id}/besoins/{line}")
    String change(
            @PathVariable("id") String id,
            @PathVariable("line") long line,
            @ModelAttribute("shell") Shell shell,
            @ModelAttribute(name = "typed", binding = false) LineForm typed,
            Model model,
            HttpServletResponse response) {
        HouseholdFile file = whole(id);
        Criterion criterion = line(file, line).requirement().criterion();
        LineOutcome outcome = requests.change(id, line, typed.draft(criterion), typed.version());
        Asked asked = new Asked(file, criterion, typed, OptionalLong.of(line));
        return answer(outcome, Done.LINE_CHANGED, asked, new Screen(shell, model, response));
    }

    @GetMapping("/menages/{id}/besoins/{line}/retirer")
    String removal(
            @PathVariable("id") String id,
            @PathVariable("line") long line,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        model.addAttribute("page", removal(id, line, shell));
        return "needs/removal";
    }

    private RemovalPage removal(String id, long line, Shell shell) {
        HouseholdFile file = whole(id);
        return RemovalPage.of(file, line(file, line), shell.words());
    }

    @PostMapping("/menages/{id}/besoins/{line}/retirer")
    String remove(
            @PathVariable("id") String id,
            @PathVariable("line") long line,
            @RequestParam("version") long version,
            @ModelAttribute("shell") Shell shell,
            Model model,
            HttpServletResponse response) {
        return switch (requests.remove(id, line, version)) {
            case LineOutcome.Done(long fresh, long ended) ->
                "redirect:" + Done.line(id, Done.LINE_REMOVED, ended, fresh);
            case LineOutcome.Overtaken() ->
                new Screen(shell, model, response).overtaken("needs/removal", removal(id, line, shell));
            case LineOutcome.Refused refused -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            case LineOutcome.Contradicted refused -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            case LineOutcome.Absent() -> throw absent();
        };
    }

    @PostMapping("/menages/{id}/besoins/{line}/annuler")
    String undo(@PathVariable("id") String id, @PathVariable("line") long line, @RequestParam("version") long version) {
        return switch (requests.undo(id, line, version)) {
            case LineOutcome.Done done -> "redirect:" + Done.undone(id);
            case LineOutcome.Overtaken() -> "redirect:" + Overtaken.address(id);
            case LineOutcome.Refused refused -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            case LineOutcome.Contradicted refused -> throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            case LineOutcome.Absent() -> throw absent();
        };
    }

    /// What the form asked for, to be shown again.
    private record Asked(HouseholdFile file, Criterion criterion, LineForm typed, OptionalLong line) {}

    private static String answer(LineOutcome outcome, String done, Asked asked, Screen screen) {
        LinePages pages = pages(asked.file(), asked.criterion(), screen.shell());
        return switch (outcome) {
            case LineOutcome.Done(long version, long line) ->
                "redirect:" + Done.line(asked.file().id(), done, line, version);
            case LineOutcome.Refused(List<LineFault> faults) ->
                screen.refused("needs/line", pages.page(asked.typed(), asked.line(), faults));
            case LineOutcome.Contradicted(List<Contradiction> contradictions) ->
                screen.refused("needs/line", pages.contradicted(asked.typed(), asked.line(), contradictions));
            case LineOutcome.Overtaken() ->
                screen.overtaken("needs/line", pages.page(at(asked.typed(), asked.file()), asked.line(), List.of()));
            case LineOutcome.Absent() -> throw absent();
        };
    }

    /// What was typed, on top of the file as it is now.
    private static LineForm at(LineForm typed, HouseholdFile file) {
        return typed.at(file.version());
    }

    private static LinePages pages(HouseholdFile file, Criterion criterion, Shell shell) {
        return new LinePages(file, criterion, shell.words());
    }

    private HouseholdFile whole(String id) {
        return requests.find(id).filter(HouseholdFile::whole).orElseThrow(LineController::absent);
    }

    private HouseholdFile file(String id, String person) {
        HouseholdFile file = whole(id);
        if (file.request().household().stream().noneMatch(one -> one.id().equals(person))) {
            throw absent();
        }
        return file;
    }

    private static AddedLine line(HouseholdFile file, long id) {
        return file.added().stream().filter(one -> one.id() == id).findFirst().orElseThrow(LineController::absent);
    }

    private static Optional<Criterion> criterion(String code) {
        Catalogue catalogue = Catalogue.current();
        return code.equals(Criterion.ROUTE_STEPS) ? Optional.of(catalogue.routeSteps()) : catalogue.find(code);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
