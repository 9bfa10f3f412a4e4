package fr.plainpied.study;

import fr.plainpied.study.outcome.GroupScore;
import fr.plainpied.study.outcome.Measure;
import fr.plainpied.study.outcome.Scores;
import fr.plainpied.study.rules.Method;
import fr.plainpied.study.year.Group;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;

/// One method over all the years.
///
/// @param years in the order of the seeds
public record MethodResult(Method method, List<Scores> years) {

    public MethodResult {
        years = List.copyOf(years);
    }

    /// Empty when the measure makes no sense for the method.
    public Optional<Spread> of(Measure measure) {
        return spread(scores -> scores.of(measure));
    }

    /// A figure of one group, over the years that have it.
    public Optional<Spread> of(Group group, Function<GroupScore, OptionalDouble> figure) {
        return spread(scores -> figure.apply(scores.of(group)));
    }

    private Optional<Spread> spread(Function<Scores, OptionalDouble> figure) {
        return Spread.of(years.stream()
                .map(figure)
                .flatMap(value -> value.stream().boxed())
                .toList());
    }
}
