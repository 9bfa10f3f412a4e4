package fr.plainpied.study;

import fr.plainpied.study.year.Assumptions;
import java.util.List;

/// What a study is made from: the same plan gives the same figures.
///
/// @param seeds one simulated year each
/// @param oneIn 1 for the territory at its real size, 10 for a tenth of it
/// @param vacancies homes that become free in the year, whatever is decided
public record StudyPlan(List<Long> seeds, int oneIn, int vacancies, Assumptions assumptions) {

    private static final long FIRST_SEED = 56_121;
    private static final int VACANCIES = 300;

    public StudyPlan {
        seeds = List.copyOf(seeds);
        if (seeds.isEmpty() || vacancies < 1) {
            throw new IllegalArgumentException("A study needs at least one seed and one vacancy.");
        }
    }

    /// The first seeds of the published study.
    public static List<Long> seeds(int number) {
        return java.util.stream.LongStream.range(FIRST_SEED, FIRST_SEED + number)
                .boxed()
                .toList();
    }

    /// 300 homes at the real size, fewer in proportion on a smaller territory.
    public static int usualVacancies(int oneIn) {
        return Math.max(1, VACANCIES / oneIn);
    }
}
