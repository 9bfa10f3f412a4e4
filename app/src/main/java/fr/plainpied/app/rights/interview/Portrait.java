package fr.plainpied.app.rights.interview;

import fr.plainpied.kernel.entitlement.Activity;
import fr.plainpied.kernel.entitlement.Answer;
import fr.plainpied.kernel.entitlement.Circumstances;
import fr.plainpied.kernel.entitlement.Nationality;
import fr.plainpied.kernel.entitlement.Occupancy;
import fr.plainpied.kernel.entitlement.RentZones;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Set;

/// Turns what a household said into the kernel's circumstances. What was not said stays not said.
final class Portrait {
    private static final long ONE = 1_000_000L;
    private static final Map<String, Occupancy> OCCUPANCIES = Map.of(
            "hlm", Occupancy.SOCIAL_TENANT,
            "vide", Occupancy.UNFURNISHED_TENANT,
            "meuble", Occupancy.FURNISHED_TENANT,
            "foyer", Occupancy.SHELTER,
            "gratuit", Occupancy.LODGED_FREE,
            "proprietaire", Occupancy.OWNER,
            "accedant", Occupancy.BUYER,
            "sans-domicile", Occupancy.HOMELESS);
    private static final Map<String, Nationality> NATIONALITIES =
            Map.of("francaise", Nationality.FRENCH, "europe", Nationality.EEA_OR_SWISS, "autre", Nationality.OTHER);
    private static final Map<String, Activity> ACTIVITIES = Map.of(
            "salarie", Activity.WORKING,
            "independant", Activity.WORKING,
            "esat", Activity.WORKING,
            "chomage", Activity.UNEMPLOYED,
            "etudes", Activity.STUDENT,
            "retraite", Activity.RETIRED,
            "sans", Activity.INACTIVE);
    /// The lowest rate of each bracket: a right that begins above it is left to the MDPH's own decision.
    private static final Map<String, Long> RATES =
            Map.of(Inputs.NO, 0L, "moins-50", 200_000L, "50-79", 500_000L, "80", 800_000L);

    private final Replies replies;
    private final Family family;
    private final YearMonth month;
    private final Circumstances.Builder builder;

    Portrait(Replies replies, Family family, YearMonth month) {
        this.replies = replies;
        this.family = family;
        this.month = month;
        this.builder = Circumstances.of(month, Circumstances.Silence.MEANS_NOT_ASKED);
    }

    Circumstances circumstances() {
        boolean apart = replies.choice(Question.UNION, 0).equals("concubinage");
        for (int who = 0; who < family.persons(); who++) {
            builder.person("", family.role(who), who == 1 && family.couple() && apart ? 1 : 0);
            person(who);
        }
        home();
        household();
        new Received(replies, family).tell(builder);
        return builder.build();
    }

    private void person(int who) {
        family.births().get(who).map(LocalDate::toEpochDay).ifPresent(day -> always(Answer.BIRTH_DATE, who, day));
        disability(who);
        yesNo(Question.WORK_RESTRICTION, who, Answer.WORK_RESTRICTION);
        new Incomes(replies, family, month).tell(builder, who);
        if (family.isChild(who)) {
            return;
        }
        choice(NATIONALITIES, Question.NATIONALITY, who, Answer.NATIONALITY);
        whole(Question.PERMIT, who, Answer.PERMIT_YEARS);
        activity(who);
        yesNo(Question.UNFIT, who, Answer.UNFIT_FOR_WORK);
        autonomy(who);
        new Wealth(replies).tell(builder, who);
    }

    private void disability(int who) {
        boolean child = family.isChild(who);
        boolean noneOfChildren = replies.given(Question.CHILD_DISABILITY, 0)
                .map(reply -> !reply.choices(Inputs.CHOICE).contains(Integer.toString(who)))
                .orElse(false);
        String rate = child && noneOfChildren ? Inputs.NO : replies.choice(Question.DISABILITY, who);
        if (!rate.isEmpty()) {
            always(Answer.DISABLED, who, rate.equals(Inputs.NO) ? 0 : 1);
            always(Answer.INCAPACITY_RATE, who, RATES.getOrDefault(rate, 0L));
        }
    }

    private void activity(int who) {
        String does = replies.choice(Question.ACTIVITY, who);
        choice(ACTIVITIES, Question.ACTIVITY, who, Answer.ACTIVITY);
        if (!does.isEmpty()) {
            always(Answer.STUDENT, who, does.equals("etudes") ? 1 : 0);
            always(Answer.SELF_EMPLOYED, who, does.equals("independant") ? 1 : 0);
            always(Answer.PROTECTED_WORKSHOP, who, does.equals("esat") ? 1 : 0);
        }
        if (does.equals("etudes")) {
            yesNo(Question.SCHOLARSHIP, who, Answer.SCHOLARSHIP);
        }
        if (does.equals("chomage")) {
            replies.given(Question.UNEMPLOYED_SINCE, who)
                    .map(reply -> LocalDate.parse(reply.value(Inputs.DATE)).toEpochDay())
                    .ifPresent(day -> always(Answer.UNEMPLOYED_SINCE, who, day));
        }
    }

    private void autonomy(int who) {
        String said = replies.choice(Question.AUTONOMY, who);
        if (!said.isEmpty()) {
            always(Answer.GIR, who, said.startsWith("gir-") ? Long.parseLong(said.substring(4)) : 0);
        }
        amount(Question.HELP_PLAN, who, Answer.HELP_PLAN);
    }

    private void home() {
        String occupancy = replies.choice(Question.OCCUPANCY, 0);
        choice(OCCUPANCIES, Question.OCCUPANCY, 0, Answer.OCCUPANCY);
        if (Set.of("vide", "meuble").contains(occupancy)) {
            yesNo(Question.AGREEMENT, 0, Answer.UNDER_AGREEMENT);
            replies.given(Question.LODGING, 0).ifPresent(reply -> {
                always(Answer.FLAT_SHARE, 0, reply.choices(Inputs.CHOICE).contains("colocation") ? 1 : 0);
                always(Answer.SINGLE_ROOM, 0, reply.choices(Inputs.CHOICE).contains("chambre") ? 1 : 0);
                always(Answer.RELATIVE_LANDLORD, 0, reply.choices(Inputs.CHOICE).contains("parent") ? 1 : 0);
            });
        }
        if (occupancy.equals("gratuit")) {
            yesNo(Question.SHARED_COSTS, 0, Answer.SHARES_COSTS);
        }
        replies.given(Question.COMMUNE, 0)
                .map(reply -> reply.value(Inputs.TOWN))
                .ifPresent(commune -> {
                    RentZones.of(commune).ifPresent(zone -> always(Answer.RENT_ZONE, 0, zone - 1L));
                    always(Answer.OVERSEAS, 0, RentZones.isOverseas(commune) ? 1 : 0);
                });
        amount(Question.RENT, 0, Answer.RENT);
    }

    private void household() {
        yesNo(Question.EXPECTING, 0, Answer.PREGNANT);
        if (!family.couple()) {
            yesNo(Question.SEPARATION, 0, Answer.RECENT_SEPARATION);
        }
        replies.given(Question.CUSTODY, 0).ifPresent(reply -> {
            for (int child = family.adults(); child < family.persons(); child++) {
                boolean shared = reply.choices(Inputs.CHOICE).contains(Integer.toString(child));
                always(Answer.SHARED_CUSTODY, child, shared ? 1 : 0);
            }
        });
        replies.given(Question.TAX_INCOME, 0).ifPresent(reply -> {
            taxIncome(0, reply.value("rfr"));
            taxIncome(1, reply.value("rfr-1"));
        });
    }

    private void taxIncome(int unit, String euros) {
        if (!euros.isEmpty() && unit < family.persons()) {
            builder.year(Answer.REFERENCE_INCOME, unit, month.getYear() - 2, millionths(euros));
        }
    }

    private void always(Answer answer, int who, long value) {
        builder.always(answer, who, value);
    }

    private void choice(Map<String, ? extends Enum<?>> values, Question question, int who, Answer answer) {
        Enum<?> value = values.get(replies.choice(question, who));
        if (value != null) {
            always(answer, who, Answer.choice(value));
        }
    }

    private void yesNo(Question question, int who, Answer answer) {
        String said = replies.choice(question, who);
        if (!said.isEmpty()) {
            always(answer, who, said.equals(Inputs.YES) ? 1 : 0);
        }
    }

    private void whole(Question question, int who, Answer answer) {
        replies.given(question, who)
                .ifPresent(reply -> always(answer, who, Long.parseLong(reply.value(Inputs.NUMBER)) * ONE));
    }

    private void amount(Question question, int who, Answer answer) {
        replies.given(question, who).ifPresent(reply -> always(answer, who, millionths(reply.value(Inputs.AMOUNT))));
    }

    static long millionths(String euros) {
        return new BigDecimal(euros).movePointRight(6).longValueExact();
    }
}
