package fr.plainpied.kernel.entitlement;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/// One pass over one family: reads answers and parameters, keeps what was already worked out, and notes what is
/// missing, what refuses and what is out of date.
final class Evaluation {

    private static final Figure DAY_AHEAD = Figure.of("rule.age_day_ahead");
    private static final int SLOTS = 64;
    private static final long FREE = Long.MIN_VALUE;

    private final Circumstances family;
    private final int now;
    private final Law law;
    private final Trace trace;
    private final int spirals;
    private final int[] depth = new int[Term.COUNT];
    private final long[] keys = new long[SLOTS];
    private final long[] values = new long[SLOTS];
    private int kept;
    private boolean cut;
    private int benefits;

    private Set<Missing> missing = Set.of();
    private Set<Reason> reasons = Set.of();
    private Set<Condition> conditions = Set.of();

    /// @param spirals how often a right may read itself further in the past before it is taken as nothing
    Evaluation(Circumstances family, Law law, Trace trace, int spirals) {
        this.family = family;
        this.now = Months.of(family.month());
        this.law = law;
        this.trace = trace;
        this.spirals = spirals;
        Arrays.fill(keys, FREE);
    }

    Circumstances family() {
        return family;
    }

    Law law() {
        return law;
    }

    int month() {
        return now;
    }

    // Answers

    long at(Answer answer, int who, int month) {
        return sum(answer, who, month, month);
    }

    /// Sum of a flow over months, both ends included.
    long sum(Answer answer, int who, int from, int to) {
        Series series = family.series(answer, who);
        if (!series.isSaid()) {
            ask(answer, who);
            return 0;
        }
        long value = series.sum(from, to);
        trace.said(answer, who, from, to, value);
        return value;
    }

    long state(Answer answer, int who, int month) {
        Series series = family.series(answer, who);
        if (!series.isSaid()) {
            ask(answer, who);
            return 0;
        }
        return series.at(month);
    }

    boolean flag(Answer answer, int who, int month) {
        return state(answer, who, month) != 0;
    }

    /// A flow that most people never have: asked about only through the sum of what they receive.
    boolean isGiven(Answer answer, int who, int month) {
        return family.series(answer, who).isGiven(month);
    }

    boolean isWhollyGiven(Answer answer, int who, int from, int to) {
        return family.series(answer, who).isGiven(from, to);
    }

    private void ask(Answer answer, int who) {
        if (family.asks()) {
            note(new Missing(answer, who));
        }
    }

    private void note(Missing answer) {
        if (missing.isEmpty()) {
            missing = new LinkedHashSet<>();
        }
        missing.add(answer);
    }

    // Parameters

    long figure(Figure figure, int month) {
        trace.figure(law, figure, month);
        if (!law.isKnown(figure, month)) {
            condition(Condition.PARAMETER_OUT_OF_DATE);
        }
        return law.at(figure, month);
    }

    boolean has(Figure figure, int month) {
        return law.has(figure, month) && law.isKnown(figure, month);
    }

    boolean rule(Figure figure, int month) {
        return law.at(figure, month) != 0;
    }

    // Steps

    void begin() {
        trace.begin();
    }

    long end(Term term, int who, int month, long value) {
        trace.end(term, who, month, value);
        return value;
    }

    /// The value of a term, worked out once. A term that reads itself in an earlier month more often than allowed
    /// is nothing there, and what depends on that is not kept.
    long once(Term term, int who, int month, Rule rule) {
        if (isSupposed(term, who, month)) {
            return supposed(term, who, month);
        }
        long key = (((((long) term.slot()) << 8) | (who + 1)) << 20) | month;
        int slot = slot(key);
        if (keys[slot] == key) {
            begin();
            return end(term, who, month, values[slot]);
        }
        if (depth[term.slot()] >= spirals) {
            cut = true;
            return 0;
        }
        boolean before = cut;
        cut = false;
        enter(term, 1);
        begin();
        long value = end(term, who, month, rule.value(this, who, month));
        enter(term, -1);
        if (!cut) {
            keep(key, value);
        }
        cut = before || (cut && nested());
        return value;
    }

    /// Was this quantity given in place of its calculation?
    boolean isSupposed(Term term, int who, int month) {
        return family.supposes()
                && family.supposed(term, who)
                        .map(series -> series.isGiven(month))
                        .orElse(false);
    }

    long supposed(Term term, int who, int month) {
        return family.supposed(term, who).map(series -> series.at(month)).orElse(0L);
    }

    private void enter(Term term, int step) {
        depth[term.slot()] += step;
        if (term.isBenefit()) {
            benefits += step;
        }
    }

    private boolean nested() {
        for (int count : depth) {
            if (count > 0) {
                return true;
            }
        }
        return false;
    }

    private void keep(long key, long value) {
        if (kept < SLOTS * 3 / 4) {
            int slot = slot(key);
            keys[slot] = key;
            values[slot] = value;
            kept++;
        }
    }

    private int slot(long key) {
        int slot = (int) ((key * 0x9E3779B97F4A7C15L) >>> 58);
        while (keys[slot] != FREE && keys[slot] != key) {
            slot = (slot + 1) & (SLOTS - 1);
        }
        return slot;
    }

    // Ages

    /// Whole years on the first day of the month.
    int age(int person, int month) {
        Series age = family.series(Answer.AGE, person);
        if (age.isSaid() && age.isGiven(month)) {
            return (int) (age.at(month) / Fixed.ONE);
        }
        Series birth = family.series(Answer.BIRTH_DATE, person);
        if (!birth.isSaid()) {
            if (age.isSaid()) {
                return (int) (age.at(month()) / Fixed.ONE);
            }
            ask(Answer.BIRTH_DATE, person);
            askWhenInForce(person);
        }
        return years(birth.at(now), month);
    }

    /// The reference engine supposes a birth in 1970; the law supposes nothing.
    private void askWhenInForce(int person) {
        if (law.set() == LegalSet.IN_FORCE) {
            note(new Missing(Answer.BIRTH_DATE, person));
        }
    }

    private int years(long born, int month) {
        long day = Months.firstDay(month);
        if (rule(DAY_AHEAD, month)) {
            return (int) Math.floorDiv((day - born + 1) * 10_000, 3_652_425L);
        }
        return Months.yearsBetween(born, month);
    }

    // Verdicts

    /// Notes why there is no right, for the benefit asked about and not for those that it reads.
    void refuse(Reason reason) {
        if (benefits > 1) {
            return;
        }
        if (reasons.isEmpty()) {
            reasons = EnumSet.noneOf(Reason.class);
        }
        reasons.add(reason);
    }

    void condition(Condition condition) {
        if (conditions.isEmpty()) {
            conditions = EnumSet.noneOf(Condition.class);
        }
        conditions.add(condition);
    }

    Set<Missing> takeMissing() {
        Set<Missing> taken = missing;
        missing = Set.of();
        return taken;
    }

    Set<Reason> takeReasons() {
        Set<Reason> taken = reasons;
        reasons = Set.of();
        return taken;
    }

    Set<Condition> takeConditions() {
        Set<Condition> taken = conditions;
        conditions = Set.of();
        return taken;
    }

    /// How a term is worked out for a person, or for the family as -1.
    @FunctionalInterface
    interface Rule {
        long value(Evaluation evaluation, int who, int month);
    }
}
