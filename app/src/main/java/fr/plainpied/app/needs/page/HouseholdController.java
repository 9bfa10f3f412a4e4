package fr.plainpied.app.needs.page;

import fr.plainpied.app.access.Account;
import fr.plainpied.app.access.Accounts;
import fr.plainpied.app.needs.HouseholdFile;
import fr.plainpied.app.needs.Requests;
import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
    private static final Set<String> DONE = Set.of(
            Done.LINE_ADDED,
            Done.LINE_CHANGED,
            Done.LINE_REMOVED,
            Done.PERSON_ADDED,
            Done.PERSON_CHANGED,
            Done.PERSON_LEFT,
            Done.UNDONE);

    private final Requests requests;
    private final Accounts accounts;
    private final Clock clock;

    HouseholdController(Requests requests, Accounts accounts, Clock clock) {
        this.requests = requests;
        this.accounts = accounts;
        this.clock = clock;
    }

    @ModelAttribute("done")
    Done done(
            @RequestParam(name = "fait", defaultValue = "") String done,
            @RequestParam(name = "ligne", defaultValue = "") String line,
            @RequestParam(name = "changement", defaultValue = "") String change,
            @RequestParam(name = "version", defaultValue = "") String version) {
        return new Done(done, line, change, version);
    }

    @GetMapping("/menages/{id}")
    String household(
            @PathVariable("id") String id,
            @RequestParam(name = HouseholdPage.HORIZON, defaultValue = "0") String horizon,
            @RequestParam(name = HouseholdPage.HISTORY, defaultValue = "") String history,
            @ModelAttribute(name = "done", binding = false) Done done,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        HouseholdFile file = requests.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        HouseholdPage.Asked asked = new HouseholdPage.Asked(
                horizon.matches("[0-9]{1,2}") ? Integer.parseInt(horizon) : 0,
                history.equals(HouseholdPage.ALL),
                LocalDate.now(clock));
        HouseholdHistory told = new HouseholdHistory(shell.words(), clock.getZone(), authors(file));
        model.addAttribute("page", HouseholdPage.of(file, asked, told, shell.words()));
        model.addAttribute("notice", notice(done.what(), shell.words()));
        model.addAttribute("undo", done.undo(file));
        return "needs/household";
    }

    private static Optional<Notice> notice(String done, Words words) {
        if (done.equals(Overtaken.WORD)) {
            return Optional.of(Overtaken.nothingDone(words));
        }
        return DONE.contains(done)
                ? Optional.of(Notice.done(words.say("needs.done." + done), words.say("needs.done.text")))
                : Optional.empty();
    }

    private Map<AccountId, String> authors(HouseholdFile file) {
        boolean written = Stream.concat(
                        file.history().stream().map(line -> line.by()),
                        file.persons().stream().map(person -> person.by()))
                .anyMatch(Optional::isPresent);
        return written ? accounts.all().stream().collect(Collectors.toMap(Account::id, Account::name)) : Map.of();
    }
}
