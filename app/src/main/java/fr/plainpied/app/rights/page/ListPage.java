package fr.plainpied.app.rights.page;

import fr.plainpied.app.rights.ScreeningFile;
import fr.plainpied.app.rights.Screenings;
import fr.plainpied.app.rights.Which;
import fr.plainpied.app.rights.interview.Interview;
import fr.plainpied.app.rights.result.Results;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Tag;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.form.Field;
import fr.plainpied.app.ui.form.Problem;
import fr.plainpied.app.ui.part.EmptyState;
import fr.plainpied.app.ui.part.Pagination;
import fr.plainpied.app.ui.part.Tab;
import fr.plainpied.app.ui.part.Table;
import fr.plainpied.app.ui.part.Table.Cell;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/// The screenings of an organisation.
public record ListPage(
        String summary,
        Optional<Table> table,
        EmptyState empty,
        Field household,
        List<Problem> problems,
        List<Action> elsewhere,
        List<Tab> tabs,
        Pagination pages) {
    /// What is listed: which screenings, and which page of them.
    ///
    /// @param page from 1
    /// @param total how many there are in all
    record Listed(List<ScreeningFile> files, Which which, int page, int total) {}

    /// @param days the day of the last act of each
    static ListPage of(Listed listed, Function<ScreeningFile, LocalDate> days, LocalDate today, Words words) {
        List<ScreeningFile> files = listed.files();
        return new ListPage(
                words.say("rights.list.mine", "n", listed.total()),
                files.isEmpty() ? Optional.empty() : Optional.of(table(files, days, today, words)),
                new EmptyState(words.say("rights.list.none"), words.say("rights.list.none.text"), Optional.empty()),
                Field.text("menage", words.say("rights.begin.household"))
                        .hint(words.say("rights.begin.household.hint"))
                        .autocomplete("off")
                        .mayBeEmpty(),
                List.of(),
                List.of(
                        Action.link(words.say("rights.seniors.link"), RightsAddresses.SENIORS),
                        Action.link(words.say("rights.doubts.link"), RightsAddresses.DOUBTS),
                        Action.link(words.say("rights.figures.link"), RightsAddresses.FIGURES)),
                tabs(listed.which(), words),
                new Pagination(
                        words.say("rights.list.pages"),
                        listed.page(),
                        Math.ceilDiv(Math.max(1, listed.total()), Screenings.PAGE),
                        RightsAddresses.LIST,
                        Map.of("suivi", List.of(listed.which().code()))));
    }

    private static List<Tab> tabs(Which shown, Words words) {
        return Arrays.stream(Which.values())
                .map(which -> new Tab(
                        words.say("rights.list.which." + which.name().toLowerCase(Locale.ROOT)),
                        RightsAddresses.list(which),
                        which == shown))
                .toList();
    }

    /// The same page, with a household's number that was not found.
    ListPage unknown(String typed, Words words) {
        String error = words.say("rights.begin.household.unknown");
        return new ListPage(
                summary,
                table,
                empty,
                household.value(typed).error(error),
                List.of(new Problem(household.name(), error)),
                elsewhere,
                tabs,
                pages);
    }

    private static Table table(
            List<ScreeningFile> files, Function<ScreeningFile, LocalDate> days, LocalDate today, Words words) {
        return new Table(
                words.say("rights.list.title"),
                false,
                List.of(
                        Table.Column.of(words.say("rights.list.column.reference")),
                        Table.Column.of(words.say("rights.list.column.state")),
                        Table.Column.numbers(words.say("rights.list.column.found")),
                        Table.Column.of(words.say("rights.list.column.household")),
                        Table.Column.of(words.say("rights.list.column.touched"))),
                files.stream()
                        .map(file -> row(file, days.apply(file), today, words))
                        .toList());
    }

    private static Table.Row row(ScreeningFile file, LocalDate day, LocalDate today, Words words) {
        Interview interview = Interview.of(file.replies(), today);
        boolean ready = interview.next().isEmpty();
        String reference = file.reference();
        return Table.Row.of(
                new Cell.To(reference, RightsAddresses.file(reference), ""),
                new Cell.Tagged(state(file, ready, words)),
                ready
                        ? new Cell.Words(words.figures()
                                .number(Results.of(interview).missing().size()))
                        : new Cell.Nothing(),
                file.request().<Cell>map(Cell.Words::new).orElseGet(Cell.Nothing::new),
                new Cell.Words(words.figures().shortDate(day)));
    }

    private static Tag state(ScreeningFile file, boolean ready, Words words) {
        if (file.concluded().isPresent()) {
            return Tag.plain(words.say("rights.state.done"));
        }
        return ready ? Tag.now(words.say("rights.state.ready")) : Tag.now(words.say("rights.state.open"));
    }
}
