package fr.plainpied.app.rights.page;

import fr.plainpied.app.rights.Doubts;
import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Messages about results that seem wrong: read, answered, addressed to somebody.
@Controller
class DoubtsController {
    private static final String REPLIED = "reponse";
    private static final String CHOSEN = "referent";

    private final Readers readers;
    private final Doubts doubts;
    private final Clock clock;

    DoubtsController(Readers readers, Doubts doubts, Clock clock) {
        this.readers = readers;
        this.doubts = doubts;
        this.clock = clock;
    }

    @GetMapping(RightsAddresses.DOUBTS)
    String list(
            @RequestParam(name = "fait", defaultValue = "") String done,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        readers.check();
        Words words = shell.words();
        model.addAttribute("notice", notice(done, words));
        model.addAttribute(
                "page",
                DoubtsPage.of(
                        doubts.all(), new DoubtsPage.People(doubts.able(), doubts.referent(), clock.getZone()), words));
        return "rights/doubts";
    }

    /// An empty answer answers nothing and changes nothing.
    @PostMapping(RightsAddresses.DOUBTS + "/{doubt:[0-9]{1,18}}")
    String answer(@PathVariable("doubt") long doubt, @RequestParam Map<String, String> form) {
        readers.check();
        String answer = form.getOrDefault("reponse-" + doubt, "").strip();
        if (answer.isEmpty() || answer.length() > Doubts.LONGEST) {
            return "redirect:" + RightsAddresses.DOUBTS;
        }
        if (!doubts.answer(doubt, answer)) {
            throw Readers.absent();
        }
        return "redirect:" + RightsAddresses.DOUBTS + "?fait=" + REPLIED;
    }

    @PostMapping(RightsAddresses.REFERENT)
    String choose(@RequestParam(name = "referent", defaultValue = "") String account) {
        readers.check();
        if (!account.matches("[0-9a-f-]{36}") || !doubts.choose(new AccountId(UUID.fromString(account)))) {
            throw Readers.absent();
        }
        return "redirect:" + RightsAddresses.DOUBTS + "?fait=" + CHOSEN;
    }

    private static Optional<Notice> notice(String done, Words words) {
        return switch (done) {
            case REPLIED ->
                Optional.of(Notice.done(words.say("rights.doubts.replied"), words.say("rights.doubts.replied.text")));
            case CHOSEN ->
                Optional.of(Notice.done(
                        words.say("rights.doubts.referent.saved"), words.say("rights.doubts.referent.saved.text")));
            default -> Optional.empty();
        };
    }
}
