package fr.plainpied.app.matching.allocation;

import fr.plainpied.app.matching.draft.DraftKind;
import fr.plainpied.app.matching.draft.DraftPage;
import fr.plainpied.app.matching.draft.DraftPages;
import fr.plainpied.app.matching.page.Paths;
import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Notice;
import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Fact;
import fr.plainpied.app.ui.part.Table;
import fr.plainpied.kernel.assignment.Allocation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;

/// Sets two drafts side by side: what each is worth, and what moves from one to the other.
record ComparisonPages(Words words, DraftPages drafts, OpenAllocation one, OpenAllocation other) {
    ComparisonPage page() {
        Optional<Table> moves = moves();
        return new ComparisonPage(
                new DraftPage.Head(
                        drafts.crumbs(),
                        "",
                        words.say("drafts.compare.title"),
                        words.say(
                                "drafts.compare.lead",
                                "one",
                                drafts.named(one.draft()),
                                "other",
                                drafts.named(other.draft()))),
                moves.isPresent()
                        ? Optional.empty()
                        : Optional.of(
                                Notice.know(words.say("drafts.compare.same"), words.say("drafts.compare.same.text"))),
                asked(),
                worth(),
                moves,
                List.of(open(one, "drafts.compare.one"), open(other, "drafts.compare.other")));
    }

    private Action open(OpenAllocation open, String label) {
        return Action.second(
                words.say(label), DraftKind.ALLOCATION.path(open.draft().id()));
    }

    /// What was not asked for alike.
    private Optional<Table> asked() {
        List<Fact> before = new SettingFacts(words).of(one).facts();
        List<Fact> after = new SettingFacts(words).of(other).facts();
        List<Table.Row> rows = new ArrayList<>();
        for (int line = 0; line < Math.min(before.size(), after.size()); line++) {
            if (!before.get(line).value().equals(after.get(line).value())) {
                rows.add(Table.Row.of(
                        new Table.Cell.Words(before.get(line).term()),
                        new Table.Cell.Words(before.get(line).value()),
                        new Table.Cell.Words(after.get(line).value())));
            }
        }
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        words.say("drafts.compare.asked"),
                        false,
                        List.of(
                                Table.Column.of(words.say("drafts.column.choice")),
                                Table.Column.of(words.say("drafts.compare.one")),
                                Table.Column.of(words.say("drafts.compare.other"))),
                        rows));
    }

    private Table worth() {
        List<ObjectiveLines.Line> before = new ObjectiveLines(words).of(one);
        List<ObjectiveLines.Line> after = new ObjectiveLines(words).of(other);
        List<Table.Row> rows = new ArrayList<>();
        for (int line = 0; line < before.size(); line++) {
            BigDecimal more = after.get(line).amount().subtract(before.get(line).amount());
            rows.add(Table.Row.of(
                    new Table.Cell.Words(before.get(line).label()),
                    new Table.Cell.Words(before.get(line).value()),
                    new Table.Cell.Words(after.get(line).value()),
                    new Table.Cell.Words(difference(more))));
        }
        return new Table(
                words.say("drafts.compare.worth"),
                false,
                List.of(
                        Table.Column.of(words.say("drafts.column.line")),
                        Table.Column.numbers(words.say("drafts.compare.one")),
                        Table.Column.numbers(words.say("drafts.compare.other")),
                        Table.Column.numbers(words.say("drafts.column.difference"))),
                rows);
    }

    private String difference(BigDecimal more) {
        String amount = words.figures().number(more.abs(), 0);
        return switch (more.signum()) {
            case 1 -> words.say("drafts.compare.more", "n", amount);
            case -1 -> words.say("drafts.compare.less", "n", amount);
            default -> words.say("drafts.compare.equal");
        };
    }

    private Optional<Table> moves() {
        Map<String, String> before = proposed(one);
        Map<String, String> after = proposed(other);
        TreeSet<String> homes = new TreeSet<>(one.options().homes());
        homes.addAll(other.options().homes());
        List<Table.Row> rows = homes.stream()
                .filter(home -> !before.getOrDefault(home, "").equals(after.getOrDefault(home, ""))
                        || asked(one, home) != asked(other, home))
                .map(home -> Table.Row.of(
                        new Table.Cell.To(home, Paths.dwelling(home), ""),
                        who(one, home, before),
                        who(other, home, after),
                        new Table.Cell.Words(what(home, before, after))))
                .toList();
        return rows.isEmpty()
                ? Optional.empty()
                : Optional.of(new Table(
                        words.say("drafts.compare.moves"),
                        false,
                        List.of(
                                Table.Column.of(words.say("matching.column.dwelling")),
                                Table.Column.of(words.say("drafts.compare.one")),
                                Table.Column.of(words.say("drafts.compare.other")),
                                Table.Column.of(words.say("drafts.column.moves"))),
                        rows));
    }

    private static boolean asked(OpenAllocation open, String home) {
        return open.options().homes().contains(home);
    }

    private Table.Cell who(OpenAllocation open, String home, Map<String, String> proposed) {
        String request = proposed.get(home);
        if (request == null) {
            return new Table.Cell.Words(
                    words.say(asked(open, home) ? "drafts.compare.nobody" : "drafts.compare.absent"));
        }
        return open.households().open(request)
                ? new Table.Cell.To(request, Paths.pair(home, request), "")
                : new Table.Cell.Words(request);
    }

    /// What becomes of the two households.
    private String what(String home, Map<String, String> before, Map<String, String> after) {
        List<String> sentences = new ArrayList<>();
        Optional.ofNullable(before.get(home)).ifPresent(request -> sentences.add(goes(request, after, "leaves")));
        Optional.ofNullable(after.get(home)).ifPresent(request -> sentences.add(goes(request, before, "comes")));
        return String.join(" ", sentences);
    }

    private String goes(String request, Map<String, String> there, String way) {
        return there.entrySet().stream()
                .filter(entry -> entry.getValue().equals(request))
                .map(entry -> words.say("drafts.compare.way." + way, "id", request, "home", entry.getKey()))
                .findFirst()
                .orElseGet(() -> words.say("drafts.compare.way." + way + ".none", "id", request));
    }

    private static Map<String, String> proposed(OpenAllocation open) {
        Map<String, String> proposed = new HashMap<>();
        for (Allocation.Placement placement : open.plan().placements()) {
            proposed.put(
                    placement.candidate().dwelling().id(),
                    placement.candidate().request().id());
        }
        return proposed;
    }
}
