/// Requests for social housing and what each person of a household needs at home, in terms of use, with a reason for
/// each line and its history. Names stand apart, and each circle of readers gets what the database lets it see: see
/// `db/migration/needs`.
@ApplicationModule(
        displayName = "Needs",
        allowedDependencies = {"shared", "held", "ui", "access"})
@NullMarked
package fr.plainpied.app.needs;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
