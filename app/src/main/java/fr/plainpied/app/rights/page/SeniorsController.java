package fr.plainpied.app.rights.page;

import fr.plainpied.app.rights.interview.Interview;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.part.FactList;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The quick check for people over sixty, open to anybody: who asks for help should not have to say who they are first,
/// and there is nothing here to protect, since nothing is kept. Answers are posted, so that they are in no address, no
/// log and no history of a shared computer.
@Controller
class SeniorsController {
    private final Clock clock;

    SeniorsController(Clock clock) {
        this.clock = clock;
    }

    @GetMapping(RightsAddresses.SENIORS)
    String ask(@ModelAttribute("shell") Shell shell, Model model) {
        model.addAttribute("form", SeniorsForm.of(SeniorsForm.Typed.NOTHING, false, shell.words()));
        model.addAttribute("likely", Optional.empty());
        return "rights/seniors";
    }

    @PostMapping(RightsAddresses.SENIORS)
    String answer(
            @RequestParam(name = SeniorsForm.AGE, defaultValue = "") String age,
            @RequestParam(name = SeniorsForm.COUPLE, defaultValue = "") String couple,
            @RequestParam(name = SeniorsForm.INCOME, defaultValue = "") String income,
            @RequestParam(name = SeniorsForm.HELP, defaultValue = "") String help,
            @ModelAttribute("shell") Shell shell,
            Model model,
            HttpServletResponse response) {
        SeniorsForm.Typed typed = new SeniorsForm.Typed(age, couple, income, help);
        SeniorsForm form = SeniorsForm.of(typed, true, shell.words());
        Optional<FactList> likely = Optional.empty();
        if (form.problems().isEmpty()) {
            likely = Optional.of(new FactList(
                    new SeniorsCheck(typed, Interview.monthOf(LocalDate.now(clock)), shell.words()).likely(),
                    FactList.Look.NEEDS));
        } else {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        }
        response.setHeader("Cache-Control", "no-store");
        model.addAttribute("form", form);
        model.addAttribute("likely", likely);
        return "rights/seniors";
    }
}
