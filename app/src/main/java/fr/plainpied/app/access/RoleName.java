package fr.plainpied.app.access;

import fr.plainpied.app.shared.Role;
import fr.plainpied.app.ui.Words;

/// What a role is called.
public final class RoleName {
    private RoleName() {}

    /// The name of a role that an account can have.
    public static String of(Role role, Words words) {
        return words.say("access.role." + role.code());
    }
}
