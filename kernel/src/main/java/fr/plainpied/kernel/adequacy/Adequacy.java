package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Work;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.LineReason;
import fr.plainpied.kernel.explain.Observed;
import fr.plainpied.kernel.explain.Outcome;
import fr.plainpied.kernel.explain.SmallestChange;
import fr.plainpied.kernel.explain.Verdict;
import fr.plainpied.kernel.explain.WorksPlan;
import fr.plainpied.kernel.quantity.IntRange;
import fr.plainpied.kernel.quantity.Money;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The engine: what one dwelling is for one household, exactly as the rules of adequacy say.
///
/// Safe for several threads. [#assess] costs about a microsecond and allocates little; [#explain] builds the whole
/// explanation, with what to measure and the smallest change, and costs from some microseconds to some milliseconds.
public final class Adequacy {

    private final Rules rules;
    private final Measures measures;
    private final Offers catalogueOffers;
    private final ThreadLocal<Pass> passes;

    public Adequacy(Catalogue catalogue) {
        this.rules = new Rules(catalogue);
        this.measures = new Measures(rules);
        this.catalogueOffers = new Offers(rules, Adaptability.NOT_SURVEYED);
        this.passes = ThreadLocal.withInitial(() -> new Pass(rules, catalogueOffers));
    }

    public Catalogue catalogue() {
        return rules.catalogue;
    }

    /// Cheap certainties, for an index over many requests or dwellings.
    public Screening screening() {
        return new Screening(rules, passes);
    }

    /// Makes a dwelling ready to be compared with many households.
    public PreparedDwelling prepare(Dwelling dwelling) {
        boolean surveyed = !dwelling.adaptability().surveyed().isEmpty();
        return new PreparedDwelling(
                dwelling, rules, surveyed ? new Offers(rules, dwelling.adaptability()) : catalogueOffers);
    }

    public Assessment assess(Dwelling dwelling, HouseholdNeeds needs) {
        return assess(prepare(dwelling), needs);
    }

    /// Verdict, works, coverage and scarcity, without the explanation.
    public Assessment assess(PreparedDwelling dwelling, HouseholdNeeds needs) {
        Pass pass = passes.get();
        pass.run(dwelling, needs);
        return summary(pass, dwelling, needs);
    }

    private Assessment summary(Pass pass, PreparedDwelling dwelling, HouseholdNeeds needs) {
        Verdict verdict = Verdict.FITS;
        long works = 0;
        int covered = 0;
        int applicable = 0;
        for (int line = 0; line < needs.size; line++) {
            Outcome outcome = pass.outcome[line];
            if (needs.must[line]) {
                verdict = verdict.worseOf(outcome);
                works |= pass.works[line];
            } else if (outcome != Outcome.NOT_APPLICABLE) {
                applicable += needs.weight[line];
                covered += outcome == Outcome.SATISFIED ? needs.weight[line] : 0;
            }
        }
        long cents = 0;
        boolean simple = true;
        for (long left = works; left != 0; left &= left - 1) {
            int work = Long.numberOfTrailingZeros(left);
            cents += dwelling.offers.lowCents[work];
            simple &= rules.tables.works[work].simple();
        }
        int scarcity = Integer.bitCount(dwelling.scarce & needs.scarceNeeded(rules));
        Money cost = cents == 0 ? Money.ZERO : new Money(cents);
        return new Assessment(verdict, works, cost, simple, covered, applicable, scarcity);
    }

    public Explanation explain(Dwelling dwelling, HouseholdNeeds needs) {
        return explain(prepare(dwelling), needs);
    }

    /// The whole explanation of the same assessment.
    public Explanation explain(PreparedDwelling dwelling, HouseholdNeeds needs) {
        Pass pass = passes.get();
        pass.run(dwelling, needs);
        Assessment summary = summary(pass, dwelling, needs);
        List<LineReason> lines = lines(pass, dwelling, needs);
        return new Explanation(
                summary.verdict(),
                lines,
                plan(dwelling, summary.works()),
                summary.verdict() == Verdict.TO_VERIFY ? measures.toMeasure(dwelling, needs, lines) : List.of(),
                summary.verdict() == Verdict.DOES_NOT_FIT
                        ? new ChangeSearch(rules, dwelling, needs).smallest()
                        : new SmallestChange.NotNeeded(),
                summary.coverage(),
                Scarcity.features(dwelling.scarce & needs.scarceNeeded(rules)));
    }

    private List<LineReason> lines(Pass pass, PreparedDwelling dwelling, HouseholdNeeds needs) {
        List<LineReason> lines = new ArrayList<>(needs.size);
        for (int line = 0; line < needs.size; line++) {
            NeedLine need = needs.lines().get(line);
            lines.add(new LineReason(
                    need.person(),
                    need.requirement(),
                    need.because(),
                    pass.outcome[line],
                    observed(dwelling, needs.criterion[line]),
                    inOrder(pass.works[line])));
        }
        return lines;
    }

    private Observed observed(PreparedDwelling dwelling, int criterion) {
        if (criterion == rules.route) {
            return new Observed.Steps(new IntRange(dwelling.wayIn.low(), dwelling.wayIn.high()));
        }
        int value = dwelling.values[criterion];
        return value == Criterion.UNKNOWN ? new Observed.Unknown() : new Observed.Known(value);
    }

    /// Washing works come first, the others by code.
    private List<Work> inOrder(long works) {
        return java.util.stream.LongStream.iterate(works, left -> left != 0, left -> left & (left - 1))
                .mapToObj(left -> rules.tables.works[Long.numberOfTrailingZeros(left)])
                .sorted(Comparator.comparing((Work work) -> !renewsWashing(work))
                        .thenComparing(Work::code))
                .toList();
    }

    private boolean renewsWashing(Work work) {
        return work.effects().stream().anyMatch(effect -> effect.criterion().index() == rules.washing);
    }

    /// The works of an assessment of that dwelling, with their costs there.
    public WorksPlan works(PreparedDwelling dwelling, Assessment assessment) {
        return plan(dwelling, assessment.works());
    }

    /// What to measure before the verdict is known, by code; empty unless it is `TO_VERIFY`.
    public List<Criterion> toMeasure(PreparedDwelling dwelling, HouseholdNeeds needs) {
        Pass pass = passes.get();
        pass.run(dwelling, needs);
        return summary(pass, dwelling, needs).verdict() == Verdict.TO_VERIFY
                ? measures.toMeasure(dwelling, needs, lines(pass, dwelling, needs))
                : List.of();
    }

    private WorksPlan plan(PreparedDwelling dwelling, long works) {
        return WorksPlan.of(java.util.stream.LongStream.iterate(works, left -> left != 0, left -> left & (left - 1))
                .mapToObj(left -> dwelling.offers.planned(Long.numberOfTrailingZeros(left)))
                .sorted(Comparator.comparing(planned -> planned.work().code()))
                .toList());
    }
}
