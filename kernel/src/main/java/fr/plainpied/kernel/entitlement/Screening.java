package fr.plainpied.kernel.entitlement;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks at every right of a family.
public final class Screening {

    private static final Set<Benefit> CONFIRMED_ELSEWHERE = EnumSet.of(Benefit.ENERGY_VOUCHER, Benefit.AEEH);

    private static final Set<Benefit> NOT_BY_RESOURCES = EnumSet.of(Benefit.AEEH, Benefit.ENERGY_VOUCHER, Benefit.APA);

    private final Law law;
    private final int spirals;

    private Screening(Law law, int spirals) {
        this.law = law;
        this.spirals = spirals;
    }

    /// For people: the law, and no more looking back than one month of the same right.
    public static Screening by(Law law) {
        return new Screening(law, 1);
    }

    /// @param spirals how often a right may read itself further in the past, as `max_spiral_loops` of the test format
    public static Screening by(Law law, int spirals) {
        return new Screening(law, Math.max(1, spirals));
    }

    /// Every benefit for everyone it can be for, with its explanation.
    public List<Finding> findings(Circumstances family) {
        List<Finding> findings = new ArrayList<>();
        for (Benefit benefit : Benefit.values()) {
            for (int person : holders(benefit, family)) {
                findings.add(finding(family, benefit, person));
            }
        }
        return findings;
    }

    /// One benefit, for one person or for the family as -1.
    public Finding finding(Circumstances family, Benefit benefit, int person) {
        TreeTrace trace = new TreeTrace();
        Evaluation e = new Evaluation(family, law, trace, spirals);
        long amount = benefit.amount(e, person, e.month());
        noteUncommonWork(family, benefit, e);
        Set<Missing> missing = e.takeMissing();
        if (!missing.isEmpty()) {
            return new Finding(benefit, person, new Bounds(this, family, benefit, person).of(missing), List.of());
        }
        return new Finding(benefit, person, result(benefit, family.month(), amount, e), trace.steps());
    }

    /// The exact amount in millionths of every benefit, in the order of [Benefit], summed over persons. It explains
    /// nothing and is made for whole territories.
    public long[] amounts(Circumstances family) {
        Evaluation e = new Evaluation(family, law, Trace.SILENT, spirals);
        int month = e.month();
        Benefit[] benefits = Benefit.values();
        long[] amounts = new long[benefits.length];
        for (int n = 0; n < benefits.length; n++) {
            if (!benefits[n].isOfPerson()) {
                amounts[n] = benefits[n].amount(e, -1, month);
                continue;
            }
            for (int person = 0; person < family.persons(); person++) {
                if (family.role(person).isParent()) {
                    amounts[n] += benefits[n].amount(e, person, month);
                }
            }
        }
        return amounts;
    }

    /// The amount of a benefit in a given month, for comparison with other engines.
    public Amount amount(Circumstances family, Benefit benefit, int person, YearMonth month) {
        Evaluation e = new Evaluation(family, law, Trace.SILENT, spirals);
        return new Amount(benefit.amount(e, person, Months.of(month)));
    }

    /// A quantity on the way to a benefit, in a given month.
    public Amount quantity(Circumstances family, Quantity quantity, int person, YearMonth month) {
        Evaluation e = new Evaluation(family, law, Trace.SILENT, spirals);
        return new Amount(quantity.amount(e, person, Months.of(month)));
    }

    Evaluation silent(Circumstances family) {
        return new Evaluation(family, law, Trace.SILENT, spirals);
    }

    private static List<Integer> holders(Benefit benefit, Circumstances family) {
        if (!benefit.isOfPerson()) {
            return List.of(-1);
        }
        List<Integer> persons = new ArrayList<>();
        for (int person = 0; person < family.persons(); person++) {
            if (family.role(person) != Role.OTHER) {
                persons.add(person);
            }
        }
        return persons;
    }

    private static Result result(Benefit benefit, YearMonth month, long amount, Evaluation e) {
        Set<Reason> reasons = e.takeReasons();
        Set<Condition> conditions = e.takeConditions();
        if (amount <= 0) {
            Optional<Checker> checker = checkerOf(benefit, conditions);
            if (checker.isPresent()) {
                return new Result.ToBeChecked(conditions, checker.get(), Optional.empty());
            }
            return new Result.NotEntitled(reasons.isEmpty() ? Set.of(Reason.RESOURCES) : reasons);
        }
        boolean right = benefit.every() == Benefit.Every.RIGHT;
        Amount worth = right ? Amount.NONE : new Amount(amount);
        if (!conditions.isEmpty() || CONFIRMED_ELSEWHERE.contains(benefit)) {
            return new Result.ToBeChecked(conditions, confirms(benefit), Optional.of(worth));
        }
        return new Result.Entitled(worth, month, month.plusMonths(benefit.months() - 1L));
    }

    /// Incomes of work on one's own account or in a protected workshop follow rules that are not worked out here.
    private static void noteUncommonWork(Circumstances family, Benefit benefit, Evaluation e) {
        if (NOT_BY_RESOURCES.contains(benefit)) {
            return;
        }
        for (int person = 0; person < family.persons(); person++) {
            if (isTrue(family, Answer.SELF_EMPLOYED, person, e)) {
                e.condition(Condition.SELF_EMPLOYED);
            }
            if (isTrue(family, Answer.PROTECTED_WORKSHOP, person, e)) {
                e.condition(Condition.PROTECTED_WORKSHOP);
            }
        }
    }

    private static boolean isTrue(Circumstances family, Answer answer, int person, Evaluation e) {
        return family.isAnswered(answer, person) && e.flag(answer, person, e.month());
    }

    /// Some cases are not computed here, and are no refusals either.
    private static Optional<Checker> checkerOf(Benefit benefit, Set<Condition> conditions) {
        boolean open = conditions.stream()
                .anyMatch(EnumSet.of(
                        Condition.SELF_EMPLOYED,
                        Condition.PROTECTED_WORKSHOP,
                        Condition.SHELTER,
                        Condition.FIRST_TIME_BUYER,
                        Condition.YOUNG_ADULT_WORKED_TWO_YEARS)::contains);
        return open ? Optional.of(confirms(benefit)) : Optional.empty();
    }

    /// Who decides on each benefit.
    public static Checker confirms(Benefit benefit) {
        return switch (benefit) {
            case ASPA -> Checker.CARSAT;
            case ASI, CSS_FREE, CSS_PRICE -> Checker.CPAM;
            case AAH, MVA, AEEH -> Checker.MDPH;
            case APL, ALF, ALS, RSA, PPA -> Checker.CAF;
            case RENT_REDUCTION -> Checker.LANDLORD;
            case ENERGY_VOUCHER -> Checker.ENERGY_PORTAL;
            case APA -> Checker.DEPARTMENT;
        };
    }
}
