package fr.plainpied.app.rights.page;

import fr.plainpied.app.rights.Outcomes;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.ui.Shell;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Shows the figures: its own to an organisation, everybody's to the territory's officer.
@Controller
class FiguresController {
    private final Readers readers;
    private final Outcomes outcomes;

    FiguresController(Readers readers, Outcomes outcomes) {
        this.readers = readers;
        this.outcomes = outcomes;
    }

    @GetMapping(RightsAddresses.FIGURES)
    String figures(@ModelAttribute("shell") Shell shell, Model model) {
        boolean territory = CurrentActor.get().role() == Role.TERRITORY_OFFICER;
        if (!territory) {
            readers.check();
        }
        model.addAttribute("page", FiguresPage.of(outcomes.all(), territory, shell.words()));
        return "rights/figures";
    }
}
