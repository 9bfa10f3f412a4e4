package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.needs.PersonFault;
import fr.plainpied.app.needs.PersonOutcome;
import fr.plainpied.app.needs.PersonPreview;
import fr.plainpied.app.needs.Persons;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.kernel.adequacy.Person;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Adds persons to a household, writes them anew, lets them leave. A change that touches the needs is shown before it
/// is written; what was typed is given back with each fault.
@Controller
class PersonController {
    private static final String WRITE = "enregistrer";
    private static final String CORRECT = "corriger";

    private final Requests requests;
    private final Persons persons;

    PersonController(Requests requests, Persons persons) {
        this.requests = requests;
        this.persons = persons;
    }

    @ModelAttribute("typed")
    PersonForm typed(
            @RequestParam(name = PersonPages.FIRST_NAME, defaultValue = "") String firstName,
            @RequestParam(name = PersonPages.SURNAME, defaultValue = "") String surname,
            @RequestParam(name = PersonPages.ROLE, defaultValue = "") String role,
            @RequestParam(name = PersonPages.BIRTH_YEAR, defaultValue = "") String birthYear,
            @RequestParam(name = PersonPages.RECOGNISED, defaultValue = "") String recognised,
            @RequestParam(name = PersonPages.SIDE, defaultValue = "") String side,
            @RequestParam(name = PersonPages.SITUATIONS, defaultValue = "") List<String> situations,
            @RequestParam(name = "version", defaultValue = "-1") long version) {
        return new PersonForm(firstName, surname, role, birthYear, recognised.equals("oui"), side, situations, version);
    }

    @GetMapping("/menages/{id}/personnes/nouvelle")
    String begin(@PathVariable("id") String id, @ModelAttribute("shell") Shell shell, Model model) {
        HouseholdFile file = whole(id);
        return form(
                model, new PersonPages(file, shell.words()).page(PersonForm.empty(file), Optional.empty(), List.of()));
    }

    @GetMapping("/menages/{id}/personnes/{person}")
    String show(
            @PathVariable("id") String id,
            @PathVariable("person") String person,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        HouseholdFile file = whole(id);
        Person known = person(file, person);
        Persons.Name name = persons.name(id, person).orElseGet(() -> new Persons.Name("", ""));
        PersonForm typed = PersonForm.of(known, name, file.version());
        return form(model, new PersonPages(file, shell.words()).page(typed, Optional.of(person), List.of()));
    }

    @PostMapping("/menages/{id}/personnes")
    String add(
            @PathVariable("id") String id,
            @RequestParam(name = "suite", defaultValue = "") String next,
            @ModelAttribute("shell") Shell shell,
            @ModelAttribute(name = "typed", binding = false) PersonForm typed,
            Model model,
            HttpServletResponse response) {
        return answer(new Asked(whole(id), Optional.empty(), typed), next, new Screen(shell, model, response));
    }

    @PostMapping("/menages/{id}/personnes/{person}")
    String change(
            @PathVariable("id") String id,
            @PathVariable("person") String person,
            @RequestParam(name = "suite", defaultValue = "") String next,
            @ModelAttribute("shell") Shell shell,
            @ModelAttribute(name = "typed", binding = false) PersonForm typed,
            Model model,
            HttpServletResponse response) {
        HouseholdFile file = whole(id);
        person(file, person);
        return answer(new Asked(file, Optional.of(person), typed), next, new Screen(shell, model, response));
    }

    @GetMapping("/menages/{id}/personnes/{person}/depart")
    String departure(
            @PathVariable("id") String id,
            @PathVariable("person") String person,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        model.addAttribute("page", departure(id, person, shell));
        return "needs/departure";
    }

    private DeparturePage departure(String id, String person, Shell shell) {
        HouseholdFile file = whole(id);
        person(file, person);
        return DeparturePage.of(file, person, shell.words());
    }

    @PostMapping("/menages/{id}/personnes/{person}/depart")
    String leave(
            @PathVariable("id") String id,
            @PathVariable("person") String person,
            @RequestParam("version") long version,
            @ModelAttribute("shell") Shell shell,
            Model model,
            HttpServletResponse response) {
        Screen screen = new Screen(shell, model, response);
        return switch (persons.leave(id, person, version)) {
            case PersonOutcome.Done done ->
                "redirect:" + Done.person(id, Done.PERSON_LEFT, done.change(), done.version());
            case PersonOutcome.Refused(List<PersonFault> faults) ->
                screen.refused("needs/departure", departure(id, person, shell), impossible(shell, faults));
            case PersonOutcome.Overtaken() -> screen.overtaken("needs/departure", departure(id, person, shell));
            case PersonOutcome.Absent() -> throw absent();
        };
    }

    private static Notice impossible(Shell shell, List<PersonFault> faults) {
        PersonFault first = faults.getFirst();
        return Notice.warning(
                shell.words().say("needs.departure.impossible"), shell.words().say(first.key(), first.arguments()));
    }

    @PostMapping("/menages/{id}/changements/{change}/annuler")
    String undo(
            @PathVariable("id") String id, @PathVariable("change") long change, @RequestParam("version") long version) {
        return switch (persons.undo(id, change, version)) {
            case PersonOutcome.Done done -> "redirect:" + Done.undone(id);
            case PersonOutcome.Overtaken() -> "redirect:" + Overtaken.address(id);
            case PersonOutcome.Refused refused -> throw new ResponseStatusException(HttpStatus.CONFLICT);
            case PersonOutcome.Absent() -> throw absent();
        };
    }

    /// What the form asked for.
    private record Asked(HouseholdFile file, Optional<String> person, PersonForm typed) {}

    private String answer(Asked asked, String next, Screen screen) {
        PersonPages pages = new PersonPages(asked.file(), screen.shell().words());
        if (next.equals(CORRECT)) {
            return screen.show("needs/person", pages.page(asked.typed(), asked.person(), List.of()));
        }
        if (!next.equals(WRITE)) {
            PersonPreview preview = persons.preview(
                            asked.file().id(), asked.person(), asked.typed().draft())
                    .orElseThrow(PersonController::absent);
            if (preview.changesNeeds()) {
                return screen.show(
                        "needs/preview",
                        PersonPreviewPage.of(
                                asked.file(),
                                asked.person(),
                                asked.typed(),
                                preview,
                                screen.shell().words()));
            }
        }
        return written(asked, pages, screen);
    }

    private String written(Asked asked, PersonPages pages, Screen screen) {
        String id = asked.file().id();
        PersonForm typed = asked.typed();
        PersonOutcome outcome = asked.person()
                .map(person -> persons.change(id, person, typed.draft(), typed.version()))
                .orElseGet(() -> persons.add(id, typed.draft(), typed.version()));
        return switch (outcome) {
            case PersonOutcome.Done done -> {
                String what = asked.person().isPresent() ? Done.PERSON_CHANGED : Done.PERSON_ADDED;
                yield "redirect:" + Done.person(id, what, done.change(), done.version());
            }
            case PersonOutcome.Refused(List<PersonFault> faults) ->
                screen.refused("needs/person", pages.page(typed, asked.person(), faults));
            case PersonOutcome.Overtaken() ->
                screen.overtaken(
                        "needs/person", pages.page(typed.at(asked.file().version()), asked.person(), List.of()));
            case PersonOutcome.Absent() -> throw absent();
        };
    }

    private static String form(Model model, PersonPage page) {
        model.addAttribute("page", page);
        return "needs/person";
    }

    private HouseholdFile whole(String id) {
        return requests.find(id).filter(HouseholdFile::whole).orElseThrow(PersonController::absent);
    }

    private static Person person(HouseholdFile file, String id) {
        return file.request().household().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(PersonController::absent);
    }

    private static ResponseStatusException absent() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
