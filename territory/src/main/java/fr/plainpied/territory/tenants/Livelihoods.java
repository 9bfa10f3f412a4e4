package fr.plainpied.territory.tenants;

import fr.plainpied.kernel.adequacy.Person.Role;
import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.household.Household;
import java.util.ArrayList;
import java.util.List;

/// Draws what the adults of a household live on, in 2026 euros.
///
/// Hypotheses, chosen so that the median living standard of the drawn tenants, benefits included, is near the 15 100
/// EUR
/// a year of 2016 (Insee) brought to 2026 by prices, and about a third are poor, as in 2016: no table of incomes of the
/// tenants of this territory is public. Unemployment near 30 % in the two largest districts (about 2015).
final class Livelihoods {

    private static final int ADULT = 18;
    private static final int WORKING_AGE_ENDS = 65;
    private static final int EARLY_RETIREMENT = 62;

    private static final double WAGE = 2_000;
    private static final double WAGE_SIGMA = 0.25;
    private static final double PART_TIME = 0.25;
    private static final double PENSION = 1_640;
    private static final double PENSION_SIGMA = 0.5;
    private static final int LEAST_PENSION = 300;

    private Livelihoods() {}

    static List<Livelihood> draw(Household household, Dice dice) {
        List<Livelihood> livelihoods = new ArrayList<>();
        for (Household.Member member : household.members()) {
            if (member.role() != Role.CHILD && member.age() >= ADULT) {
                livelihoods.add(draw(member, dice));
            }
        }
        return livelihoods;
    }

    private static Livelihood draw(Household.Member member, Dice dice) {
        Activity activity = activity(member.age(), dice);
        return new Livelihood(member.id(), activity, euros(activity, dice));
    }

    private static Activity activity(int age, Dice dice) {
        if (age >= WORKING_AGE_ENDS || (age >= EARLY_RETIREMENT && dice.chance(0.6))) {
            return Activity.RETIRED;
        }
        return dice.weighted(
                List.of(Activity.WORKING, Activity.UNEMPLOYED, Activity.WITHOUT_WORK, Activity.DISABLED),
                0.62,
                0.18,
                0.14,
                0.06);
    }

    private static int euros(Activity activity, Dice dice) {
        return switch (activity) {
            case WORKING ->
                (int) (dice.logNormal(WAGE, WAGE_SIGMA) * (dice.chance(PART_TIME) ? 0.3 + 0.4 * dice.unit() : 1));
            case UNEMPLOYED -> dice.chance(0.5) ? (int) (0.62 * dice.logNormal(WAGE, WAGE_SIGMA)) : 0;
            case WITHOUT_WORK -> 0;
            case DISABLED -> dice.chance(0.3) ? dice.between(350, 850) : 0;
            case RETIRED -> Math.max(LEAST_PENSION, (int) dice.logNormal(PENSION, PENSION_SIGMA));
        };
    }
}
