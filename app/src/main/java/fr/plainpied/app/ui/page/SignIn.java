package fr.plainpied.app.ui.page;

import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Problem;
import fr.plainpied.app.ui.part.FactList;
import java.util.List;
import java.util.Optional;

/// The sign-in page, `ui/signIn`: only the ways that work here are shown.
///
/// @param passkeyHref where a passkey is used, the simplest way
/// @param mailLink how to ask for a link by e-mail
/// @param action where account and password are posted
/// @param account the account field, as typed
/// @param password the password field, always given back empty
/// @param problems what to correct; empty at the first visit
/// @param demonstration the accounts of a demonstration, role and name; empty elsewhere
public record SignIn(
        Optional<String> passkeyHref,
        Optional<MailLink> mailLink,
        String action,
        Field account,
        Field password,
        List<Problem> problems,
        FactList demonstration) {
    /// A link sent by e-mail.
    ///
    /// @param action where the address is posted
    /// @param email the address field, as typed
    public record MailLink(String action, Field email) {}
}
