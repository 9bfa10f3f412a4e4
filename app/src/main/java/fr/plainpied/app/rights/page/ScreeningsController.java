package fr.plainpied.app.rights.page;

import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.rights.ScreeningFile;
import fr.plainpied.app.rights.Screenings;
import fr.plainpied.app.rights.Which;
import fr.plainpied.app.rights.interview.Interview;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Shell;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Lists screenings, begins one, goes on with one where it was, takes one away.
@Controller
class ScreeningsController {
    private static final String REMOVED = "effacement";

    private final Readers readers;
    private final Screenings screenings;
    private final Requests requests;

    ScreeningsController(Readers readers, Screenings screenings, Requests requests) {
        this.readers = readers;
        this.screenings = screenings;
        this.requests = requests;
    }

    @GetMapping(RightsAddresses.LIST)
    String list(
            @RequestParam(name = "fait", defaultValue = "") String done,
            @RequestParam(name = "page", defaultValue = "1") String page,
            @RequestParam(name = "suivi", defaultValue = "") String which,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        readers.check();
        if (done.equals(REMOVED)) {
            model.addAttribute(
                    "notice",
                    Optional.of(Notice.done(
                            shell.words().say("rights.answers.removed"),
                            shell.words().say("rights.answers.removed.text"))));
        }
        model.addAttribute(
                "page", page(Which.ofCode(which), page.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(page) : 1, shell));
        return "rights/screenings";
    }

    private ListPage page(Which which, int page, Shell shell) {
        return ListPage.of(
                new ListPage.Listed(screenings.all(which, page), which, page, screenings.count(which)),
                file -> screenings.dayOf(file.touched()),
                screenings.today(),
                shell.words());
    }

    @PostMapping(RightsAddresses.LIST)
    String begin(
            @RequestParam(name = "menage", defaultValue = "") String household,
            @ModelAttribute("shell") Shell shell,
            Model model,
            HttpServletResponse response) {
        readers.check();
        String typed = household.strip();
        Optional<String> request = typed.isEmpty()
                ? Optional.empty()
                : requests.find(typed).filter(HouseholdFile::whole).map(HouseholdFile::id);
        if (!typed.isEmpty() && request.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("page", page(Which.ALL, 1, shell).unknown(typed, shell.words()));
            return "rights/screenings";
        }
        return "redirect:" + RightsAddresses.file(screenings.begin(request));
    }

    /// Where the screening stands: its next question, or its result.
    @GetMapping(RightsAddresses.FILE)
    String goOn(@PathVariable("reference") String reference) {
        ScreeningFile file = readers.find(reference);
        return "redirect:"
                + Interview.of(file.replies(), screenings.today())
                        .next()
                        .map(asked -> RightsAddresses.question(reference, asked))
                        .orElseGet(() -> RightsAddresses.result(reference));
    }

    @PostMapping(RightsAddresses.FILE + "/effacer")
    String remove(
            @PathVariable("reference") String reference,
            @RequestParam(name = AnswersPage.SURE, defaultValue = "") String sure,
            @ModelAttribute("shell") Shell shell,
            Model model,
            HttpServletResponse response) {
        ScreeningFile file = readers.find(reference);
        if (sure.equals("oui")) {
            screenings.remove(reference);
            return "redirect:" + RightsAddresses.LIST + "?fait=" + REMOVED;
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        Interview interview = Interview.of(file.replies(), screenings.today());
        model.addAttribute("page", AnswersPage.of(file, interview, true, shell.words()));
        return "rights/answers";
    }
}
