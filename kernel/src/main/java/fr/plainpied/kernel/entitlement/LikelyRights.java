package fr.plainpied.kernel.entitlement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Looks at the rights of [LikelyRight] for each member of a family.
public final class LikelyRights {

    private static final Figure AEEH_AGE = Figure.of("aeeh.age");
    private static final Figure PCH_AGE = Figure.of("pch.age");
    private static final Figure PCH_CEILING = Figure.of("pch.housing_ceiling");
    private static final Figure GRANT_AGE = Figure.of("adaptation_grant.age");
    private static final Figure GRANT_AGE_DEPENDENT = Figure.of("adaptation_grant.age_dependent");
    private static final Figure GRANT_RATE = Figure.of("adaptation_grant.incapacity_rate");

    private final Law law;

    private LikelyRights(Law law) {
        this.law = law;
    }

    /// What can be said of one right for one person.
    public record Likely(LikelyRight right, int person, Result result) {}

    public static LikelyRights by(Law law) {
        return new LikelyRights(law);
    }

    /// Every right for everyone it can be for; a grant for the dwelling is looked at for each adult.
    public List<Likely> of(Circumstances family) {
        List<Likely> found = new ArrayList<>();
        for (int person = 0; person < family.persons(); person++) {
            if (family.role(person) == Role.CHILD) {
                found.add(likely(family, LikelyRight.AEEH_COMPLEMENT, person, LikelyRights::aeehComplement));
            }
            if (family.role(person) != Role.OTHER) {
                found.add(likely(family, LikelyRight.PCH_HOUSING, person, LikelyRights::pch));
            }
            if (family.role(person).isParent()) {
                found.add(likely(family, LikelyRight.HOME_ADAPTATION_GRANT, person, LikelyRights::grant));
            }
        }
        return found;
    }

    @FunctionalInterface
    private interface Look {
        /// The conditions of a likely right; empty when there is none, for a reason that is noted.
        Set<Condition> at(Evaluation e, int person, int month);
    }

    private Likely likely(Circumstances family, LikelyRight right, int person, Look look) {
        Evaluation e = new Evaluation(family, law, Trace.SILENT, 1);
        Set<Condition> conditions = look.at(e, person, e.month());
        Set<Missing> missing = e.takeMissing();
        Set<Reason> reasons = e.takeReasons();
        Result result;
        if (!missing.isEmpty()) {
            result = new Result.NeedsAnswers(missing, Optional.empty());
        } else if (conditions.isEmpty()) {
            result = new Result.NotEntitled(reasons);
        } else {
            result = new Result.ToBeChecked(conditions, right.checker(), worth(right, e));
        }
        return new Likely(right, person, result);
    }

    /// The most that works can be paid, when the text gives one.
    private static Optional<Amount> worth(LikelyRight right, Evaluation e) {
        return right == LikelyRight.PCH_HOUSING
                ? Optional.of(new Amount(e.figure(PCH_CEILING, e.month())))
                : Optional.empty();
    }

    private static Set<Condition> aeehComplement(Evaluation e, int child, int month) {
        if (!e.flag(Answer.DISABLED, child, month)) {
            e.refuse(Reason.NO_DISABLED_CHILD);
            return Set.of();
        }
        if (e.age(child, month) >= e.figure(AEEH_AGE, month) / Fixed.ONE) {
            e.refuse(Reason.TOO_OLD);
            return Set.of();
        }
        return Set.of(Condition.MDPH_DECISION, Condition.CARE_OR_HELP_FOR_THE_CHILD);
    }

    /// One absolute or two serious difficulties, recognised before 60: the MDPH assesses, a recognised disability is
    /// the
    /// sign that it is worth asking.
    private static Set<Condition> pch(Evaluation e, int person, int month) {
        if (e.age(person, month) >= e.figure(PCH_AGE, month) / Fixed.ONE) {
            e.refuse(Reason.TOO_OLD);
            return Set.of();
        }
        if (!e.flag(Answer.DISABLED, person, month) && e.state(Answer.INCAPACITY_RATE, person, month) == 0) {
            e.refuse(Reason.NOT_DISABLED_ENOUGH);
            return Set.of();
        }
        return Set.of(Condition.MDPH_DECISION);
    }

    /// Never for the tenant of a social landlord: there the landlord, the pension fund or the PCH pay for works.
    private static Set<Condition> grant(Evaluation e, int person, int month) {
        Occupancy occupancy = Members.occupancy(e, month);
        if (occupancy == Occupancy.SOCIAL_TENANT) {
            e.refuse(Reason.SOCIAL_TENANT);
            return Set.of();
        }
        if (!occupancy.isOwner() && !occupancy.isTenant() && occupancy != Occupancy.UNKNOWN) {
            e.refuse(Reason.HOUSING);
            return Set.of();
        }
        int age = e.age(person, month);
        boolean old = age >= e.figure(GRANT_AGE, month) / Fixed.ONE;
        boolean dependent =
                age >= e.figure(GRANT_AGE_DEPENDENT, month) / Fixed.ONE && e.state(Answer.GIR, person, month) > 0;
        if (old || dependent || e.state(Answer.INCAPACITY_RATE, person, month) >= e.figure(GRANT_RATE, month)) {
            return Set.of(Condition.MEDICAL_ASSESSMENT, Condition.INCOME_AND_WORKS);
        }
        e.refuse(Reason.TOO_YOUNG);
        return Set.of();
    }
}
