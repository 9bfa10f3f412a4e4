package fr.plainpied.app.rights.page;

import fr.plainpied.app.rights.Outcome;
import fr.plainpied.app.rights.result.RightKey;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Tag;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.EmptyState;
import fr.plainpied.app.ui.part.KeyFigure;
import fr.plainpied.app.ui.part.Table;
import fr.plainpied.wording.RightsWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// What came of screenings, in all and by right.
public record FiguresPage(
        String lead, List<Crumb> crumbs, List<KeyFigure> all, Optional<Table> byRight, EmptyState empty) {
    /// One kind of figure and where it stands in an outcome.
    private record Kind(String key, Function<Outcome, Optional<Long>> of) {}

    private static final String EUROS = "rights.figures.euros";
    private static final List<Kind> KINDS = List.of(
            new Kind("rights.figures.found", Outcome::found),
            new Kind("rights.figures.claimed", Outcome::claimed),
            new Kind("rights.figures.granted", Outcome::granted),
            new Kind("rights.figures.refused", Outcome::refused),
            new Kind(EUROS, Outcome::eurosAYear));

    static FiguresPage of(List<Outcome> outcomes, boolean ofTheTerritory, Words words) {
        List<Outcome> rights =
                outcomes.stream().filter(one -> !one.right().isEmpty()).toList();
        Optional<Outcome> together =
                outcomes.stream().filter(one -> one.right().isEmpty()).findFirst();
        List<KeyFigure> all = new ArrayList<>();
        all.add(new KeyFigure(
                shown(together.flatMap(Outcome::screened), words.say("rights.figures.few"), words),
                words.say("rights.figures.screened")));
        KINDS.forEach(kind -> all.add(
                new KeyFigure(shown(together.flatMap(kind.of()), masked(kind, words), words), words.say(kind.key()))));
        return new FiguresPage(
                words.say(ofTheTerritory ? "rights.figures.lead.territory" : "rights.figures.lead.own"),
                ofTheTerritory ? List.of() : RightsAddresses.trail(words),
                all,
                rights.isEmpty() ? Optional.empty() : Optional.of(table(rights, words)),
                new EmptyState(
                        words.say("rights.figures.none"), words.say("rights.figures.none.text"), Optional.empty()));
    }

    /// A masked count is known to be small; a masked amount is not.
    private static String masked(Kind kind, Words words) {
        return words.say(kind.key().equals(EUROS) ? "rights.figures.masked" : "rights.figures.few");
    }

    private static String shown(Optional<Long> count, String masked, Words words) {
        return count.map(words.figures()::number).orElse(masked);
    }

    private static Table table(List<Outcome> rights, Words words) {
        List<Table.Column> columns = new ArrayList<>();
        columns.add(Table.Column.of(words.say("rights.figures.right")));
        KINDS.forEach(kind -> columns.add(Table.Column.numbers(words.say(kind.key()))));
        RightsWords names = RightsWords.of(words.locale());
        return new Table(
                words.say("rights.figures.by-right"),
                false,
                columns,
                rights.stream().map(one -> row(one, names, words)).toList());
    }

    private static Table.Row row(Outcome outcome, RightsWords names, Words words) {
        List<Table.Cell> cells = new ArrayList<>();
        cells.add(new Table.Cell.Words(ResultWords.name(new RightKey(outcome.right(), -1), names)));
        for (Kind kind : KINDS) {
            cells.add(kind.of()
                    .apply(outcome)
                    .<Table.Cell>map(
                            count -> new Table.Cell.Words(words.figures().number(count)))
                    .orElseGet(() -> new Table.Cell.Tagged(Tag.plain(masked(kind, words)))));
        }
        return new Table.Row(cells);
    }
}
