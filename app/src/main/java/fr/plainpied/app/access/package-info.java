/// Who may do what: who acts on each request, accounts, organisations, roles, consent, audit and retention.
/// Tells the database the actor at the start of every transaction, so that row-level security can decide.
@ApplicationModule(
        displayName = "Access",
        allowedDependencies = {"shared", "ui"})
@NullMarked
package fr.plainpied.app.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
