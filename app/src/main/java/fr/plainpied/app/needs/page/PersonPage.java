package fr.plainpied.app.needs.page;

import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.form.Choices;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Problem;
import java.util.List;
import java.util.Optional;

/// The form of one person.
///
/// @param tab the title of the browser's tab, without anybody's name
/// @param action where the form is posted
/// @param departure leads to saying that the person left; empty for a person more
public record PersonPage(
        String tab,
        String title,
        List<Crumb> crumbs,
        String action,
        long version,
        Field firstName,
        Field surname,
        Choices role,
        Field birthYear,
        Choices situations,
        Choices side,
        Choices recognised,
        List<Problem> problems,
        Optional<Action> departure) {}
