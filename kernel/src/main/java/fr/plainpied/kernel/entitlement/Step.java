package fr.plainpied.kernel.entitlement;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;

/// A node of the explanation of an amount: what was worked out, and from what.
public sealed interface Step {

    /// A quantity worked out from the nodes under it.
    ///
    /// @param who number of the person, -1 for the family
    record Computed(Term term, int who, YearMonth month, BigDecimal value, List<Step> from) implements Step {
        public Computed {
            from = List.copyOf(from);
        }
    }

    /// A parameter of the law, with its text.
    record Legal(FigureValue figure) implements Step {}

    /// What the household said, summed over the months looked at.
    record Said(Answer answer, int who, YearMonth from, YearMonth to, BigDecimal value) implements Step {}
}
