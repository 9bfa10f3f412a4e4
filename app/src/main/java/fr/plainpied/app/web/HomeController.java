package fr.plainpied.app.web;

import fr.plainpied.app.ui.Account;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.page.Home;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// The first page: the ways to begin for whoever reads it.
@Controller
class HomeController {
    private static final int DOORS = 3;

    @GetMapping("/")
    String home(@ModelAttribute("shell") Shell shell, Model model) {
        boolean invented = shell.place().demonstration();
        model.addAttribute("home", new Home(doors(shell), List.of(), invented, Optional.empty()));
        return "ui/home";
    }

    private static List<Home.Door> doors(Shell shell) {
        Words words = shell.words();
        List<Home.Door> own = shell.navigation().stream()
                .map(entry -> new Home.Door(entry.label(), "", entry.href()))
                .limit(DOORS)
                .toList();
        return own.isEmpty() && shell.account() instanceof Account.Guest guest
                ? List.of(
                        new Home.Door(words.say("web.door.work"), words.say("web.door.work.text"), guest.signInHref()))
                : own;
    }
}
