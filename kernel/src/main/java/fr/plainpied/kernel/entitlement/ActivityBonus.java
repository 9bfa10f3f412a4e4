package fr.plainpied.kernel.entitlement;

/// Prime d'activité: Code de la sécurité sociale, L841-1 to L843-6 and R842-1 to D843-6. The mean of three months, each
/// by the figures of its own month.
final class ActivityBonus {

    private static final MinimumIncome.Scale SCALE = MinimumIncome.Scale.of("ppa");
    private static final Figure SLOPE = Figure.of("ppa.slope");
    private static final Figure MINIMUM = Figure.of("ppa.minimum");
    private static final Figure AGE = Figure.of("ppa.age");
    private static final Figure AAH_HOURS = Figure.of("ppa.aah_threshold");
    private static final Figure BONUS_FROM = Figure.of("ppa.bonus_from");
    private static final Figure BONUS_TO = Figure.of("ppa.bonus_to");
    private static final Figure BONUS_RATE = Figure.of("ppa.bonus_rate");
    private static final Figure SMIC_HOUR = Figure.of("smic.hour");
    private static final Figure STUDENT_SHARE = Figure.of("family.child_income_share");
    private static final long STUDENT_HOURS = 169;
    private static final Answer[] WORK = {
        Answer.SALARY_NET, Answer.APPRENTICE_PAY, Answer.TRAINEE_PAY, Answer.TRAINING_PAY, Answer.SICK_PAY
    };
    private static final Answer[] OTHER = {
        Answer.UNEMPLOYMENT_NET,
        Answer.PENSION_NET,
        Answer.INVALIDITY_PENSION,
        Answer.MAINTENANCE_RECEIVED,
        Answer.RENTS,
        Answer.CAPITAL_INCOME,
        Answer.ASS_RECEIVED
    };

    private ActivityBonus() {}

    static long ofMonth(Evaluation e, int family, int month) {
        return e.once(Term.PPA, -1, month, (f, who, m) -> amount(f, m));
    }

    static long eligible(Evaluation e, int family, int month) {
        int to = MinimumIncome.lastOfQuarter(e, month);
        return isEligible(e, to - 2, to, month) ? Fixed.ONE : 0;
    }

    private static boolean isEligible(Evaluation e, int from, int to, int month) {
        if (e.isSupposed(Term.PPA_ELIGIBLE, -1, month)) {
            return e.supposed(Term.PPA_ELIGIBLE, -1, month) != 0;
        }
        int partner = Members.partner(e);
        int age = (int) (e.figure(AGE, month) / Fixed.ONE);
        if (e.age(0, month) < age && (partner < 0 || e.age(partner, month) < age)) {
            e.refuse(Reason.TOO_YOUNG);
            return false;
        }
        if (!Rsa.mayReside(e, 0, month) && (partner < 0 || !Rsa.mayReside(e, partner, month))) {
            e.refuse(Reason.NATIONALITY_OR_RESIDENCE);
            return false;
        }
        boolean works = works(e, 0, from, to, month) || (partner >= 0 && works(e, partner, from, to, month));
        if (!works) {
            e.refuse(Reason.NO_ACTIVITY_INCOME);
        }
        return works;
    }

    /// Earned something in the quarter; a student or apprentice, enough in each month of it.
    private static boolean works(Evaluation e, int person, int from, int to, int month) {
        boolean student = Members.activity(e, person, month) == Activity.STUDENT
                || (e.family().isAnswered(Answer.STUDENT, person) && e.flag(Answer.STUDENT, person, month));
        boolean apprentice = e.at(Answer.APPRENTICE_PAY, person, month) > 0;
        if (!student && !apprentice) {
            long quarter = 0;
            for (Answer work : WORK) {
                quarter += e.sum(work, person, from, to);
            }
            return quarter > 0;
        }
        for (int at = from; at <= to; at++) {
            long least = Fixed.times(e.figure(SMIC_HOUR, at) * STUDENT_HOURS, e.figure(STUDENT_SHARE, at));
            if (workOnly(e, person, at) <= least) {
                return false;
            }
        }
        return true;
    }

    private static long amount(Evaluation e, int month) {
        int to = MinimumIncome.lastOfQuarter(e, month);
        int from = to - 2;
        if (!isEligible(e, from, to, month)) {
            return 0;
        }
        long sum = 0;
        for (int at = from; at <= to; at++) {
            sum += e.once(Term.PPA_OF_A_MONTH, -1, at, (f, who, m) -> ofOneMonth(f, m));
        }
        long amount = Fixed.over(sum, 3);
        if (amount < e.figure(MINIMUM, month)) {
            e.refuse(amount > 0 ? Reason.AMOUNT_TOO_SMALL : Reason.RESOURCES);
            return 0;
        }
        return amount;
    }

    private static long ofOneMonth(Evaluation e, int month) {
        long flat = MinimumIncome.flatAmount(e, SCALE, Term.PPA_FLAT_AMOUNT, month);
        long work = 0;
        long bonus = 0;
        long other = MinimumIncome.familyBenefits(e, SCALE, month) + OldAgeIncome.aspa(e, month);
        for (int person = 0; person < e.family().persons(); person++) {
            if (Members.isParent(e, person) || MinimumIncome.isChildAtCharge(e, SCALE, person, month)) {
                long own = work(e, person, month);
                work += own;
                bonus += bonus(e, person, own, month);
                other += other(e, person, month);
            }
        }
        e.begin();
        long resources = e.end(Term.PPA_RESOURCES, -1, month, work + other);
        resources += MinimumIncome.housingShare(e, SCALE, Term.PPA_HOUSING_SHARE, month);
        return flat + bonus + Fixed.times(work, e.figure(SLOPE, month)) - Math.max(flat, resources);
    }

    private static long workOnly(Evaluation e, int person, int month) {
        long work = 0;
        for (Answer answer : WORK) {
            work += e.at(answer, person, month);
        }
        return work;
    }

    /// AAH counts as work from 29 hours of minimum wage on.
    private static boolean aahIsWork(Evaluation e, long work, int month) {
        return work >= Fixed.times(e.law().at(SMIC_HOUR, month), e.law().at(AAH_HOURS, month));
    }

    private static long work(Evaluation e, int person, int month) {
        e.begin();
        long work = workOnly(e, person, month);
        long aah = Aah.received(e, person, month, month);
        if (aah > 0 && aahIsWork(e, work, month)) {
            e.figure(AAH_HOURS, month);
            work += aah;
        }
        return e.end(Term.PPA_WORK_INCOME, person, month, work);
    }

    private static long other(Evaluation e, int person, int month) {
        long other = Savings.income(e, person, month);
        for (Answer answer : OTHER) {
            other += e.at(answer, person, month);
        }
        other -= Math.abs(e.at(Answer.MAINTENANCE_PAID, person, month));
        long disability = DisabilityIncome.sum(e, person, month, month);
        long aah = Aah.received(e, person, month, month);
        boolean counted = aah > 0 && aahIsWork(e, workOnly(e, person, month), month);
        return other + disability - (counted ? aah : 0);
    }

    /// From 59 hours of minimum wage the bonus grows evenly to its maximum.
    private static long bonus(Evaluation e, int person, long work, int month) {
        if (work <= 0) {
            return 0;
        }
        e.begin();
        long hour = e.figure(SMIC_HOUR, month);
        long from = Fixed.times(hour, e.figure(BONUS_FROM, month));
        long to = Fixed.times(hour, e.figure(BONUS_TO, month));
        long most = Fixed.times(e.figure(SCALE.base(), month), e.figure(BONUS_RATE, month));
        long bonus = work <= from ? 0 : work >= to ? most : Fixed.scaled(most, work - from, to - from);
        return e.end(Term.PPA_BONUS, person, month, bonus);
    }
}
