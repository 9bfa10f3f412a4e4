package fr.plainpied.kernel.explain;

import fr.plainpied.kernel.criteria.Work;
import fr.plainpied.kernel.quantity.IntRange;
import fr.plainpied.kernel.quantity.MoneyRange;
import java.util.List;

/// The works that the must lines need, each once.
///
/// @param cost sum of the works' costs
/// @param weeks the largest of the low durations to the largest of the high ones: works are done side by side
/// @param simple whether all are simple works; true when there is none
public record WorksPlan(List<Planned> works, MoneyRange cost, IntRange weeks, boolean simple) {

    public static final WorksPlan NONE = new WorksPlan(List.of(), MoneyRange.NONE, new IntRange(0, 0), true);

    /// A work with what the dwelling's own survey says it costs and lasts, or else the catalogue.
    public record Planned(Work work, MoneyRange cost, IntRange weeks) {}

    public WorksPlan {
        works = List.copyOf(works);
    }

    /// @param works in the order of their codes
    public static WorksPlan of(List<Planned> works) {
        MoneyRange cost = MoneyRange.NONE;
        int low = 0;
        int high = 0;
        boolean simple = true;
        for (Planned planned : works) {
            cost = cost.plus(planned.cost());
            low = Math.max(low, planned.weeks().low());
            high = Math.max(high, planned.weeks().high());
            simple &= planned.work().simple();
        }
        return new WorksPlan(works, cost, new IntRange(low, high), simple);
    }

    public List<String> codes() {
        return works.stream().map(planned -> planned.work().code()).toList();
    }
}
