package fr.plainpied.study;

import fr.plainpied.study.outcome.Scores;
import fr.plainpied.study.outcome.Scoring;
import fr.plainpied.study.rules.Method;
import fr.plainpied.study.year.Knowledge;
import fr.plainpied.study.year.YearDraw;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/// The door: plays the same years with every method.
public final class Study {

    private Study() {}

    /// Told as the study goes on; from several threads.
    public interface Progress {

        /// @param year rank of the seed, from 1
        /// @param of how many there are
        void drawn(int year, int of);

        /// A method has been played over a year.
        void played(int year, int of, Method method);
    }

    /// More homes were asked for than can become free.
    public static final class TooManyVacancies extends Exception {
        private static final long serialVersionUID = 1;
        private final int most;

        private TooManyVacancies(int most) {
            super("At most %d homes can become free.".formatted(most));
            this.most = most;
        }

        public int most() {
            return most;
        }
    }

    /// @throws TooManyVacancies when a territory of that scale does not have as many free homes
    public static StudyResult run(StudyPlan plan, Progress progress) throws TooManyVacancies {
        List<YearSummary> years = new ArrayList<>();
        Map<Method, List<Scores>> scores = new EnumMap<>(Method.class);
        for (long seed : plan.seeds()) {
            YearDraw draw = new YearDraw(seed, plan.oneIn(), plan.assumptions());
            if (plan.vacancies() > draw.mostVacancies()) {
                throw new TooManyVacancies(draw.mostVacancies());
            }
            Knowledge knowledge = new Knowledge(draw.draw(plan.vacancies()));
            years.add(YearSummary.of(knowledge));
            progress.drawn(years.size(), plan.seeds().size());
            played(
                            knowledge,
                            method -> progress.played(years.size(), plan.seeds().size(), method))
                    .forEach((method, its) -> scores.computeIfAbsent(method, none -> new ArrayList<>())
                            .add(its));
        }
        List<MethodResult> results = Arrays.stream(Method.values())
                .map(method -> new MethodResult(method, scores.getOrDefault(method, List.of())))
                .toList();
        return new StudyResult(plan, years, results);
    }

    /// Side by side on the machine's cores: methods share what is known of the year, and change nothing in it.
    private static Map<Method, Scores> played(Knowledge knowledge, Consumer<Method> told) {
        return Arrays.stream(Method.values())
                .parallel()
                .collect(Collectors.toConcurrentMap(method -> method, method -> {
                    Scores scores = Scoring.of(knowledge, method);
                    told.accept(method);
                    return scores;
                }));
    }
}
