package fr.plainpied.app.web;

import fr.plainpied.app.ui.Shell;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Problem;
import fr.plainpied.app.ui.page.DemonstrationAccounts;
import fr.plainpied.app.ui.page.SignIn;
import fr.plainpied.app.ui.part.FactList;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;

/// The sign-in page. After a refusal it gives the account back as it was typed, and does not say which of account and
/// password was wrong.
@Controller
class SignInController {
    /// What was refused.
    ///
    /// @param typed the account, as typed
    /// @param tooMany whether too many attempts were made, rather than this one being wrong
    record Refusal(String typed, boolean tooMany) implements Serializable {}

    /// The session attribute that keeps the [Refusal] until the page is shown again.
    static final String REFUSED = SignInController.class.getName() + ".refused";

    private final ObjectProvider<DemonstrationAccounts> demonstration;

    SignInController(ObjectProvider<DemonstrationAccounts> demonstration) {
        this.demonstration = demonstration;
    }

    @GetMapping(SecurityChain.SIGN_IN)
    String page(@ModelAttribute("shell") Shell shell, HttpServletRequest request, Model model) {
        model.addAttribute("signIn", signIn(shell.words(), refused(request)));
        return "ui/signIn";
    }

    private SignIn signIn(Words words, Optional<Refusal> refused) {
        String mistake =
                words.say(refused.filter(Refusal::tooMany).isPresent() ? "web.sign-in.many" : "web.sign-in.mistake");
        Field account = Field.text(SecurityChain.ACCOUNT, words.say("web.sign-in.account"))
                .value(refused.map(Refusal::typed).orElse(""))
                .error(refused.isPresent() ? mistake : "")
                .autocomplete("username");
        DemonstrationAccounts accounts = demonstration.getIfAvailable();
        return new SignIn(
                Optional.empty(),
                Optional.empty(),
                SecurityChain.SIGN_IN,
                account,
                Field.password(SecurityChain.PASSWORD, words.say("web.sign-in.password")),
                refused.isPresent() ? List.of(new Problem(SecurityChain.ACCOUNT, mistake)) : List.of(),
                accounts == null ? new FactList(List.of(), FactList.Look.PLAIN) : accounts.list(words));
    }

    private static Optional<Refusal> refused(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(REFUSED) instanceof Refusal refusal)) {
            return Optional.empty();
        }
        session.removeAttribute(REFUSED);
        return Optional.of(refusal);
    }
}
