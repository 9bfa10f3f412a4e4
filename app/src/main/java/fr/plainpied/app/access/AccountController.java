package fr.plainpied.app.access;

import fr.plainpied.app.shared.CurrentActor;
import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.app.ui.part.FactList;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.server.ResponseStatusException;

/// Tells somebody signed in what the platform knows them as.
@Controller
class AccountController {
    static final String PAGE = "/compte";

    private final Accounts accounts;
    private final Organisations organisations;

    AccountController(Accounts accounts, Organisations organisations) {
        this.accounts = accounts;
        this.organisations = organisations;
    }

    @GetMapping(PAGE)
    String account(@ModelAttribute("shell") Shell shell, Model model) {
        Account account = CurrentActor.get()
                .account()
                .flatMap(accounts::find)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("facts", facts(account, shell.words()));
        return "access/account";
    }

    private FactList facts(Account account, Words words) {
        String organisation = organisations
                .find(account.organisation())
                .map(Organisation::name)
                .orElseThrow();
        return new FactList(
                List.of(
                        Fact.of(words.say("access.account.name"), account.name()),
                        Fact.of(words.say("access.account.role"), RoleName.of(account.role(), words)),
                        Fact.of(words.say("access.account.organisation"), organisation),
                        Fact.of(words.say("access.account.email"), account.email())),
                FactList.Look.PLAIN);
    }
}
