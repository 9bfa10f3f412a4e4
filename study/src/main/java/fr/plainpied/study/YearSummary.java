package fr.plainpied.study;

import fr.plainpied.kernel.explain.DwellingClass;
import fr.plainpied.study.year.Home;
import fr.plainpied.study.year.Knowledge;
import fr.plainpied.study.year.Seeker;
import fr.plainpied.study.year.Year;
import java.util.List;
import java.util.function.Predicate;

/// What a year is made of, before any rule.
///
/// @param vacancies homes that become free
/// @param rare of those, truly step-free and made for washing or moving seated
/// @param unassessed of the vacancies, those that the London register would leave at G: too much is not known
/// @param waiting households at the start
/// @param arriving households in the year
/// @param needs of all of them, those with at least one must line
/// @param tenants of all of them, those who rent a home of the territory and ask to move
/// @param unsuitable of those, in a home that truly does not meet one of their must lines
public record YearSummary(
        long seed,
        int vacancies,
        int rare,
        int unassessed,
        int waiting,
        int arriving,
        int needs,
        int tenants,
        int unsuitable) {

    static YearSummary of(Knowledge knowledge) {
        Year year = knowledge.year();
        List<Seeker> seekers = year.seekers();
        List<Home> vacancies = year.vacancies();
        return new YearSummary(
                year.seed(),
                vacancies.size(),
                (int) vacancies.stream().filter(knowledge::isRare).count(),
                (int) vacancies.stream()
                        .filter(home -> knowledge.letter(home) == DwellingClass.G)
                        .count(),
                count(seekers, seeker -> !seeker.registered().isAfter(year.start())),
                count(seekers, seeker -> seeker.registered().isAfter(year.start())),
                count(seekers, Seeker::hasNeeds),
                count(seekers, seeker -> seeker.presentHome().isPresent()),
                count(seekers, knowledge::livesBadly));
    }

    private static int count(List<Seeker> seekers, Predicate<Seeker> counted) {
        return (int) seekers.stream().filter(counted).count();
    }
}
