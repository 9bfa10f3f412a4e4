package fr.plainpied.app.ui.page;

import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.FactList;

/// The accounts anyone may try on a demonstration, shown under the sign-in form. The module that makes them declares
/// one
/// bean of this type; elsewhere there is none.
@FunctionalInterface
public interface DemonstrationAccounts {
    /// Role and name of each account, with the password they share.
    FactList list(Words words);
}
