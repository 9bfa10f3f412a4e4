package fr.plainpied.study.year;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.study.Small;
import fr.plainpied.territory.chance.Dice;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class YearTest {

    private static final Year YEAR = Small.YEAR.year();

    @Test
    void the_homes_are_those_asked_for_then_those_of_the_tenants() {
        assertEquals(24, YEAR.vacancies().size());
        assertTrue(YEAR.vacancies().stream().allMatch(home -> home.opensIn() >= 1 && home.opensIn() <= 12));
        Set<Integer> lived = YEAR.seekers().stream()
                .flatMapToInt(seeker -> seeker.presentHome().stream())
                .boxed()
                .collect(Collectors.toSet());
        assertEquals(YEAR.homes().size(), 24 + lived.size());
        assertTrue(lived.stream().allMatch(home -> YEAR.homes().get(home).isLivedIn()));
    }

    @Test
    void households_come_and_go_all_year() {
        long arriving =
                YEAR.seekers().stream().filter(seeker -> seeker.arrivesIn() > 1).count();
        long leaving = YEAR.seekers().stream()
                .filter(seeker -> seeker.leavesIn() <= Year.MONTHS)
                .count();

        assertTrue(arriving > YEAR.seekers().size() / 5, arriving + " arrive");
        assertTrue(leaving > YEAR.seekers().size() / 5, leaving + " leave");
        assertTrue(YEAR.seekers().stream().allMatch(seeker -> seeker.leavesIn() > seeker.arrivesIn()));
        assertEquals(
                YEAR.seekers().size(),
                YEAR.seekers().stream().map(Seeker::id).distinct().count());
    }

    @Test
    void files_that_are_never_wrong_say_only_what_is_true() {
        for (Home home : Small.TRUTHFUL.year().homes()) {
            for (Criterion criterion : Catalogue.current().criteria()) {
                home.known()
                        .grid()
                        .value(criterion)
                        .ifPresent(known -> assertEquals(
                                home.truth().grid().at(criterion.index()), known, home.id() + " " + criterion.code()));
            }
        }
    }

    @Test
    void usual_files_are_seldom_wrong_and_never_impossible() {
        int known = 0;
        int wrong = 0;
        for (Home home : YEAR.homes()) {
            for (Criterion criterion : Catalogue.current().criteria()) {
                int value = home.known().grid().at(criterion.index());
                if (value != Criterion.UNKNOWN) {
                    known++;
                    wrong += value != home.truth().grid().at(criterion.index()) ? 1 : 0;
                }
            }
        }
        assertTrue(wrong > 0.005 * known && wrong < 0.05 * known, wrong + " wrong of " + known);
    }

    @Test
    void an_error_is_another_value_that_the_criterion_allows() {
        for (Home home : YEAR.homes().subList(0, 60)) {
            for (Criterion criterion : Catalogue.current().criteria()) {
                int value = home.truth().grid().at(criterion.index());
                if (value != Criterion.UNKNOWN && !criterion.isRoute()) {
                    int other = Errors.wrong(criterion, value, Dice.of(1, home.id(), criterion.code()));
                    assertNotEquals(value, other, criterion.code());
                    assertTrue(criterion.read(criterion.write(other)).toString().contains("Valid"), criterion.code());
                }
            }
        }
    }

    @Test
    void what_is_measured_is_true_and_within_what_was_agreed() {
        for (Home home : YEAR.vacancies()) {
            int changed = 0;
            for (Criterion criterion : Catalogue.current().criteria()) {
                int before = home.known().grid().at(criterion.index());
                int after = Small.YEAR.seen(home, Sight.MEASURED).grid().at(criterion.index());
                if (before != after) {
                    changed++;
                    assertEquals(home.truth().grid().at(criterion.index()), after, criterion.code());
                }
            }
            assertTrue(changed <= Small.YEAR.measures(home), home.id());
            assertTrue(Small.YEAR.measures(home) <= YEAR.assumptions().measuresAHome(), home.id());
        }
    }
}
