package fr.plainpied.app.rights.page;

import fr.plainpied.app.rights.ScreeningFile;
import fr.plainpied.app.rights.Screenings;
import fr.plainpied.app.rights.interview.Asked;
import fr.plainpied.app.rights.interview.Interview;
import fr.plainpied.app.rights.interview.Replies;
import fr.plainpied.app.rights.interview.ReplyFault;
import fr.plainpied.app.rights.interview.Typed;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Shell;
import jakarta.servlet.http.HttpServletResponse;
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

/// Asks one question a page and saves each answer as it is given. What was typed is given back with each fault.
@Controller
class QuestionController {
    private static final String QUESTION = RightsAddresses.FILE + "/questions/{code}";
    private static final String LATER = "plus-tard";

    private final Readers readers;
    private final Screenings screenings;

    QuestionController(Readers readers, Screenings screenings) {
        this.readers = readers;
        this.screenings = screenings;
    }

    @GetMapping(QUESTION)
    String ask(
            @PathVariable("reference") String reference,
            @PathVariable("code") String code,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        ScreeningFile file = readers.find(reference);
        Interview interview = Interview.of(file.replies(), screenings.today());
        Optional<Asked> asked = asked(interview, code);
        if (asked.isEmpty()) {
            return "redirect:" + RightsAddresses.file(reference);
        }
        Typed typed = interview.replies().given(asked.get()).map(Typed::of).orElseGet(() -> new Typed(Map.of()));
        return page(new Posed(file, interview, asked.get()), typed, List.of(), new Screen(shell, model));
    }

    @PostMapping(QUESTION)
    String answer(
            @PathVariable("reference") String reference,
            @PathVariable("code") String code,
            @RequestParam MultiValueMap<String, String> form,
            @ModelAttribute("shell") Shell shell,
            Model model,
            HttpServletResponse response) {
        ScreeningFile file = readers.find(reference);
        Interview interview = Interview.of(file.replies(), screenings.today());
        Optional<Asked> asked = asked(interview, code);
        if (asked.isEmpty()) {
            return "redirect:" + RightsAddresses.file(reference);
        }
        Posed posed = new Posed(file, interview, asked.get());
        Screen screen = new Screen(shell, model);
        Typed typed = new Typed(form);
        if (LATER.equals(typed.one("suite"))) {
            return saved(posed, interview.later(asked.get()), typed, screen, response);
        }
        return switch (interview.answer(asked.get(), typed, Towns::code)) {
            case Interview.Answered.Kept(Replies replies) -> saved(posed, replies, typed, screen, response);
            case Interview.Answered.Refused(List<ReplyFault> faults) -> {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
                yield page(posed, typed, faults, screen);
            }
        };
    }

    /// What is asked, of which screening.
    private record Posed(ScreeningFile file, Interview interview, Asked asked) {}

    /// Where the answer is shown.
    private record Screen(Shell shell, Model model) {}

    private static Optional<Asked> asked(Interview interview, String code) {
        return Asked.ofCode(code).filter(one -> !interview.inputs(one).isEmpty());
    }

    private String saved(Posed posed, Replies replies, Typed typed, Screen screen, HttpServletResponse response) {
        String reference = posed.file().reference();
        String seen = typed.one("version");
        long version = seen.matches("[0-9]{1,18}") ? Long.parseLong(seen) : -1;
        if (screenings.save(reference, replies, version)) {
            return "redirect:" + RightsAddresses.file(reference);
        }
        response.setStatus(HttpStatus.CONFLICT.value());
        screen.model()
                .addAttribute(
                        "notice",
                        Optional.of(Notice.warning(
                                screen.shell().words().say("rights.overtaken"),
                                screen.shell().words().say("rights.overtaken.text"))));
        return page(posed, typed, List.of(), screen);
    }

    private static String page(Posed posed, Typed typed, List<ReplyFault> faults, Screen screen) {
        screen.model()
                .addAttribute(
                        "page",
                        QuestionPage.of(
                                posed.file(),
                                posed.interview(),
                                posed.asked(),
                                new QuestionPage.Shown(typed, faults),
                                screen.shell().words()));
        return "rights/question";
    }
}
