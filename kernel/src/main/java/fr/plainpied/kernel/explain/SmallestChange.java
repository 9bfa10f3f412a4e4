package fr.plainpied.kernel.explain;

import fr.plainpied.kernel.criteria.Criterion;
import java.util.List;

/// What would change a `DOES_NOT_FIT`.
public sealed interface SmallestChange {

    /// The verdict is another one.
    record NotNeeded() implements SmallestChange {}

    /// A smallest set of changes after which the dwelling fits, perhaps after works; in the order of their codes.
    record Changes(List<Change> changes) implements SmallestChange {
        public Changes {
            changes = List.copyOf(changes);
        }
    }

    /// Nothing that can be changed would be enough.
    ///
    /// @param criteria those that stand in the way, in the order of their codes
    record Impossible(Obstacle obstacle, List<Criterion> criteria) implements SmallestChange {
        public Impossible {
            criteria = List.copyOf(criteria);
        }
    }

    /// @param value encoded as in [Criterion]
    record Change(Criterion criterion, int value) {}

    /// Why nothing would be enough.
    enum Obstacle {
        /// Criteria that no works can change.
        FIXED_CRITERIA,
        /// Must lines of the household that no value satisfies together.
        CONTRADICTORY_MUSTS
    }
}
