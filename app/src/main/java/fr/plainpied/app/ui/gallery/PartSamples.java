package fr.plainpied.app.ui.gallery;

import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Crumb;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Tag;
import fr.plainpied.app.ui.VerdictKind;
import fr.plainpied.app.ui.VerdictTag;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.figure.CompletenessBar;
import fr.plainpied.app.ui.part.Agreement;
import fr.plainpied.app.ui.part.Change;
import fr.plainpied.app.ui.part.EmptyState;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.app.ui.part.KeyFigure;
import fr.plainpied.app.ui.part.ListRow;
import fr.plainpied.app.ui.part.Pagination;
import fr.plainpied.app.ui.part.Progress;
import fr.plainpied.app.ui.part.Step;
import fr.plainpied.app.ui.part.Tab;
import fr.plainpied.app.ui.part.Table;
import fr.plainpied.app.ui.part.Task;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Lists, tables, tasks and messages.
///
/// @param words in the reader's language
public record PartSamples(Words words) {
    private static final String HERE = "#c-list";
    private static final LocalDate MEASURED = LocalDate.of(2026, 9, 3);

    /// The breadcrumb above the page.
    public List<Crumb> crumbs() {
        return List.of(new Crumb(words.say("ui-gallery.home"), "/"));
    }

    /// One notice of each kind.
    public List<Notice> notices() {
        return List.of(
                Notice.know(words.say("ui-gallery.notice.know"), words.say("ui-gallery.notice.know.text")),
                Notice.measure(words.say("ui-gallery.notice.measure"), words.say("ui-gallery.notice.measure.text"))
                        .with(Action.link(words.say("ui-gallery.measure"), HERE)),
                Notice.warning(words.say("ui-gallery.notice.warning"), words.say("ui-gallery.notice.warning.text")),
                Notice.done(words.say("ui-gallery.notice.done"), words.say("ui-gallery.notice.done.text")));
    }

    /// Values with their provenance, and one nobody knows.
    public FactList values() {
        return new FactList(
                List.of(
                        Fact.of(words.say("ui-gallery.door"), words.figures().centimetres(880))
                                .source(source())
                                .action(Action.link(words.say("ui-gallery.change"), HERE)),
                        Fact.unknown(words.say("ui-gallery.lift-door"), words)
                                .action(Action.link(words.say("ui-gallery.measure"), HERE))),
                FactList.Look.VALUES);
    }

    /// Needs with their reason.
    public FactList needs() {
        return new FactList(
                List.of(
                        Fact.of(words.say("ui-gallery.need.steps"), words.say("ui-gallery.need.steps.why")),
                        Fact.of(words.say("ui-gallery.need.room"), words.say("ui-gallery.need.room.why"))
                                .tag(Tag.now(words.say("ui-gallery.tag.later")))),
                FactList.Look.NEEDS);
    }

    /// By whom, how and when.
    private String source() {
        return words.say("ui-gallery.source", "date", words.figures().shortDate(MEASURED));
    }

    /// Tasks done, going on, to do, and one that has to wait.
    public List<Task> tasks() {
        return List.of(
                Task.of(words.say("ui-gallery.task.people"), HERE, Tag.plain(words.say("ui-gallery.task.state.done"))),
                Task.of(words.say("ui-gallery.task.needs"), HERE, Tag.now(words.say("ui-gallery.task.state.now"))),
                Task.waiting(
                        words.say("ui-gallery.task.send"),
                        words.say("ui-gallery.task.send.why"),
                        Tag.plain(words.say("ui-gallery.task.state.wait"))));
    }

    /// A consent given and one not given.
    public List<Agreement> agreements() {
        return List.of(
                new Agreement(
                        words.say("ui-gallery.agreement.given"),
                        words.say("ui-gallery.agreement.given.effect"),
                        true,
                        words.say("ui-gallery.agreement.withdraw"),
                        words.say("ui-gallery.agreement.given.about"),
                        "/composants"),
                new Agreement(
                        words.say("ui-gallery.agreement.none"),
                        words.say("ui-gallery.agreement.none.effect"),
                        false,
                        words.say("ui-gallery.agreement.ask"),
                        words.say("ui-gallery.agreement.none.about"),
                        "/composants"));
    }

    /// The views of a record.
    public List<Tab> tabs() {
        return List.of(
                new Tab(words.say("ui-gallery.tab.needs"), "#c-nav", true),
                new Tab(words.say("ui-gallery.tab.homes"), "#c-nav", false),
                new Tab(words.say("ui-gallery.tab.history"), "#c-nav", false));
    }

    /// A list in the middle of its pages, filters kept.
    public Pagination pages() {
        return new Pagination(words.say("ui-gallery.pages"), 4, 12, "/composants", Map.of());
    }

    /// The first page of three.
    public Pagination firstPage() {
        return new Pagination(words.say("ui-gallery.pages.short"), 1, 3, "/composants", Map.of());
    }

    /// A long work going on.
    public Progress progress() {
        return new Progress("import", words.say("ui-gallery.import", "done", 312, "total", 480), 312, 480);
    }

    /// Numbered steps.
    public List<Step> steps() {
        return List.of(
                new Step(words.say("ui-gallery.step.uses"), words.say("ui-gallery.step.uses.text")),
                new Step(words.say("ui-gallery.step.measure"), words.say("ui-gallery.step.measure.text")),
                new Step(words.say("ui-gallery.step.explain"), words.say("ui-gallery.step.explain.text")));
    }

    /// Numbers that matter.
    public List<KeyFigure> keyFigures() {
        return List.of(
                new KeyFigure(words.figures().number(1184), words.say("ui-gallery.figure.described")),
                new KeyFigure(words.figures().percent(0.725), words.say("ui-gallery.figure.measured")),
                new KeyFigure(words.figures().number(58), words.say("ui-gallery.figure.doubts")));
    }

    /// Things to open.
    public List<ListRow> rows() {
        return List.of(
                ListRow.of(words.say("ui-gallery.row.one"), HERE, words.say("ui-gallery.row.one.text"))
                        .verdict(VerdictTag.of(VerdictKind.FITS, words)),
                ListRow.of(words.say("ui-gallery.row.two"), HERE, words.say("ui-gallery.row.two.text"))
                        .verdict(VerdictTag.of(VerdictKind.TO_VERIFY, words))
                        .note(source()));
    }

    /// What happened to a record, the latest first.
    public List<Change> changes() {
        ZonedDateTime latest = ZonedDateTime.of(2026, 9, 3, 10, 42, 0, 0, ZoneId.of("Europe/Paris"));
        return List.of(
                change(words.say("ui-gallery.history.access"), "", "B", latest),
                change(
                        words.say("ui-gallery.history.door"),
                        words.figures().centimetres(830),
                        words.figures().centimetres(880),
                        latest.minusMinutes(4)));
    }

    private Change change(String what, String before, String after, ZonedDateTime when) {
        return new Change(
                what,
                before,
                after,
                words.say("ui-gallery.history.who"),
                words.figures().moment(when),
                when.toOffsetDateTime().toString());
    }

    /// Nothing to show, and what can be done.
    public EmptyState empty() {
        return new EmptyState(
                words.say("ui-gallery.empty"),
                words.say("ui-gallery.empty.text"),
                Optional.of(Action.second(words.say("ui-gallery.empty.action"), HERE)));
    }

    /// A table with every kind of cell.
    public Table table() {
        return new Table(
                words.say("ui-gallery.table"),
                true,
                List.of(
                        Table.Column.of(words.say("ui-gallery.column.home")),
                        Table.Column.of(words.say("ui-gallery.column.known")),
                        Table.Column.of(words.say("ui-gallery.column.door")),
                        Table.Column.numbers(words.say("ui-gallery.column.rent")),
                        Table.Column.of(words.say("ui-gallery.column.verdict"))),
                List.of(
                        row("L-0388", List.of(0, 0, 1, 2, 9), Optional.of(880), 455, VerdictKind.FITS),
                        row("L-0217", List.of(1, 1, 4, 6, 0), Optional.empty(), 498, VerdictKind.TO_VERIFY),
                        row("L-0102", List.of(3, 4, 1, 0, 0), Optional.of(730), 402, VerdictKind.DOES_NOT_FIT)));
    }

    private Table.Row row(String home, List<Integer> known, Optional<Integer> door, int rent, VerdictKind verdict) {
        return Table.Row.of(
                new Table.Cell.To(home, HERE, words.say("ui-gallery.sternes")),
                new Table.Cell.Bar(new CompletenessBar(known)),
                door.<Table.Cell>map(mm -> new Table.Cell.Strong(words.figures().centimetres(mm), ""))
                        .orElseGet(() -> new Table.Cell.Tagged(Tag.unknown(words))),
                new Table.Cell.Words(words.figures().euros(rent)),
                new Table.Cell.Verdict(VerdictTag.of(verdict, words)));
    }
}
