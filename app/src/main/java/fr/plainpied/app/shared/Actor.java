package fr.plainpied.app.shared;

import java.util.Optional;

/// Who acts, and on behalf of which organisation. Said to the database at the start of each transaction, where the
/// row-level security policies ask for it.
///
/// @param role what they act as
/// @param account who they are; empty for the program and for visitors
/// @param organisation for whom; empty for the program, visitors and residents
public record Actor(Role role, Optional<AccountId> account, Optional<OrganisationId> organisation) {
    private static final Actor SYSTEM = new Actor(Role.SYSTEM, Optional.empty(), Optional.empty());
    private static final Actor VISITOR = new Actor(Role.VISITOR, Optional.empty(), Optional.empty());

    /// Somebody of an organisation.
    public static Actor of(Role role, AccountId account, OrganisationId organisation) {
        return new Actor(role, Optional.of(account), Optional.of(organisation));
    }

    /// The program itself. Sees every organisation: only for work that no person asked for.
    public static Actor system() {
        return SYSTEM;
    }

    /// Nobody known.
    public static Actor visitor() {
        return VISITOR;
    }
}
