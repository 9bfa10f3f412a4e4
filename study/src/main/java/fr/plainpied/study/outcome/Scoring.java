package fr.plainpied.study.outcome;

import fr.plainpied.kernel.explain.Verdict;
import fr.plainpied.study.rules.Method;
import fr.plainpied.study.year.Group;
import fr.plainpied.study.year.Home;
import fr.plainpied.study.year.Knowledge;
import fr.plainpied.study.year.Seeker;
import fr.plainpied.study.year.Sight;
import fr.plainpied.study.year.Visit;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Takes the measures of a year.
public final class Scoring {

    private static final double MEDIAN = 0.5;
    private static final double P90 = 0.9;
    private static final double CENTS = 100;

    private final Knowledge knowledge;
    private final Method method;
    private final Chronicle chronicle;
    private final List<Letting> lettings;

    private Scoring(Knowledge knowledge, Method method, Chronicle chronicle) {
        this.knowledge = knowledge;
        this.method = method;
        this.chronicle = chronicle;
        this.lettings = chronicle.lettings();
    }

    /// Plays the year with a method and measures it.
    public static Scores of(Knowledge knowledge, Method method) {
        Chronicle chronicle = Simulation.run(knowledge, method.rule());
        return new Scoring(knowledge, method, chronicle).scores();
    }

    private Scores scores() {
        Scores.Sheet sheet = new Scores.Sheet();
        housing(sheet);
        works(sheet);
        chains(sheet);
        waiting(sheet);
        effort(sheet);
        return sheet.scores(groups());
    }

    private int count(Predicate<Letting> counted) {
        return (int) lettings.stream().filter(counted).count();
    }

    private static boolean isWell(Letting letting) {
        return letting.visit().violated() == 0;
    }

    private static boolean hasNeeds(Letting letting) {
        return letting.move().seeker().hasNeeds();
    }

    private void housing(Scores.Sheet sheet) {
        sheet.put(Measure.HOUSED, lettings.size())
                .put(Measure.HOUSED_WELL, count(Scoring::isWell))
                .put(Measure.NEEDS_HOUSED, count(Scoring::hasNeeds))
                .put(Measure.NEEDS_HOUSED_WELL, count(letting -> hasNeeds(letting) && isWell(letting)))
                .put(Measure.VIOLATED, count(letting -> !isWell(letting)))
                .put(
                        Measure.VIOLATED_LINES,
                        lettings.stream()
                                .mapToInt(letting -> letting.visit().violated())
                                .sum())
                .put(Measure.RARE_GIVEN, count(letting -> letting.visit().rare()))
                .put(Measure.RARE_WITHOUT_NEED, count(Scoring::isWithoutNeed))
                .put(Measure.RARE_AVOIDABLE, count(letting -> isWithoutNeed(letting) && isAvoidable(letting)));
    }

    private static boolean isWithoutNeed(Letting letting) {
        return letting.visit().rare() && letting.visit().scarcity() == 0;
    }

    /// Among those who waited that month and had not been housed before it, or in it.
    private boolean isAvoidable(Letting letting) {
        Set<Integer> gone = lettings.stream()
                .filter(other -> other.month() <= letting.month())
                .map(other -> other.move().seeker().index())
                .collect(Collectors.toSet());
        boolean[] found = new boolean[1];
        knowledge.prospects(letting.home(), Sight.FILES).each((assessment, rank) -> {
            Seeker seeker = knowledge.year().seekers().get(rank);
            if (!found[0] && seeker.hasNeeds() && seeker.isPresent(letting.month()) && !gone.contains(rank)) {
                Visit visit = Visit.of(knowledge, letting.home(), seeker, 0);
                found[0] = visit.violated() == 0 && visit.scarcity() > 0;
            }
        });
        return found[0];
    }

    private void works(Scores.Sheet sheet) {
        if (!method.isOurs()) {
            return;
        }
        sheet.put(Measure.WORKS, count(letting -> letting.move().works() != 0))
                .put(
                        Measure.WORKS_COST_LOW,
                        lettings.stream()
                                .mapToDouble(letting ->
                                        letting.move().plan().cost().low().cents() / CENTS)
                                .sum())
                .put(
                        Measure.WORKS_COST_HIGH,
                        lettings.stream()
                                .mapToDouble(letting ->
                                        letting.move().plan().cost().high().cents() / CENTS)
                                .sum());
    }

    private void chains(Scores.Sheet sheet) {
        sheet.put(
                        Measure.NEWLY_HOUSED,
                        count(letting -> letting.move().seeker().presentHome().isEmpty()))
                .put(Measure.RELEASED_HOUSED, count(Letting::isReleased))
                .put(Measure.CIRCUIT_HOUSED, count(Letting::circuit))
                .put(
                        Measure.LEFT_UNSUITABLE,
                        count(letting -> isWell(letting)
                                && knowledge.livesBadly(letting.move().seeker())));
    }

    private void waiting(Scores.Sheet sheet) {
        List<Long> needs = waits(Scoring::hasNeeds);
        List<Long> others = waits(letting -> !hasNeeds(letting));
        OptionalDouble median = Quantiles.of(needs, MEDIAN);
        OptionalDouble other = Quantiles.of(others, MEDIAN);
        sheet.put(Measure.WAIT_NEEDS_MEDIAN, median)
                .put(Measure.WAIT_NEEDS_P90, Quantiles.of(needs, P90))
                .put(Measure.WAIT_OTHERS_MEDIAN, other)
                .put(Measure.WAIT_OTHERS_P90, Quantiles.of(others, P90));
        if (median.isPresent() && other.isPresent()) {
            sheet.put(Measure.WAIT_GAP, median.getAsDouble() - other.getAsDouble());
        }
    }

    private List<Long> waits(Predicate<Letting> counted) {
        return lettings.stream()
                .filter(counted)
                .map(letting -> ChronoUnit.DAYS.between(letting.move().seeker().registered(), letting.movesIn()))
                .toList();
    }

    private void effort(Scores.Sheet sheet) {
        sheet.put(Measure.VISITS, chronicle.visits()).put(Measure.REFUSALS, chronicle.refusals());
        lettings.stream()
                .mapToLong(letting -> ChronoUnit.DAYS.between(letting.free(), letting.movesIn()))
                .average()
                .ifPresent(days -> sheet.put(Measure.EMPTY_DAYS, days));
        sheet.put(Measure.STABLE, Stability.of(knowledge, method.rule()));
        method.sight().ifPresent(sight -> {
            sheet.put(Measure.TO_VERIFY, toVerify(chronicle.offered(), sight));
            sheet.put(
                    Measure.MEASURES,
                    sight == Sight.MEASURED
                            ? chronicle.offered().stream()
                                    .mapToInt(knowledge::measures)
                                    .sum()
                            : 0);
        });
    }

    private OptionalDouble toVerify(Collection<Home> homes, Sight sight) {
        int[] counts = new int[2];
        for (Home home : homes) {
            knowledge.prospects(home, sight).each((assessment, rank) -> {
                if (knowledge.year().seekers().get(rank).hasNeeds()) {
                    counts[0]++;
                    counts[1] += assessment.verdict() == Verdict.TO_VERIFY ? 1 : 0;
                }
            });
        }
        return counts[0] == 0 ? OptionalDouble.empty() : OptionalDouble.of(100.0 * counts[1] / counts[0]);
    }

    private Map<Group, GroupScore> groups() {
        Map<Group, GroupScore> groups = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            Predicate<Letting> of = letting -> letting.move().seeker().group() == group;
            List<Long> waits = waits(of);
            int asked = (int) knowledge.year().seekers().stream()
                    .filter(seeker -> seeker.group() == group)
                    .count();
            groups.put(
                    group,
                    new GroupScore(
                            asked,
                            waits.size(),
                            count(letting -> of.test(letting) && isWell(letting)),
                            Quantiles.of(waits, MEDIAN),
                            Quantiles.of(waits, P90)));
        }
        return groups;
    }
}
