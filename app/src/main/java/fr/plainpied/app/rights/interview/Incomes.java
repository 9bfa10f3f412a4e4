package fr.plainpied.app.rights.interview;

import fr.plainpied.kernel.entitlement.Activity;
import fr.plainpied.kernel.entitlement.Answer;
import fr.plainpied.kernel.entitlement.Circumstances;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The incomes of one person, month by month. Nothing is said of them before the whole chain of questions is answered:
/// half an income would give a wrong amount.
///
/// A salary is asked net before tax. What the law counts gross or taxable is drawn from it: employees pay about 22 % of
/// contributions, of which 2.9 % of 98.25 % of the gross pay cannot be deducted from taxable income (CSG and CRDS; Code
/// de la sécurité sociale, L136-8; ordonnance n° 96-50, art. 14; CGI, 154 quinquies).
final class Incomes {
    private static final BigDecimal NET_OF_GROSS = new BigDecimal("0.78");
    private static final BigDecimal TAXABLE_OF_NET = new BigDecimal("1.0365");
    /// Of what is taken from a pension, the share that stays taxable (2.9 % of 9.1 %).
    private static final BigDecimal TAXED_DEDUCTIONS = new BigDecimal("0.32");
    private static final int GROWN = 16;
    private static final Map<String, Answer> STEADY = Map.of(
            "maladie", Answer.SICK_PAY,
            "invalidite", Answer.INVALIDITY_PENSION,
            "formation", Answer.TRAINING_PAY,
            "ass", Answer.ASS_RECEIVED,
            "pension-recue", Answer.MAINTENANCE_RECEIVED,
            "pension-versee", Answer.MAINTENANCE_PAID,
            "loyers", Answer.RENTS,
            "placements", Answer.CAPITAL_INCOME);
    private static final List<Answer> OF_WORK = List.of(
            Answer.SALARY_GROSS,
            Answer.SALARY_NET,
            Answer.SALARY_TAXABLE,
            Answer.APPRENTICE_PAY,
            Answer.TRAINEE_PAY,
            Answer.UNEMPLOYMENT_NET,
            Answer.UNEMPLOYMENT_TAXABLE,
            Answer.PENSION_GROSS,
            Answer.PENSION_NET,
            Answer.PENSION_TAXABLE);
    private static final List<Answer> SAVED = List.of(
            Answer.LIVRET_A,
            Answer.SAVINGS_TAX_FREE,
            Answer.SAVINGS_TAXED,
            Answer.HOME_VALUE,
            Answer.HOME_RENTAL_VALUE,
            Answer.LAND_VALUE,
            Answer.LAND_RENTAL_VALUE);

    private final Replies replies;
    private final Family family;
    private final YearMonth month;

    Incomes(Replies replies, Family family, YearMonth month) {
        this.replies = replies;
        this.family = family;
        this.month = month;
    }

    void tell(Circumstances.Builder builder, int who) {
        if (family.isChild(who)) {
            child(builder, who);
        } else if (isComplete(who)) {
            adult(builder, who);
        }
    }

    private boolean isComplete(int who) {
        if (replies.given(Question.INCOMES, who).isEmpty()
                || replies.choice(Question.STEADY, who).isEmpty()) {
            return false;
        }
        List<Question> needed = new ArrayList<>();
        kinds(who)
                .forEach(kind -> needed.add(
                        switch (kind) {
                            case "salaire" -> Question.SALARY;
                            case "chomage" -> Question.UNEMPLOYMENT;
                            case "retraite" -> Question.PENSION;
                            case Inputs.NONE -> Question.INCOMES;
                            default -> Question.OTHER_INCOMES;
                        }));
        if (replies.choice(Question.STEADY, who).equals(Inputs.NO)) {
            needed.add(Question.PAST);
        }
        return needed.stream().allMatch(question -> replies.given(question, who).isPresent());
    }

    private List<String> kinds(int who) {
        return replies.given(Question.INCOMES, who)
                .map(reply -> reply.choices(Inputs.CHOICE))
                .orElse(List.of());
    }

    /// A child earns nothing before 16, and what it is said to earn from then on; its savings are not asked.
    private void child(Circumstances.Builder builder, int who) {
        boolean young = family.births()
                .get(who)
                .map(born -> born.plusYears(GROWN).isAfter(month.atDay(1)))
                .orElse(false);
        Optional<BigDecimal> earned = young
                ? Optional.of(BigDecimal.ZERO)
                : replies.given(Question.CHILD_INCOME, who).map(reply -> new BigDecimal(reply.value(Inputs.AMOUNT)));
        earned.ifPresent(net -> {
            Stream.concat(OF_WORK.stream(), STEADY.values().stream()).forEach(answer -> builder.always(answer, who, 0));
            builder.always(Answer.SALARY_NET, who, millionths(net));
            builder.always(Answer.SALARY_GROSS, who, millionths(gross(net)));
            builder.always(Answer.SALARY_TAXABLE, who, millionths(taxable(net)));
            Activity activity = net.signum() > 0 ? Activity.WORKING : Activity.INACTIVE;
            builder.always(Answer.ACTIVITY, who, Answer.choice(activity));
        });
        SAVED.forEach(answer -> builder.always(answer, who, 0));
    }

    private void adult(Circumstances.Builder builder, int who) {
        Stream.of(Answer.APPRENTICE_PAY, Answer.TRAINEE_PAY).forEach(answer -> builder.always(answer, who, 0));
        Optional<Reply> past = replies.choice(Question.STEADY, who).equals(Inputs.NO)
                ? replies.given(Question.PAST, who)
                : Optional.empty();
        steady(builder, who);
        History salary = history(who, "salaire", Question.SALARY);
        History jobless = history(who, "chomage", Question.UNEMPLOYMENT);
        History pension = pension(who);
        if (past.isPresent()) {
            Reply said = past.get();
            salary = salary.before(number(said, "salaires-12"), number(said, "salaires-n2"));
            jobless = jobless.before(number(said, "chomage-12"), BigDecimal.ZERO);
            pension = pension.before(number(said, "retraites-12"), number(said, "retraites-n2"));
        }
        salary.tell(builder, Answer.SALARY_NET, who, month, BigDecimal.ONE);
        salary.tell(
                builder, Answer.SALARY_GROSS, who, month, BigDecimal.ONE.divide(NET_OF_GROSS, 6, RoundingMode.HALF_UP));
        salary.taxed().tell(builder, Answer.SALARY_TAXABLE, who, month, TAXABLE_OF_NET);
        jobless.tell(builder, Answer.UNEMPLOYMENT_NET, who, month, BigDecimal.ONE);
        jobless.tell(builder, Answer.UNEMPLOYMENT_TAXABLE, who, month, BigDecimal.ONE);
        pension.tell(builder, Answer.PENSION_NET, who, month, BigDecimal.ONE);
        pension.tell(builder, Answer.PENSION_GROSS, who, month, pensionRatio(who, BigDecimal.ONE));
        pension.taxed().tell(builder, Answer.PENSION_TAXABLE, who, month, pensionRatio(who, TAXED_DEDUCTIONS));
    }

    private void steady(Circumstances.Builder builder, int who) {
        Optional<Reply> said = replies.given(Question.OTHER_INCOMES, who);
        STEADY.forEach((kind, answer) -> {
            String value = kinds(who).contains(kind)
                    ? said.map(reply -> reply.value(kind)).orElse("")
                    : "";
            builder.always(answer, who, value.isEmpty() ? 0 : Portrait.millionths(value));
        });
    }

    private History history(int who, String kind, Question question) {
        if (!kinds(who).contains(kind)) {
            return History.NOTHING;
        }
        return replies.given(question, who)
                .map(reply -> History.of(
                        Inputs.LAST_MONTHS.stream()
                                .map(name -> number(reply, name))
                                .toList(),
                        reply.is(Inputs.STOPPED, Inputs.YES)))
                .orElse(History.NOTHING);
    }

    private History pension(int who) {
        if (!kinds(who).contains("retraite")) {
            return History.NOTHING;
        }
        return replies.given(Question.PENSION, who)
                .map(reply -> number(reply, "nette"))
                .map(net -> History.of(List.of(net, net, net, net), false))
                .orElse(History.NOTHING);
    }

    /// Net plus a share of what was taken from the gross, for one euro net.
    private BigDecimal pensionRatio(int who, BigDecimal share) {
        return replies.given(Question.PENSION, who)
                .filter(reply -> kinds(who).contains("retraite")
                        && number(reply, "nette").signum() > 0)
                .map(reply -> number(reply, "brute")
                        .subtract(number(reply, "nette"))
                        .multiply(share)
                        .divide(number(reply, "nette"), 9, RoundingMode.HALF_UP)
                        .add(BigDecimal.ONE))
                .orElse(BigDecimal.ONE);
    }

    private static BigDecimal number(Reply reply, String input) {
        return new BigDecimal(reply.value(input));
    }

    private static BigDecimal gross(BigDecimal net) {
        return net.divide(NET_OF_GROSS, 6, RoundingMode.HALF_UP);
    }

    private static BigDecimal taxable(BigDecimal net) {
        return net.multiply(TAXABLE_OF_NET);
    }

    private static long millionths(BigDecimal euros) {
        return euros.movePointRight(6).setScale(0, RoundingMode.HALF_UP).longValueExact();
    }
}
