package fr.plainpied.app.matching.exchange;

import fr.plainpied.app.matching.draft.Draft;
import fr.plainpied.app.matching.draft.DraftKind;
import fr.plainpied.app.matching.draft.DraftPage;
import fr.plainpied.app.matching.draft.DraftPages;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.EmptyState;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.app.ui.part.Pagination;
import fr.plainpied.app.ui.part.Table;
import fr.plainpied.kernel.exchange.ExchangeObjective;
import fr.plainpied.kernel.exchange.ExchangePlan;
import fr.plainpied.wording.CatalogueWords;
import fr.plainpied.wording.Figures;
import fr.plainpied.wording.PlanWords;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Builds the pages of a draft of exchanges that is done.
final class ExchangePages {
    static final int PER_PAGE = 10;

    private final Words words;
    private final DraftPages drafts;
    private final OpenExchange open;
    private final StoryViews stories;
    private final String path;

    ExchangePages(Words words, DraftPages drafts, OpenExchange open, StoryViews stories) {
        this.words = words;
        this.drafts = drafts;
        this.open = open;
        this.stories = stories;
        this.path = DraftKind.EXCHANGE.path(open.draft().id());
    }

    /// @param asked from 1; beyond the last is the last
    ExchangePage.Plan page(int asked) {
        List<ExchangePlan.Story> all = inOrder();
        int last = Pagination.pages(all.size(), PER_PAGE);
        int page = Math.clamp(asked, 1, last);
        List<ExchangePlan.Story> shown = all.subList((page - 1) * PER_PAGE, Math.min(all.size(), page * PER_PAGE));
        List<Notice> notices = new ArrayList<>();
        drafts.since(open.draft(), open.since()).ifPresent(notices::add);
        notices.add(Notice.know(words.say("drafts.story.own"), words.say("drafts.story.own.text")));
        return new ExchangePage.Plan(
                drafts.head(open.draft(), title(), words.say("drafts.draft")),
                notices,
                worth(),
                proof(),
                views(shown, (page - 1) * PER_PAGE, path),
                all.isEmpty()
                        ? Optional.of(new EmptyState(
                                words.say("drafts.story.none"),
                                stories.words().nobody().text(),
                                Optional.of(drafts.again(open.draft()))))
                        : Optional.empty(),
                new Pagination(words.say("drafts.stories"), page, last, path, Map.of()),
                setting(),
                files(),
                List.of(drafts.again(open.draft()), drafts.delete(open.draft())));
    }

    /// Everything on one sheet.
    ExchangePage.Plan printed() {
        return new ExchangePage.Plan(
                drafts.head(open.draft(), title(), words.say("drafts.draft")),
                List.of(),
                worth(),
                proof(),
                views(inOrder(), 0, ""),
                Optional.empty(),
                new Pagination(words.say("drafts.stories"), 1, 1, path, Map.of()),
                setting(),
                List.of(),
                List.of());
    }

    /// Cycles first, then the longest chains: those that take the most care.
    private List<ExchangePlan.Story> inOrder() {
        return open.plan().stories().stream()
                .sorted(Comparator.comparing(ExchangePlan.Story::isCycle, Comparator.reverseOrder())
                        .thenComparing(Comparator.comparingInt((ExchangePlan.Story story) ->
                                        story.steps().size())
                                .reversed()))
                .toList();
    }

    private List<ExchangePage.Story> views(List<ExchangePlan.Story> told, int before, String withdrawals) {
        List<ExchangePage.Story> views = new ArrayList<>();
        for (ExchangePlan.Story story : told) {
            views.add(stories.story(story, "story-" + (before + views.size() + 1), withdrawals));
        }
        return views;
    }

    String title() {
        return words.say("drafts.title.exchange", "n", open.plan().objective().moves(), "tenants", open.tenants());
    }

    String proof() {
        return PlanWords.of(words.locale())
                .proof(open.plan().optimal(), open.plan().gap())
                .text();
    }

    FactList worth() {
        List<Fact> facts = new ArrayList<>();
        lines(open.plan().objective()).forEach((label, value) -> facts.add(Fact.of(label, number(value))));
        return new FactList(facts, FactList.Look.PLAIN);
    }

    private Map<String, Long> lines(ExchangeObjective worth) {
        Map<String, Long> lines = new LinkedHashMap<>();
        lines.put(words.say("drafts.worth.unsuitable"), worth.movedFromUnsuitable());
        lines.put(words.say("drafts.worth.given"), worth.housed());
        lines.put(words.say("drafts.worth.scarcity"), worth.scarcity());
        lines.put(words.say("drafts.worth.priority"), worth.priority());
        lines.put(words.say("drafts.worth.moves"), worth.moves());
        return lines;
    }

    private String number(long value) {
        return words.figures().number(value);
    }

    FactList setting() {
        ExchangeOptions options = open.options();
        Draft draft = open.draft();
        Figures figures = CatalogueWords.of(words.locale()).figures();
        List<Fact> facts = new ArrayList<>(List.of(
                Fact.of(
                        words.say("drafts.setting.day"),
                        words.figures().date(draft.setting().date())),
                Fact.of(
                        words.say("drafts.setting.edition"),
                        words.figures().date(draft.setting().edition())),
                Fact.of(words.say("drafts.setting.tenants"), number(open.tenants())),
                Fact.of(
                        words.say("drafts.setting.vacancies"),
                        number(options.vacancies().size())),
                Fact.of(words.say("drafts.form.cycle"), number(options.cycle())),
                Fact.of(words.say("drafts.form.chain"), number(options.chain())),
                Fact.of(
                        words.say("drafts.form.horizon"),
                        figures.sentence(figures.horizon(draft.setting().horizon()))),
                Fact.of(
                        words.say("drafts.form.seed"),
                        Long.toString(draft.setting().seed()))));
        draft.inputs()
                .ifPresent(print -> facts.add(Fact.of(words.say("drafts.setting.inputs"), print.substring(0, 16))
                        .source(words.say("drafts.setting.inputs.source"))));
        return new FactList(facts, FactList.Look.PLAIN);
    }

    private List<Action> files() {
        return List.of(
                Action.second(words.say("matching.print"), path + "/impression"),
                Action.link(words.say("drafts.csv"), path + ".csv"),
                Action.link(words.say("drafts.json"), path + ".json"));
    }

    ExchangePage.Without without(ExchangePlan.Withdrawal withdrawal) {
        List<String> undone =
                withdrawal.undone().stream().map(stories.words()::title).toList();
        return new ExchangePage.Without(
                new DraftPage.Head(
                        drafts.crumbs(),
                        words.say(
                                "drafts.eyebrow",
                                "draft",
                                drafts.named(open.draft()),
                                "name",
                                open.draft().madeBy()),
                        words.say("drafts.without.title", "id", withdrawal.request()),
                        words.say("drafts.without.lead")),
                stories.words().withdrawal(withdrawal, open.plan().objective()).text(),
                worth(withdrawal),
                undone,
                views(withdrawal.instead(), 0, ""),
                words.say("drafts.without.kept", "n", open.plan().stories().size() - undone.size()),
                Action.second(words.say("drafts.without.back"), path));
    }

    private Table worth(ExchangePlan.Withdrawal withdrawal) {
        Map<String, Long> after = lines(withdrawal.objective());
        List<Table.Row> rows = new ArrayList<>();
        lines(open.plan().objective())
                .forEach((label, value) -> rows.add(Table.Row.of(
                        new Table.Cell.Words(label),
                        new Table.Cell.Words(number(value)),
                        new Table.Cell.Words(number(after.getOrDefault(label, 0L))))));
        return new Table(
                words.say("drafts.without.worth"),
                false,
                List.of(
                        Table.Column.of(words.say("drafts.column.line")),
                        Table.Column.numbers(words.say("drafts.without.before")),
                        Table.Column.numbers(words.say("drafts.without.after"))),
                rows);
    }
}
