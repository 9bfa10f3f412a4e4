package fr.plainpied.app.needs.page;

import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/// Shows one household.
@Controller
class HouseholdController {
    private final Requests requests;
    private final Clock clock;

    HouseholdController(Requests requests, ObjectProvider<Clock> clock) {
        this.requests = requests;
        this.clock = clock.getIfAvailable(Clock::systemDefaultZone);
    }

    @GetMapping("/menages/{id}")
    String household(
            @PathVariable("id") String id,
            @RequestParam(name = "fait", defaultValue = "") String done,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        HouseholdFile file = requests.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("page", HouseholdPage.of(file, shell.words(), LocalDate.now(clock), clock.getZone()));
        model.addAttribute("notice", notice(done, shell.words()));
        return "needs/household";
    }

    private static Optional<Notice> notice(String done, Words words) {
        return switch (done) {
            case "ajout", "modification", "retrait" ->
                Optional.of(Notice.done(words.say("needs.done." + done), words.say("needs.done.text")));
            default -> Optional.empty();
        };
    }
}
