package fr.plainpied.app.matching.allocation;

import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.part.Table;
import fr.plainpied.kernel.assignment.CommissionList;
import java.util.ArrayList;
import java.util.List;

/// A draft as one table to print: home after home, the household proposed first.
record AllocationSheet(Words words, OpenAllocation open) {
    Table table(AllocationPages pages) {
        EntryCards cards = new EntryCards(words, open.households());
        List<Table.Row> rows = new ArrayList<>();
        for (CommissionList list : open.plan().lists()) {
            String home = list.dwelling().id();
            list.entries().forEach(entry -> rows.add(row(home, entry, cards)));
            String lack = pages.lack(list);
            if (!lack.isEmpty()) {
                rows.add(Table.Row.of(
                        new Table.Cell.Strong(home, ""),
                        new Table.Cell.Nothing(),
                        new Table.Cell.Nothing(),
                        new Table.Cell.Nothing(),
                        new Table.Cell.Words(lack)));
            }
        }
        return new Table(
                words.say("drafts.sheet"),
                false,
                List.of(
                        Table.Column.of(words.say("matching.column.dwelling")),
                        Table.Column.of(words.say("matching.column.request")),
                        Table.Column.numbers(words.say("matching.column.rank")),
                        Table.Column.of(words.say("matching.column.answer")),
                        Table.Column.of(words.say("drafts.column.why"))),
                rows);
    }

    private Table.Row row(String home, CommissionList.Entry entry, EntryCards cards) {
        return Table.Row.of(
                new Table.Cell.Strong(home, ""),
                new Table.Cell.Words(EntryCards.request(entry)),
                new Table.Cell.Words(words.figures().number(entry.rank())),
                new Table.Cell.Verdict(cards.brief(entry)),
                new Table.Cell.Words(cards.standing(entry)));
    }
}
