package fr.plainpied.kernel.entitlement;

import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;

/// What can be said of one benefit.
public sealed interface Result {

    /// The right is there. For a right without amount, [Benefit.Every#RIGHT], the amount is nothing.
    ///
    /// @param from first month of the right
    /// @param until last month before it is looked at again
    record Entitled(Amount amount, YearMonth from, YearMonth until) implements Result {}

    /// No right, and why; never without a reason.
    record NotEntitled(Set<Reason> reasons) implements Result {
        public NotEntitled {
            reasons = Set.copyOf(reasons);
        }
    }

    /// Nothing certain before these answers.
    ///
    /// @param atLeast the amount whatever the answers, when every answer was tried and all give a right
    record NeedsAnswers(Set<Missing> questions, Optional<Amount> atLeast) implements Result {
        public NeedsAnswers {
            questions = Set.copyOf(questions);
        }
    }

    /// Likely, subject to what somebody else has to confirm.
    ///
    /// @param estimate what it would be worth, empty when nobody can say
    record ToBeChecked(Set<Condition> conditions, Checker by, Optional<Amount> estimate) implements Result {
        public ToBeChecked {
            conditions = Set.copyOf(conditions);
        }
    }
}
