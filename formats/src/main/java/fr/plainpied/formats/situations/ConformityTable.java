package fr.plainpied.formats.situations;

import fr.plainpied.kernel.entitlement.Benefit;
import fr.plainpied.kernel.entitlement.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Counts, by variable, how expected values and computed ones stand.
public final class ConformityTable {

    /// The counts of one variable.
    ///
    /// @param values expected values
    public record Counts(String variable, int values, int equal, int different, int notCovered) {

        public int covered() {
            return equal + different;
        }
    }

    private final Map<String, int[]> counts = new TreeMap<>();

    public void add(List<Conformity.Outcome> outcomes) {
        for (Conformity.Outcome outcome : outcomes) {
            int[] ofVariable = counts.computeIfAbsent(outcome.expected().variable(), name -> new int[3]);
            ofVariable[
                    switch (outcome.status()) {
                        case EQUAL -> 0;
                        case DIFFERENT -> 1;
                        case NOT_COVERED -> 2;
                    }]++;
        }
    }

    /// Benefits in their order, then quantities on the way to them, then whatever else the files expect.
    public List<Counts> rows() {
        List<Counts> rows = new ArrayList<>();
        for (Benefit benefit : Benefit.values()) {
            row(benefit.publicName(), rows);
        }
        for (Quantity quantity : Quantity.values()) {
            row(quantity.publicName(), rows);
        }
        counts.keySet().stream().filter(name -> !isKnown(name)).forEach(name -> row(name, rows));
        return rows;
    }

    /// Does the kernel work this variable out at all?
    static boolean isKnown(String variable) {
        return Benefit.ofPublicName(variable).isPresent()
                || Quantity.ofPublicName(variable).isPresent();
    }

    private void row(String variable, List<Counts> rows) {
        int[] found = counts.get(variable);
        if (found != null) {
            rows.add(new Counts(variable, found[0] + found[1] + found[2], found[0], found[1], found[2]));
        }
    }

    public Counts total() {
        int[] sum = new int[3];
        for (int[] ofVariable : counts.values()) {
            for (int status = 0; status < sum.length; status++) {
                sum[status] += ofVariable[status];
            }
        }
        return new Counts("", sum[0] + sum[1] + sum[2], sum[0], sum[1], sum[2]);
    }

    /// A table for a page.
    ///
    /// @param all every variable; else those of the kernel, and one row for all others
    public String markdown(boolean all) {
        StringBuilder table = new StringBuilder(
                "| output | values | covered | equal | different | not covered |\n|---|--:|--:|--:|--:|--:|\n");
        int others = 0;
        for (Counts row : rows()) {
            if (all || isKnown(row.variable())) {
                append(table, "`" + row.variable() + "`", row);
            } else {
                others += row.values();
            }
        }
        if (others > 0) {
            append(table, "other outputs of the files", new Counts("", others, 0, 0, others));
        }
        append(table, "total", total());
        return table.toString();
    }

    private static void append(StringBuilder table, String name, Counts row) {
        table.append("| %s | %d | %d | %d | %d | %d |\n"
                .formatted(name, row.values(), row.covered(), row.equal(), row.different(), row.notCovered()));
    }
}
