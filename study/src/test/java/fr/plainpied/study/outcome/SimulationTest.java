package fr.plainpied.study.outcome;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.study.Small;
import fr.plainpied.study.rules.Commission;
import fr.plainpied.study.rules.Method;
import fr.plainpied.study.rules.Proposal;
import fr.plainpied.study.year.Home;
import fr.plainpied.study.year.Knowledge;
import fr.plainpied.study.year.Sight;
import fr.plainpied.study.year.Visit;
import fr.plainpied.study.year.Year;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// Laws of a year under any rule.
class SimulationTest {

    @ParameterizedTest
    @EnumSource
    void each_home_is_given_once_and_each_household_housed_once(Method method) {
        Chronicle chronicle = Simulation.run(Small.YEAR, method.rule());

        Set<String> homes = new HashSet<>();
        Set<String> households = new HashSet<>();
        for (Letting letting : chronicle.lettings()) {
            assertTrue(homes.add(letting.home().id()), letting.home().id());
            assertTrue(households.add(letting.move().seeker().id()), "housed twice");
            assertTrue(letting.move().seeker().isPresent(letting.month()), "housed while absent");
            assertTrue(letting.month() >= letting.home().opensIn(), "given before it was free");
            assertTrue(!letting.movesIn().isBefore(letting.free()), "moved in before it was free");
        }
        assertTrue(!homes.isEmpty());
        assertTrue(chronicle.refusals() <= chronicle.visits());
    }

    @ParameterizedTest
    @EnumSource
    void nobody_is_given_a_home_that_a_condition_excludes(Method method) {
        for (Letting letting : Simulation.run(Small.YEAR, method.rule()).lettings()) {
            boolean[] there = new boolean[1];
            Small.YEAR
                    .prospects(letting.home(), Sight.FILES)
                    .each((assessment, rank) ->
                            there[0] |= rank == letting.move().seeker().index());
            assertTrue(there[0], letting.home().id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_home_a_tenant_left_is_given_after_the_tenant_moved(Method method) {
        List<Letting> lettings = Simulation.run(Small.YEAR, method.rule()).lettings();
        for (Letting letting : lettings) {
            if (letting.isReleased()) {
                Letting before = lettings.stream()
                        .filter(other -> other.move().seeker().presentHome().stream()
                                .anyMatch(home -> home == letting.home().index()))
                        .findFirst()
                        .orElseThrow();
                int wait =
                        letting.circuit() ? 0 : Small.YEAR.year().assumptions().relettingMonths();
                assertTrue(
                        letting.month() >= before.month() + wait, letting.home().id());
            }
        }
    }

    /// Where files are never wrong, what ours proposes is what the household finds.
    @Test
    void ours_breaks_no_must_line_when_the_files_are_right() {
        for (Method method : EnumSet.of(
                Method.OURS_ONE_BY_ONE,
                Method.OURS_TOGETHER,
                Method.OURS_WITH_WORKS,
                Method.OURS_WITH_CHAINS,
                Method.UNKNOWN_AS_NO)) {
            for (Letting letting : Simulation.run(Small.TRUTHFUL, method.rule()).lettings()) {
                assertEquals(
                        0,
                        letting.visit().violated(),
                        method + " " + letting.home().id());
            }
        }
    }

    /// A first commission, the same for all: more pairs allowed never house fewer.
    @Test
    void more_is_never_less_on_the_first_commission() {
        Commission first = Simulation.first(Small.YEAR);
        int one = homes(Method.OURS_ONE_BY_ONE, first);
        int together = homes(Method.OURS_TOGETHER, first);
        int works = homes(Method.OURS_WITH_WORKS, first);

        assertTrue(one <= together, one + " one by one, " + together + " together");
        assertTrue(together <= works, together + " without works, " + works + " with works");
        assertEquals(works, homes(Method.WITHOUT_SCARCITY, first), "the number of homes comes first");
        assertTrue(homes(Method.UNKNOWN_AS_NO, first) <= homes(Method.UNKNOWN_AS_YES, first));
    }

    private static int homes(Method method, Commission commission) {
        return method.rule().propose(commission).size();
    }

    @ParameterizedTest
    @EnumSource
    void a_proposal_gives_open_homes_and_those_of_its_own_tenants_only(Method method) {
        Commission first = Simulation.first(Small.YEAR);
        for (Proposal proposal : method.rule().propose(first)) {
            Home start = proposal.moves().getFirst().home();
            assertTrue(proposal.cycle() || first.open().contains(start), start.id());
            for (int rank = 1; rank < proposal.moves().size(); rank++) {
                int left = proposal.moves().get(rank - 1).seeker().presentHome().orElse(-1);
                assertEquals(left, proposal.moves().get(rank).home().index());
            }
        }
    }

    @Test
    void the_same_visit_ends_the_same_way_and_works_promised_never_make_it_worse() {
        Knowledge knowledge = Small.YEAR;
        Year year = knowledge.year();
        for (Home home : year.vacancies()) {
            for (int rank = 0; rank < year.seekers().size(); rank += 37) {
                Visit plain = Visit.of(knowledge, home, year.seekers().get(rank), 0);
                Visit worked = Visit.of(knowledge, home, year.seekers().get(rank), -1L);
                assertEquals(plain, Visit.of(knowledge, home, year.seekers().get(rank), 0));
                assertTrue(worked.violated() <= plain.violated(), home.id());
            }
        }
    }
}
