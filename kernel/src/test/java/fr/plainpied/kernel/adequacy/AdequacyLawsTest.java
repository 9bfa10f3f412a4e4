package fr.plainpied.kernel.adequacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.SmallestChange;
import fr.plainpied.kernel.explain.Verdict;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The laws of adequacy on random pairs. A failure names its seed; `-Dplainpied.seed=N` plays it again,
/// `-Dplainpied.pairs=N` tries more or fewer.
class AdequacyLawsTest {

    private static final int PAIRS = Integer.getInteger("plainpied.pairs", 25_000);
    private static final Set<String> SWITCHES = Set.of(
            "street_to_hall_steps", "hall_to_lift_steps", "lift_to_dwelling_steps", "hall_to_dwelling_steps", "hoist");

    private final Adequacy adequacy = new Adequacy(Catalogue.current());
    private final long seed = Long.getLong("plainpied.seed", 20_261_122L);
    private final RandomPairs pairs = new RandomPairs(seed);

    @BeforeEach
    void sayTheSeed() {
        System.out.println("AdequacyLawsTest seed " + seed);
    }

    @Test
    void learning_a_value_never_contradicts_a_definite_verdict() {
        for (int pair = 0; pair < PAIRS; pair++) {
            Dwelling dwelling = pairs.dwelling();
            HouseholdNeeds needs = HouseholdNeeds.of(pairs.request(), 0);
            Verdict before = adequacy.assess(dwelling, needs).verdict();
            if (before == Verdict.FITS || before == Verdict.DOES_NOT_FIT) {
                Dwelling learnt = dwelling.withGrid(learn(dwelling.grid()));
                assertEquals(before, adequacy.assess(learnt, needs).verdict(), () -> told(learnt, needs));
            }
        }
    }

    private Grid learn(Grid grid) {
        Criterion criterion = anyCriterion();
        return grid.value(criterion).isPresent() ? grid : grid.with(criterion, pairs.value(criterion));
    }

    private Criterion anyCriterion() {
        List<Criterion> criteria = Catalogue.current().criteria();
        return criteria.get(pairs.random.nextInt(criteria.size()));
    }

    @Test
    void a_better_value_never_worsens_the_verdict() {
        for (int pair = 0; pair < PAIRS; pair++) {
            Dwelling dwelling = pairs.dwelling();
            HouseholdNeeds needs = HouseholdNeeds.of(pairs.request(), 0);
            Criterion criterion = anyCriterion();
            int value = dwelling.grid().at(criterion.index());
            int other = pairs.value(criterion);
            boolean better = value != Criterion.UNKNOWN
                    && switch (criterion.better()) {
                        case MORE -> other > value;
                        case LESS -> other < value;
                        case NEITHER -> false;
                    };
            if (better && !SWITCHES.contains(criterion.code())) {
                Verdict before = adequacy.assess(dwelling, needs).verdict();
                Dwelling improved = dwelling.withGrid(dwelling.grid().with(criterion, other));
                Verdict after = adequacy.assess(improved, needs).verdict();
                assertTrue(after.compareTo(before) <= 0, () -> criterion.code() + " " + told(improved, needs));
            }
        }
    }

    @Test
    void one_more_must_line_never_improves_the_verdict() {
        for (int pair = 0; pair < PAIRS; pair++) {
            Dwelling dwelling = pairs.dwelling();
            HousingRequest request = pairs.request();
            Requirement drawn = pairs.requirement();
            if (drawn.criterion().isRoute()) {
                continue;
            }
            Requirement must = Requirement.of(drawn.criterion(), drawn.comparator(), drawn.operand(), Strength.MUST);
            List<Person> persons = new ArrayList<>(request.household());
            Person last = persons.removeLast();
            List<Requirement> lines = new ArrayList<>(last.requirements());
            lines.add(must);
            persons.add(with(last, lines));
            Verdict before =
                    adequacy.assess(dwelling, HouseholdNeeds.of(request, 0)).verdict();
            HouseholdNeeds more = HouseholdNeeds.of(RandomPairs.request(persons), 0);
            Verdict after = adequacy.assess(dwelling, more).verdict();
            assertTrue(after.compareTo(before) >= 0, () -> must + " " + before + " " + told(dwelling, more));
        }
    }

    private static Person with(Person person, List<Requirement> lines) {
        return new Person(
                person.id(),
                person.birthYear(),
                person.role(),
                person.recognisedDisability(),
                person.situations(),
                person.transferSide(),
                lines);
    }

    @Test
    void the_order_of_persons_and_lines_never_matters() {
        Random shuffle = new Random(seed);
        for (int pair = 0; pair < PAIRS; pair++) {
            Dwelling dwelling = pairs.dwelling();
            HousingRequest request = pairs.request();
            List<Person> persons = new ArrayList<>();
            for (Person person : request.household()) {
                List<Requirement> lines = new ArrayList<>(person.requirements());
                Collections.shuffle(lines, shuffle);
                persons.add(with(person, lines));
            }
            Collections.shuffle(persons, shuffle);
            assertEquals(
                    adequacy.assess(dwelling, HouseholdNeeds.of(request, 0)),
                    adequacy.assess(dwelling, HouseholdNeeds.of(RandomPairs.request(persons), 0)));
        }
    }

    @Test
    void unknown_alone_never_excludes() {
        Dwelling unknown =
                new Dwelling("L", LettingTerms.UNKNOWN, Grid.unknown(Catalogue.current()), Adaptability.NOT_SURVEYED);
        for (int pair = 0; pair < PAIRS; pair++) {
            HouseholdNeeds needs = HouseholdNeeds.of(pairs.request(), 0);
            assertFalse(adequacy.assess(unknown, needs).verdict() == Verdict.DOES_NOT_FIT, () -> told(unknown, needs));
        }
    }

    @Test
    void the_explanation_recomputed_gives_the_verdict_and_its_figures() {
        for (int pair = 0; pair < PAIRS / 5; pair++) {
            Dwelling dwelling = pairs.dwelling();
            HouseholdNeeds needs = HouseholdNeeds.of(pairs.request(), 0);
            Assessment assessment = adequacy.assess(dwelling, needs);
            Explanation explanation = adequacy.explain(dwelling, needs);
            assertEquals(assessment.verdict(), explanation.verdict());
            assertEquals(assessment.verdict(), explanation.recomputed());
            assertEquals(assessment.coverage(), explanation.coverage());
            assertEquals(assessment.scarcity(), explanation.scarce().size());
            assertEquals(assessment.lowestCost(), explanation.works().cost().low());
            assertTrue(
                    explanation.verdict() == Verdict.TO_VERIFY
                            || explanation.toMeasure().isEmpty(),
                    () -> told(dwelling, needs));
        }
    }

    @Test
    void the_smallest_change_does_what_it_promises_and_no_single_change_does_when_it_takes_several() {
        for (int pair = 0; pair < PAIRS / 10; pair++) {
            Dwelling dwelling = pairs.dwelling();
            HouseholdNeeds needs = HouseholdNeeds.of(pairs.request(), 0);
            switch (adequacy.explain(dwelling, needs).smallestChange()) {
                case SmallestChange.NotNeeded none -> {}
                case SmallestChange.Impossible none ->
                    assertFalse(oneChangeIsEnough(dwelling, needs), () -> told(dwelling, needs));
                case SmallestChange.Changes changes -> {
                    Grid grid = dwelling.grid();
                    for (SmallestChange.Change change : changes.changes()) {
                        assertFalse(change.criterion().fixed());
                        grid = grid.with(change.criterion(), change.value());
                    }
                    assertTrue(suits(dwelling.withGrid(grid), needs), () -> changes + " " + told(dwelling, needs));
                    boolean single = changes.changes().size() == 1;
                    assertEquals(single, oneChangeIsEnough(dwelling, needs), () -> changes + told(dwelling, needs));
                }
            }
        }
    }

    private boolean oneChangeIsEnough(Dwelling dwelling, HouseholdNeeds needs) {
        Representatives representatives = new Representatives(new Rules(Catalogue.current()), needs);
        for (Criterion criterion : Catalogue.current().criteria()) {
            if (!criterion.fixed()) {
                for (int value : representatives.of(criterion.index())) {
                    if (suits(dwelling.withGrid(dwelling.grid().with(criterion, value)), needs)) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private boolean suits(Dwelling dwelling, HouseholdNeeds needs) {
        Verdict verdict = adequacy.assess(dwelling, needs).verdict();
        return verdict == Verdict.FITS || verdict == Verdict.FITS_AFTER_WORKS;
    }

    private String told(Dwelling dwelling, HouseholdNeeds needs) {
        StringBuilder text = new StringBuilder("seed " + seed + "\n" + dwelling.grid() + "\n");
        adequacy.explain(dwelling, needs)
                .lines()
                .forEach(line -> text.append(line.person())
                        .append(' ')
                        .append(line.requirement().criterion().code())
                        .append(line.requirement().comparator().symbol())
                        .append(line.requirement().written())
                        .append(' ')
                        .append(line.requirement().strength())
                        .append(' ')
                        .append(line.outcome())
                        .append('\n'));
        return text.toString();
    }
}
