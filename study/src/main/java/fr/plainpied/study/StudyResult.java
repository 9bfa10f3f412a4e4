package fr.plainpied.study;

import fr.plainpied.study.rules.Method;
import java.util.List;

/// What a study found.
///
/// @param years one for each seed
/// @param methods all of them, in their order
public record StudyResult(StudyPlan plan, List<YearSummary> years, List<MethodResult> methods) {

    public StudyResult {
        years = List.copyOf(years);
        methods = List.copyOf(methods);
    }

    public MethodResult of(Method method) {
        return methods.stream()
                .filter(result -> result.method() == method)
                .findFirst()
                .orElseThrow();
    }
}
