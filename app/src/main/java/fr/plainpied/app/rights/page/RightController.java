package fr.plainpied.app.rights.page;

import fr.plainpied.app.access.Account;
import fr.plainpied.app.access.Accounts;
import fr.plainpied.app.rights.Doubts;
import fr.plainpied.app.rights.FollowUp;
import fr.plainpied.app.rights.ScreeningFile;
import fr.plainpied.app.rights.Screenings;
import fr.plainpied.app.rights.interview.Interview;
import fr.plainpied.app.rights.result.Results;
import fr.plainpied.app.rights.result.Right;
import fr.plainpied.app.rights.result.RightKey;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Problem;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// One right of a screening: read, followed, doubted.
@Controller
class RightController {
    private static final String RIGHT = RightsAddresses.FILE + "/droit/{code}";
    private static final String MESSAGE = "message";
    private static final String DONE = "acte";
    private static final String UNDONE = "annulation";
    private static final String SENT = "message";

    private final Readers readers;
    private final Screenings screenings;
    private final FollowUp followUp;
    private final Doubts doubts;
    private final Accounts accounts;
    private final Clock clock;

    RightController(
            Readers readers, Screenings screenings, FollowUp followUp, Doubts doubts, Accounts accounts, Clock clock) {
        this.readers = readers;
        this.screenings = screenings;
        this.followUp = followUp;
        this.doubts = doubts;
        this.accounts = accounts;
        this.clock = clock;
    }

    /// A right and where it comes from.
    private record Seen(ScreeningFile file, Interview interview, Right right) {
        String address() {
            return RightsAddresses.right(file.reference(), right.key());
        }
    }

    @ModelAttribute("typed")
    FollowForm.Typed typed(
            @RequestParam(name = FollowForm.KIND, defaultValue = "") String kind,
            @RequestParam(name = FollowForm.ON + ".day", defaultValue = "") String day,
            @RequestParam(name = FollowForm.ON + ".month", defaultValue = "") String month,
            @RequestParam(name = FollowForm.ON + ".year", defaultValue = "") String year,
            @RequestParam(name = FollowForm.AMOUNT, defaultValue = "") String amount) {
        return new FollowForm.Typed(kind, day, month, year, amount);
    }

    @GetMapping(RIGHT)
    String read(
            @PathVariable("reference") String reference,
            @PathVariable("code") String code,
            @RequestParam(name = "fait", defaultValue = "") String done,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        Seen seen = seen(reference, code);
        model.addAttribute("notice", notice(done, shell.words()));
        return page(seen, fresh(shell.words()), "", false, shell, model);
    }

    private FollowForm fresh(Words words) {
        return FollowForm.of(FollowForm.Typed.on(screenings.today()), false, screenings.today(), words);
    }

    @PostMapping(RIGHT + "/actes")
    String act(
            @PathVariable("reference") String reference,
            @PathVariable("code") String code,
            @ModelAttribute(name = "typed", binding = false) FollowForm.Typed typed,
            @ModelAttribute("shell") Shell shell,
            Model model,
            HttpServletResponse response) {
        Seen seen = seen(reference, code);
        FollowForm form = FollowForm.of(typed, true, screenings.today(), shell.words());
        if (!form.problems().isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(seen, form, "", false, shell, model);
        }
        followUp.add(seen.file(), seen.right(), typed.act().orElseThrow(), typed.date(), typed.cents());
        return "redirect:" + seen.address() + "?fait=" + DONE;
    }

    @PostMapping(RIGHT + "/actes/{act:[0-9]{1,18}}/annuler")
    String undo(
            @PathVariable("reference") String reference,
            @PathVariable("code") String code,
            @PathVariable("act") long act) {
        Seen seen = seen(reference, code);
        if (!followUp.undo(seen.file(), act)) {
            throw Readers.absent();
        }
        return "redirect:" + seen.address() + "?fait=" + UNDONE;
    }

    @PostMapping(RIGHT + "/signalement")
    String doubt(
            @PathVariable("reference") String reference,
            @PathVariable("code") String code,
            @RequestParam(name = MESSAGE, defaultValue = "") String message,
            @ModelAttribute("shell") Shell shell,
            Model model,
            HttpServletResponse response) {
        Seen seen = seen(reference, code);
        String said = message.strip();
        if (said.isEmpty() || said.length() > Doubts.LONGEST) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return page(seen, fresh(shell.words()), said, true, shell, model);
        }
        doubts.send(seen.file(), seen.right().key(), said);
        return "redirect:" + seen.address() + "?fait=" + SENT;
    }

    private Seen seen(String reference, String code) {
        ScreeningFile file = readers.find(reference);
        Interview interview = Interview.of(file.replies(), screenings.today());
        Right right = Results.of(interview).find(code).orElseThrow(Readers::absent);
        return new Seen(file, interview, right);
    }

    private String page(Seen seen, FollowForm form, String said, boolean checked, Shell shell, Model model) {
        RightKey key = seen.right().key();
        Map<UUID, String> names =
                accounts.all().stream().collect(Collectors.toMap(one -> one.id().value(), Account::name));
        Words words = shell.words();
        FollowHistory history = FollowHistory.of(
                followUp.history(seen.file(), key),
                act -> RightsAddresses.undo(seen.file().reference(), key, act),
                names,
                words);
        List<DoubtLine> lines = doubts.about(seen.file(), key).stream()
                .map(doubt -> DoubtLine.of(doubt, names, clock.getZone(), words))
                .toList();
        RightPage.Parts parts = new RightPage.Parts(history, form, doubtBlock(said, checked, lines, words));
        model.addAttribute("page", RightPage.of(seen.file(), seen.interview(), seen.right(), parts, words));
        return "rights/right";
    }

    private RightPage.DoubtBlock doubtBlock(String said, boolean checked, List<DoubtLine> lines, Words words) {
        String error = "";
        if (checked) {
            error = said.isEmpty()
                    ? words.say("rights.doubt.empty")
                    : words.say("rights.doubt.long", "most", Doubts.LONGEST);
        }
        Field field = Field.longText(MESSAGE, words.say("rights.doubt.text"))
                .hint(words.say("rights.doubt.text.hint"))
                .value(said)
                .error(error);
        return new RightPage.DoubtBlock(
                doubts.referent()
                        .map(to -> words.say("rights.doubt.to", "name", to.name()))
                        .orElseGet(() -> words.say("rights.doubt.nobody")),
                field,
                lines,
                error.isEmpty() ? List.of() : List.of(new Problem(MESSAGE, error)));
    }

    private static Optional<Notice> notice(String done, Words words) {
        return switch (done) {
            case DONE -> told(words.say("rights.follow.done"), words.say("rights.follow.done.text"));
            case UNDONE -> told(words.say("rights.follow.undone"), words.say("rights.follow.undone.text"));
            case SENT -> told(words.say("rights.doubt.sent"), words.say("rights.doubt.sent.text"));
            default -> Optional.empty();
        };
    }

    private static Optional<Notice> told(String title, String text) {
        return Optional.of(Notice.done(title, text));
    }
}
