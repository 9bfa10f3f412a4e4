package fr.plainpied.bench.scale;

import fr.plainpied.kernel.adequacy.BareLine;
import fr.plainpied.kernel.adequacy.HouseholdNeeds;
import fr.plainpied.kernel.adequacy.Outlook;
import fr.plainpied.kernel.adequacy.PreparedDwelling;
import fr.plainpied.kernel.adequacy.Screening;
import fr.plainpied.kernel.criteria.Comparator;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The must lines of households as columns of a table: for "at least" and "at most" a column holds the most demanding
/// figure of the household; any other comparison has a column of its own for each thing it is compared with.
final class NeedColumns {

    private final Screening screening;
    /// Operands seen in each column, with the line that each stands for; by name of the column.
    private final Map<String, Map<Integer, HouseholdNeeds>> columns = new LinkedHashMap<>();

    NeedColumns(Screening screening) {
        this.screening = screening;
    }

    /// What a household has in the columns, by their names.
    Map<String, Integer> values(List<BareLine> musts) {
        Map<String, Integer> values = new LinkedHashMap<>();
        for (BareLine line : musts) {
            String name = name(line);
            columns.computeIfAbsent(name, unseen -> new TreeMap<>())
                    .computeIfAbsent(line.operand(), unseen -> screening.needs(line));
            values.merge(name, line.operand(), line.comparator() == Comparator.AT_MOST ? Math::min : Math::max);
        }
        return values;
    }

    List<String> names() {
        return List.copyOf(columns.keySet());
    }

    private static String name(BareLine line) {
        String limit = line.limit() == BareLine.NO_LIMIT ? "" : "_within_" + line.limit();
        return "need_" + line.criterion().code()
                + switch (line.comparator()) {
                    case AT_LEAST -> "_least";
                    case AT_MOST -> "_most";
                    case EQUAL -> "_is_" + line.operand();
                    case ONE_OF -> "_in_" + line.operand();
                    case HAS_ANY -> "_has_" + line.operand();
                    case HAS_ALL -> "_has_all_" + line.operand();
                }
                + limit;
    }

    /// What must be true of the columns for the dwelling to fit as it is; nothing is said of those that it meets
    /// whatever they hold.
    List<String> conditions(PreparedDwelling dwelling) {
        List<String> conditions = new ArrayList<>();
        columns.forEach((name, operands) -> {
            List<Integer> met = new ArrayList<>();
            operands.forEach((operand, line) -> {
                if (screening.outlook(dwelling, line) == Outlook.MET) {
                    met.add(operand);
                }
            });
            if (met.isEmpty()) {
                conditions.add(name + " is null");
            } else if (met.size() < operands.size()) {
                conditions.add(
                        name.contains("_least")
                                ? "(%1$s is null or %1$s <= %2$d)".formatted(name, met.getLast())
                                : "(%1$s is null or %1$s >= %2$d)".formatted(name, met.getFirst()));
            }
        });
        return conditions;
    }
}
