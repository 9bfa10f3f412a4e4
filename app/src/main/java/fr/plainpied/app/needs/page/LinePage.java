package fr.plainpied.app.needs.page;

import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.form.Choices;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Problem;
import java.util.List;
import java.util.Optional;

/// The form of one line.
///
/// @param tab the title of the browser's tab, without anybody's name
/// @param note how the criterion is measured; empty when there is nothing to say
/// @param action where the form is posted
/// @param typed what was typed before, or what stands
/// @param removal leads to taking the line away; empty for a new one
public record LinePage(
        String tab,
        String title,
        String note,
        List<Crumb> crumbs,
        String action,
        LineForm typed,
        Optional<Choices> comparator,
        Optional<Field> number,
        Optional<Choices> words,
        Choices strength,
        Field why,
        Field horizon,
        Choices replaces,
        List<Problem> problems,
        Optional<Action> removal) {}
