package fr.plainpied.app.access;

import fr.plainpied.app.shared.AccountId;
import fr.plainpied.app.shared.OrganisationId;
import fr.plainpied.app.shared.Role;

/// Somebody who signs in for an organisation.
///
/// @param email what they sign in with, in lower case
/// @param name as they want to be called
public record Account(AccountId id, OrganisationId organisation, Role role, String email, String name) {}
