package fr.plainpied.app.rights.interview;

import fr.plainpied.kernel.entitlement.Answer;
import fr.plainpied.kernel.entitlement.Missing;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which question gives which answer, and when a question concerns this household at all.
final class Questions {
    private static final int MAY_EXPECT = 50;
    private static final int GROWN = 16;
    private static final Set<Question> FOUNDING = EnumSet.of(Question.COUPLE, Question.CHILDREN, Question.BIRTH);
    /// What the kernel takes as no unless it is told, and which a household must therefore be asked.
    private static final Set<Question> BESIDE = EnumSet.of(
            Question.UNION,
            Question.UNEMPLOYED_SINCE,
            Question.SCHOLARSHIP,
            Question.EXPECTING,
            Question.SEPARATION,
            Question.CUSTODY,
            Question.LODGING,
            Question.SHARED_COSTS);

    private static final Set<Answer> SAVED = EnumSet.of(Answer.LIVRET_A, Answer.SAVINGS_TAX_FREE, Answer.SAVINGS_TAXED);
    private static final Set<Answer> OWNED =
            EnumSet.of(Answer.HOME_VALUE, Answer.HOME_RENTAL_VALUE, Answer.LAND_VALUE, Answer.LAND_RENTAL_VALUE);
    private static final Set<Answer> PAID = EnumSet.of(
            Answer.RSA_RECEIVED,
            Answer.ASPA_RECEIVED,
            Answer.PPA_RECEIVED,
            Answer.HOUSING_BENEFIT_RECEIVED,
            Answer.AF,
            Answer.CF,
            Answer.ASF,
            Answer.PAJE,
            Answer.AAH_RECEIVED,
            Answer.ASI_RECEIVED,
            Answer.MVA_RECEIVED);
    private static final Question[] OF_INCOME = {
        Question.INCOMES,
        Question.SALARY,
        Question.UNEMPLOYMENT,
        Question.PENSION,
        Question.OTHER_INCOMES,
        Question.STEADY,
        Question.PAST
    };

    private final Replies replies;
    private final Family family;
    private final LocalDate today;

    Questions(Replies replies, Family family, LocalDate today) {
        this.replies = replies;
        this.family = family;
        this.today = today;
    }

    /// Who lives together and how old they are: nothing can be decided before.
    Optional<Asked> founding() {
        return every(FOUNDING).findFirst();
    }

    List<Asked> besideTheKernel() {
        return every(BESIDE).toList();
    }

    private java.util.stream.Stream<Asked> every(Set<Question> among) {
        return among.stream()
                .flatMap(question -> family.whom(question).mapToObj(who -> new Asked(question, who)))
                .filter(asked -> replies.typed(asked).isEmpty() && isFor(asked));
    }

    /// The question to ask for a missing answer; empty when it was put off.
    Optional<Asked> asking(Missing missing) {
        return Optional.of(behind(missing)).filter(asked -> replies.typed(asked).isEmpty());
    }

    /// The question through which a missing answer comes: the first of a chain that is not answered.
    Asked behind(Missing missing) {
        int who = missing.who();
        return switch (missing.answer()) {
            case NATIONALITY -> new Asked(Question.NATIONALITY, who);
            case PERMIT_YEARS -> new Asked(Question.PERMIT, who);
            case ACTIVITY, SELF_EMPLOYED, PROTECTED_WORKSHOP -> new Asked(Question.ACTIVITY, who);
            case DISABLED, INCAPACITY_RATE -> disability(who);
            case WORK_RESTRICTION -> new Asked(Question.WORK_RESTRICTION, who);
            case UNFIT_FOR_WORK -> new Asked(Question.UNFIT, who);
            case GIR -> new Asked(Question.AUTONOMY, who);
            case HELP_PLAN -> new Asked(Question.HELP_PLAN, who);
            case OCCUPANCY -> Asked.of(Question.OCCUPANCY);
            case UNDER_AGREEMENT -> Asked.of(Question.AGREEMENT);
            case RENT_ZONE -> Asked.of(Question.COMMUNE);
            case RENT -> Asked.of(Question.RENT);
            case REFERENCE_INCOME -> Asked.of(Question.TAX_INCOME);
            case BIRTH_DATE, AGE -> new Asked(Question.BIRTH, who);
            default -> ofMoney(missing);
        };
    }

    private Asked ofMoney(Missing missing) {
        int who = missing.who();
        if (SAVED.contains(missing.answer())) {
            return new Asked(Question.SAVINGS, who);
        }
        if (OWNED.contains(missing.answer())) {
            return first(who, Question.PROPERTY, Question.PROPERTY_VALUES);
        }
        if (PAID.contains(missing.answer())) {
            return first(0, Question.RECEIVED, Question.RECEIVED_AMOUNTS);
        }
        return family.isChild(who) ? new Asked(Question.CHILD_INCOME, who) : first(who, OF_INCOME);
    }

    private Asked disability(int who) {
        if (!family.isChild(who) || replies.given(Question.CHILD_DISABILITY, 0).isPresent()) {
            return new Asked(Question.DISABILITY, who);
        }
        return Asked.of(Question.CHILD_DISABILITY);
    }

    private Asked first(int who, Question... chain) {
        for (Question question : chain) {
            Asked asked = new Asked(question, who);
            if (isFor(asked) && replies.given(asked).isEmpty()) {
                return asked;
            }
        }
        return new Asked(chain[0], who);
    }

    /// Does the question concern this household, given what it has said?
    boolean isFor(Asked asked) {
        int who = asked.who();
        if (family.whom(asked.question()).noneMatch(person -> person == who)) {
            return false;
        }
        return switch (asked.question()) {
            case UNION -> family.couple();
            case PERMIT -> !replies.choice(Question.NATIONALITY, who).equals("francaise");
            case UNEMPLOYED_SINCE -> does(who, "chomage");
            case SCHOLARSHIP -> does(who, "etudes");
            case CHILD_DISABILITY -> family.children() > 0;
            case CUSTODY -> family.hasChildUnder(20, today);
            case DISABILITY -> !family.isChild(who) || isTicked(Question.CHILD_DISABILITY, 0, Integer.toString(who));
            case EXPECTING -> mayExpect();
            case SEPARATION -> !family.couple() && family.children() > 0;
            case CHILD_INCOME -> family.age(who, today).map(age -> age >= GROWN).orElse(true);
            default -> isForTheHome(asked);
        };
    }

    private boolean isForTheHome(Asked asked) {
        int who = asked.who();
        return switch (asked.question()) {
            case AGREEMENT, LODGING -> Set.of("vide", "meuble").contains(replies.choice(Question.OCCUPANCY, 0));
            case SHARED_COSTS -> replies.choice(Question.OCCUPANCY, 0).equals("gratuit");
            case SALARY -> isTicked(Question.INCOMES, who, "salaire");
            case UNEMPLOYMENT -> isTicked(Question.INCOMES, who, "chomage");
            case PENSION -> isTicked(Question.INCOMES, who, "retraite");
            case OTHER_INCOMES ->
                Inputs.STEADY_INCOMES.stream().anyMatch(kind -> isTicked(Question.INCOMES, who, kind));
            case PAST -> replies.choice(Question.STEADY, who).equals(Inputs.NO);
            case PROPERTY_VALUES -> replies.choice(Question.PROPERTY, who).equals(Inputs.YES);
            case RECEIVED_AMOUNTS ->
                !new Inputs(family, replies, today).of(asked).isEmpty();
            default -> true;
        };
    }

    private boolean does(int who, String activity) {
        return replies.choice(Question.ACTIVITY, who).equals(activity);
    }

    private boolean isTicked(Question question, int who, String option) {
        return replies.given(question, who)
                .map(reply -> reply.choices(Inputs.CHOICE).contains(option))
                .orElse(false);
    }

    private boolean mayExpect() {
        List<Integer> ages = new ArrayList<>();
        for (int adult = 0; adult < family.adults(); adult++) {
            family.age(adult, today).ifPresent(ages::add);
        }
        return ages.stream().anyMatch(age -> age < MAY_EXPECT);
    }
}
