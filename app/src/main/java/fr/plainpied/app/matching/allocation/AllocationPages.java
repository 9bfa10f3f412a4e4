package fr.plainpied.app.matching.allocation;

import fr.plainpied.app.housing.DwellingSummary;
import fr.plainpied.app.matching.draft.DraftKind;
import fr.plainpied.app.matching.draft.DraftPages;
import fr.plainpied.app.matching.page.HomeInBrief;
import fr.plainpied.app.matching.page.Paths;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.app.ui.part.FactList;
import fr.plainpied.app.ui.part.Pagination;
import fr.plainpied.app.ui.part.Table;
import fr.plainpied.kernel.assignment.Allocation;
import fr.plainpied.kernel.assignment.CommissionList;
import fr.plainpied.kernel.assignment.Standing;
import fr.plainpied.wording.PlanWords;
import fr.plainpied.wording.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Builds the page of a draft that is done.
final class AllocationPages {
    static final int PER_PAGE = 10;

    private final Words words;
    private final PlanWords plans;
    private final DraftPages drafts;
    private final HomeInBrief homes;
    private final OpenAllocation open;
    private final EntryCards cards;

    AllocationPages(Words words, DraftPages drafts, OpenAllocation open) {
        this.words = words;
        this.drafts = drafts;
        this.open = open;
        this.plans = PlanWords.of(words.locale());
        this.homes = new HomeInBrief(words);
        this.cards = new EntryCards(words, open.households());
    }

    /// Homes of a page, to be summed up.
    ///
    /// @param page from 1; beyond the last is the last
    List<CommissionList> shown(int page) {
        List<CommissionList> lists = open.plan().lists();
        int first = (current(page) - 1) * PER_PAGE;
        return lists.subList(first, Math.min(lists.size(), first + PER_PAGE));
    }

    private int current(int page) {
        return Math.clamp(page, 1, Pagination.pages(open.plan().lists().size(), PER_PAGE));
    }

    /// @param summaries of the homes of the draft, those the reader may see
    AllocationPage page(int page, Map<String, DwellingSummary> summaries) {
        String path = DraftKind.ALLOCATION.path(open.draft().id());
        List<CommissionList> shown = shown(page);
        return new AllocationPage(
                drafts.head(open.draft(), title(), words.say("drafts.draft")),
                notices(),
                worth(),
                proof(),
                shown.stream().map(list -> home(list, summaries)).toList(),
                new Pagination(
                        words.say("drafts.homes"),
                        current(page),
                        Pagination.pages(open.plan().lists().size(), PER_PAGE),
                        path,
                        Map.of()),
                left(summaries),
                setting(),
                files(path),
                List.of(drafts.again(open.draft()), drafts.delete(open.draft())));
    }

    String title() {
        return words.say(
                "drafts.title.allocation",
                "n",
                open.plan().objective().housed(),
                "of",
                open.draft().homes());
    }

    private List<Notice> notices() {
        List<Notice> notices = new ArrayList<>();
        drafts.since(open.draft(), open.since()).ifPresent(notices::add);
        return notices;
    }

    FactList worth() {
        List<Fact> facts = new ArrayList<>();
        new ObjectiveLines(words).of(open).forEach(line -> facts.add(Fact.of(line.label(), line.value())));
        if (open.options().share() > 0) {
            facts.add(Fact.of(words.say("drafts.worth.publics"), new ObjectiveLines(words).publics(open)));
        }
        return new FactList(facts, FactList.Look.PLAIN);
    }

    List<String> proof() {
        Allocation plan = open.plan();
        return List.of(
                plans.proof(plan.optimal(), plan.gap()).text(),
                plans.summary(plan, open.draft().homes()).stream()
                        .filter(sentence -> sentence.code().equals("passedOver"))
                        .map(Sentence::text)
                        .findFirst()
                        .orElse(""));
    }

    private AllocationPage.Home home(CommissionList list, Map<String, DwellingSummary> summaries) {
        String id = list.dwelling().id();
        DwellingSummary summary = summaries.get(id);
        return new AllocationPage.Home(
                "home-" + id,
                words.say("matching.dwelling", "id", id),
                summary == null ? words.say("drafts.home.gone") : homes.of(summary),
                list.entries().stream()
                        .filter(AllocationPages::isProposed)
                        .map(cards::card)
                        .toList(),
                others(list),
                lack(list));
    }

    /// What the law says when candidates are lacking; empty when there are enough.
    String lack(CommissionList list) {
        if (list.entries().isEmpty()) {
            return plans.nobody().text();
        }
        return list.fewer() ? plans.fewer().text() : "";
    }

    static boolean isProposed(CommissionList.Entry entry) {
        return entry.standing() instanceof Standing.Proposed;
    }

    private Optional<Table> left(Map<String, DwellingSummary> summaries) {
        List<Table.Row> rows = open.plan().lists().stream()
                .filter(list -> list.entries().stream().noneMatch(AllocationPages::isProposed))
                .map(list -> Table.Row.of(
                        new Table.Cell.To(
                                list.dwelling().id(),
                                Paths.dwelling(list.dwelling().id()),
                                Optional.ofNullable(
                                                summaries.get(list.dwelling().id()))
                                        .map(homes::of)
                                        .orElse("")),
                        new Table.Cell.Words(why(list)),
                        new Table.Cell.Do(Action.link(
                                        words.say("drafts.left.all"),
                                        Paths.candidates(list.dwelling().id()))
                                .about(list.dwelling().id()))))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        words.say("drafts.left"),
                        false,
                        List.of(
                                Table.Column.of(words.say("matching.column.dwelling")),
                                Table.Column.of(words.say("drafts.column.why")),
                                Table.Column.of(words.say("drafts.column.see"))),
                        rows));
    }

    private String why(CommissionList list) {
        if (list.entries().isEmpty()) {
            return plans.nobody().text();
        }
        boolean kept = list.entries().stream().anyMatch(entry -> entry.standing() instanceof Standing.KeptForPriority);
        return words.say(kept ? "drafts.left.share" : "drafts.left.elsewhere");
    }

    private Optional<Table> others(CommissionList list) {
        List<Table.Row> rows = list.entries().stream()
                .filter(entry -> !isProposed(entry))
                .map(this::row)
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        words.say("drafts.others", "id", list.dwelling().id()),
                        false,
                        List.of(
                                Table.Column.of(words.say("drafts.column.others")),
                                Table.Column.numbers(words.say("matching.column.rank")),
                                Table.Column.of(words.say("matching.column.answer")),
                                Table.Column.of(words.say("drafts.column.take"))),
                        rows));
    }

    private Table.Row row(CommissionList.Entry entry) {
        String request = EntryCards.request(entry);
        String home = entry.candidate().dwelling().id();
        Table.Cell who = open.households().open(request)
                ? new Table.Cell.To(request, Paths.pair(home, request), "")
                : new Table.Cell.Words(request);
        return Table.Row.of(
                who,
                new Table.Cell.Words(words.figures().number(entry.rank())),
                new Table.Cell.Verdict(cards.brief(entry)),
                new Table.Cell.Words(cards.standing(entry)));
    }

    FactList setting() {
        return new SettingFacts(words).of(open);
    }

    private List<Action> files(String path) {
        return List.of(
                Action.second(words.say("matching.print"), path + "/impression"),
                Action.link(words.say("drafts.csv"), path + ".csv"),
                Action.link(words.say("drafts.json"), path + ".json"));
    }
}
