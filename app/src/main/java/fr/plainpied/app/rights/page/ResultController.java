package fr.plainpied.app.rights.page;

import fr.plainpied.app.rights.FollowUp;
import fr.plainpied.app.rights.ScreeningFile;
import fr.plainpied.app.rights.Screenings;
import fr.plainpied.app.rights.interview.Interview;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows the result of a screening, in two tones and on paper, and keeps it.
@Controller
class ResultController {
    private static final String SIMPLE = "simple";
    private static final String KEPT = "garde";

    private final Readers readers;
    private final Screenings screenings;
    private final FollowUp followUp;

    ResultController(Readers readers, Screenings screenings, FollowUp followUp) {
        this.readers = readers;
        this.screenings = screenings;
        this.followUp = followUp;
    }

    @GetMapping(RightsAddresses.FILE + "/resultat")
    String result(
            @PathVariable("reference") String reference,
            @RequestParam(name = "ton", defaultValue = "") String tone,
            @RequestParam(name = "fait", defaultValue = "") String done,
            @ModelAttribute("shell") Shell shell,
            Model model) {
        ScreeningFile file = readers.find(reference);
        Interview interview = Interview.of(file.replies(), screenings.today());
        Words words = shell.words();
        if (tone.equals(SIMPLE)) {
            model.addAttribute("letter", new SimpleLetter(interview, words).letter());
            model.addAttribute("reference", reference);
            return "rights/simple";
        }
        model.addAttribute(
                "notice",
                done.equals(KEPT)
                        ? Optional.of(
                                Notice.done(words.say("rights.result.kept"), words.say("rights.result.kept.text")))
                        : Optional.empty());
        model.addAttribute("page", ResultPage.of(file, interview, followUp.acts(file), words));
        return "rights/result";
    }

    @PostMapping(RightsAddresses.FILE + "/resultat")
    String keep(@PathVariable("reference") String reference) {
        followUp.conclude(readers.find(reference));
        return "redirect:" + RightsAddresses.result(reference) + "?fait=" + KEPT;
    }

    @GetMapping(RightsAddresses.FILE + "/resume")
    String paper(@PathVariable("reference") String reference, @ModelAttribute("shell") Shell shell, Model model) {
        ScreeningFile file = readers.find(reference);
        Interview interview = Interview.of(file.replies(), screenings.today());
        model.addAttribute("page", PaperPage.of(file, interview, shell.words()));
        return "rights/paper";
    }

    @GetMapping(RightsAddresses.FILE + "/reponses")
    String answers(@PathVariable("reference") String reference, @ModelAttribute("shell") Shell shell, Model model) {
        ScreeningFile file = readers.find(reference);
        Interview interview = Interview.of(file.replies(), screenings.today());
        model.addAttribute("page", AnswersPage.of(file, interview, false, shell.words()));
        return "rights/answers";
    }
}
