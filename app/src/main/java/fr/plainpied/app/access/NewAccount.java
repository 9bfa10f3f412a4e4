package fr.plainpied.app.access;

import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.app.shared.Role;
import java.util.Locale;

/// An account to open.
///
/// @param role what they act as; the program and visitors have no account
/// @param email what they sign in with, whatever its case
/// @param name as they want to be called
/// @param demonstration whether its password is public: such an account signs in on a demonstration only
public record NewAccount(OrganisationId organisation, Role role, String email, String name, boolean demonstration) {
    public NewAccount {
        if (role == Role.SYSTEM || role == Role.VISITOR) {
            throw new IllegalArgumentException(role + " is nobody's role");
        }
        email = email.strip().toLowerCase(Locale.ROOT);
    }
}
