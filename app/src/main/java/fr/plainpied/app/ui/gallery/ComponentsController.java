package fr.plainpied.app.ui.gallery;

import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Serves the components page, open to everybody.
@Controller
class ComponentsController {
    @GetMapping("/composants")
    String components(@ModelAttribute("shell") Shell shell, Model model) {
        Words words = shell.words();
        model.addAttribute("forms", new FormSamples(words));
        model.addAttribute("parts", new PartSamples(words));
        model.addAttribute("figures", new FigureSamples(words));
        model.addAttribute("explanations", new ExplanationSamples(words));
        return "ui/components";
    }
}
