package fr.plainpied.study.rights;

import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.entitlement.Activity;
import fr.plainpied.kernel.entitlement.Answer;
import fr.plainpied.kernel.entitlement.Circumstances;
import fr.plainpied.kernel.entitlement.Occupancy;
import fr.plainpied.kernel.entitlement.Role;
import fr.plainpied.territory.household.Household;
import fr.plainpied.territory.tenants.Livelihood;
import fr.plainpied.territory.tenants.TenantHousehold;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;

/// What a drawn household would answer if it were asked everything. Whatever it has no answer to is none.
final class Questionnaire {

    private static final long EURO = 1_000_000;
    private static final int MONTHS = 12;

    /// Hypotheses, usual orders of size: net to gross of a wage, of a small pension; what the tax counts of either.
    private static final double WAGE_GROSS = 1 / 0.78;
    private static final double PENSION_GROSS = 1 / 0.95;
    private static final double TAXED = 0.9;

    private static final long RECOGNISED = 800_000;

    private Questionnaire() {}

    static Circumstances answers(TenantHousehold tenants, YearMonth month) {
        Circumstances.Builder answers = Circumstances.of(month, Circumstances.Silence.MEANS_NONE);
        Map<String, Integer> numbers = new HashMap<>();
        for (Household.Member member : tenants.household().members()) {
            int person = answers.person(member.id(), role(member.role()), 0);
            numbers.put(member.id(), person);
            answers.always(
                    Answer.BIRTH_DATE,
                    person,
                    month.atDay(1).minusYears(member.age()).minusMonths(5).toEpochDay());
        }
        long income = 0;
        for (Livelihood livelihood : tenants.livelihoods()) {
            int person = numbers.getOrDefault(livelihood.member(), 0);
            livelihood(answers, person, livelihood);
            income += livelihood.euros();
        }
        answers.year(Answer.REFERENCE_INCOME, 0, month.getYear() - 2, Math.round(MONTHS * income * TAXED) * EURO);
        answers.always(Answer.OCCUPANCY, 0, Answer.choice(Occupancy.SOCIAL_TENANT));
        answers.always(Answer.UNDER_AGREEMENT, 0, 1);
        answers.always(Answer.RENT, 0, tenants.rent().cents() * EURO / 100);
        answers.always(Answer.RENT_ZONE, 0, tenants.commune().zone123() - 1);
        return answers.build();
    }

    private static Role role(Person.Role role) {
        return switch (role) {
            case HOLDER -> Role.APPLICANT;
            case PARTNER -> Role.PARTNER;
            case CHILD -> Role.CHILD;
            case OTHER -> Role.OTHER;
        };
    }

    private static void livelihood(Circumstances.Builder answers, int person, Livelihood livelihood) {
        long net = livelihood.euros() * EURO;
        switch (livelihood.activity()) {
            case WORKING -> {
                activity(answers, person, Activity.WORKING);
                answers.always(Answer.SALARY_NET, person, net);
                answers.always(Answer.SALARY_TAXABLE, person, net);
                answers.always(Answer.SALARY_GROSS, person, Math.round(net * WAGE_GROSS));
            }
            case UNEMPLOYED -> {
                activity(answers, person, Activity.UNEMPLOYED);
                answers.always(Answer.UNEMPLOYMENT_NET, person, net);
                answers.always(Answer.UNEMPLOYMENT_TAXABLE, person, net);
            }
            case WITHOUT_WORK -> activity(answers, person, Activity.INACTIVE);
            case DISABLED -> {
                activity(answers, person, Activity.INACTIVE);
                answers.always(Answer.DISABLED, person, 1);
                answers.always(Answer.INCAPACITY_RATE, person, RECOGNISED);
                answers.always(Answer.INVALIDITY_PENSION, person, net);
            }
            case RETIRED -> {
                activity(answers, person, Activity.RETIRED);
                answers.always(Answer.PENSION_NET, person, net);
                answers.always(Answer.PENSION_TAXABLE, person, net);
                answers.always(Answer.PENSION_GROSS, person, Math.round(net * PENSION_GROSS));
            }
        }
    }

    private static void activity(Circumstances.Builder answers, int person, Activity activity) {
        answers.always(Answer.ACTIVITY, person, Answer.choice(activity));
    }
}
