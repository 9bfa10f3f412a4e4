package fr.plainpied.study.outcome;

import fr.plainpied.study.year.Group;
import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalDouble;

/// The measures of one year under one rule.
///
/// @param values those that make sense for the rule
/// @param groups every group
public record Scores(Map<Measure, Double> values, Map<Group, GroupScore> groups) {

    public Scores {
        values = Map.copyOf(values);
        groups = Map.copyOf(groups);
    }

    public OptionalDouble of(Measure measure) {
        Double value = values.get(measure);
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value);
    }

    public GroupScore of(Group group) {
        return groups.getOrDefault(group, new GroupScore(0, 0, 0, OptionalDouble.empty(), OptionalDouble.empty()));
    }

    /// Collects measures one by one.
    static final class Sheet {
        private final Map<Measure, Double> values = new EnumMap<>(Measure.class);

        Sheet put(Measure measure, double value) {
            values.put(measure, value);
            return this;
        }

        Sheet put(Measure measure, OptionalDouble value) {
            value.ifPresent(known -> values.put(measure, known));
            return this;
        }

        Scores scores(Map<Group, GroupScore> groups) {
            return new Scores(values, groups);
        }
    }
}
