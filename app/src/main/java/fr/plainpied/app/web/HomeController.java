package fr.plainpied.app.web;

import fr.plainpied.app.access.Organisation;
import fr.plainpied.app.access.Organisations;
import fr.plainpied.app.access.RoleName;
import fr.plainpied.app.shared.Actor;
import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.shared.Role;
import fr.plainpied.app.ui.Account;
import fr.plainpied.app.ui.HomeSource;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.page.Home;
import fr.plainpied.app.ui.page.Today;
import fr.plainpied.app.ui.part.ListRow;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// The first page: to a visitor what the platform is for and where the territory stands, to somebody who is signed in
/// what to do next.
@Controller
class HomeController {
    private final ObjectProvider<HomeSource> sources;
    private final TerritoryFigures figures;
    private final Organisations organisations;

    HomeController(ObjectProvider<HomeSource> sources, TerritoryFigures figures, Organisations organisations) {
        this.sources = sources;
        this.figures = figures;
        this.organisations = organisations;
    }

    @GetMapping("/")
    String home(@ModelAttribute("shell") Shell shell, Model model) {
        if (CurrentActor.get().role() == Role.VISITOR) {
            model.addAttribute("home", home(shell));
            return "ui/home";
        }
        model.addAttribute("today", today(shell));
        return "ui/today";
    }

    private Home home(Shell shell) {
        Words words = shell.words();
        List<Home.Door> doors = List.of(
                new Home.Door(words.say("web.door.accompany"), words.say("web.door.accompany.text"), "/menages"),
                new Home.Door(words.say("web.door.manage"), words.say("web.door.manage.text"), "/logements"),
                new Home.Door(
                        words.say("web.door.territory"), words.say("web.door.territory.text"), SecurityChain.SIGN_IN));
        return new Home(doors, figures.all(words), shell.place().demonstration(), Optional.empty());
    }

    private Today today(Shell shell) {
        Words words = shell.words();
        Actor actor = CurrentActor.get();
        String role = RoleName.of(actor.role(), words);
        String eyebrow = actor.organisation()
                .flatMap(organisations::find)
                .map(Organisation::name)
                .map(organisation -> words.say("web.today.role", "role", role, "organisation", organisation))
                .orElse(role);
        List<ListRow> waiting = sources.orderedStream()
                .flatMap(source -> source.waiting(words).stream())
                .sorted(Comparator.comparingInt(HomeSource.Waiting::order))
                .map(one -> ListRow.of(one.title(), one.href(), one.text()))
                .toList();
        return new Today(
                eyebrow,
                shell.account() instanceof Account.Member member
                        ? words.say("web.today.title", "name", member.name())
                        : words.say("web.today.hello"),
                waiting,
                figures.all(words),
                shell.place().demonstration());
    }
}
