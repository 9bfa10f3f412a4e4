package fr.plainpied.app.ui;

/// Who reads the page, as the header needs to know it.
public sealed interface Account {
    /// Nobody signed in; the header offers to.
    ///
    /// @param signInHref the sign-in page
    record Guest(String signInHref) implements Account {}

    /// Somebody signed in.
    ///
    /// @param name as they want to be called
    /// @param accountHref their own page
    /// @param signOutAction where the sign-out form is posted
    record Member(String name, String accountHref, String signOutAction) implements Account {}
}
