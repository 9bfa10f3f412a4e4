package fr.plainpied.territory.stock;

import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Criterion.Scope;
import fr.plainpied.kernel.criteria.Criterion.Tier;
import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.stock.KnownValue.Method;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Decides what a landlord knows of what is true: mostly what is seen without a tool, seldom what must be measured in
/// the rooms. All shares are a hypothesis.
final class Knowledge {

    /// What property files hold.
    private static final Set<String> REGISTER =
            Set.of("lift", "storey", "building_dwellings", "dwelling_levels", "private_entrance", "outdoor");

    private static final int OLDEST_DAYS = 6 * 365;

    private final long seed;
    private final LocalDate today;

    Knowledge(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    /// How often a source gives a value of each tier.
    private record Source(
            Method seen, Method measured, String author, LocalDate date, double t1, double t2, double t3) {
        Method method(Criterion criterion) {
            return criterion.type().isNumber() && criterion.tier() != Tier.T1 ? measured : seen;
        }

        double share(Tier tier) {
            return switch (tier) {
                case T1 -> t1;
                case T2 -> t2;
                case T3 -> t3;
            };
        }
    }

    List<KnownValue> ofSite(ResidencePlan residence, LandlordProfile profile, Values truth) {
        Dice dice = Dice.of(seed, "known", residence.id());
        List<Source> sources = new ArrayList<>();
        if (dice.chance(profile.buildings())) {
            sources.add(caretaker(profile, dice, 0.3, 0.6));
        }
        sources.add(new Source(
                Method.PLAN, Method.PLAN, Authors.file(profile), registerDate(dice), 0.8 * profile.register(), 0, 0));
        return known(truth, Set.of(Scope.SITE), sources, profile, dice);
    }

    List<KnownValue> ofBuilding(BuildingPlan building, LandlordProfile profile, Values truth) {
        Dice dice = Dice.of(seed, "known", building.id());
        List<Source> sources = new ArrayList<>();
        if (dice.chance(profile.surveys())) {
            sources.add(technician(profile, dice));
        }
        plans(building, profile, dice).ifPresent(sources::add);
        if (dice.chance(profile.buildings())) {
            sources.add(caretaker(profile, dice, 0.9, 0.38));
        }
        return known(truth, Set.of(Scope.BUILDING), sources, profile, dice);
    }

    /// @param emptied vacant or soon to be: somebody came for the inventory of fixtures
    List<KnownValue> ofDwelling(DwellingPlan plan, LandlordProfile profile, Values truth, boolean emptied) {
        Dice dice = Dice.of(seed, "known", plan.id());
        List<Source> sources = new ArrayList<>();
        if (dice.chance(emptied ? Math.min(0.9, profile.surveys() * 5) : profile.surveys())) {
            sources.add(technician(profile, dice));
        }
        plans(plan.building(), profile, dice).ifPresent(sources::add);
        if (dice.chance(emptied ? 0.85 : profile.visits())) {
            sources.add(caretaker(profile, dice, 0.88, 0.34));
        }
        return known(truth, Set.of(Scope.DWELLING, Scope.ROOM), sources, profile, dice);
    }

    private List<KnownValue> known(
            Values truth, Set<Scope> scopes, List<Source> sources, LandlordProfile profile, Dice dice) {
        String file = Authors.file(profile);
        LocalDate filed = registerDate(dice);
        List<KnownValue> known = new ArrayList<>();
        for (Criterion criterion : truth.catalogue().criteria()) {
            int value = truth.at(criterion);
            if (value == Criterion.UNKNOWN || !scopes.contains(criterion.scope())) {
                continue;
            }
            Optional<Source> source = sources.stream()
                    .filter(one -> dice.chance(one.share(criterion.tier())))
                    .findFirst();
            if (source.isPresent()) {
                known.add(value(criterion, value, source.get()));
            } else if (REGISTER.contains(criterion.code()) && dice.chance(profile.register())) {
                known.add(new KnownValue(criterion, value, Method.DECLARED, filed, file, criterion.scope()));
            }
        }
        return known;
    }

    private static KnownValue value(Criterion criterion, int value, Source source) {
        return new KnownValue(
                criterion, value, source.method(criterion), source.date(), source.author(), criterion.scope());
    }

    private Optional<Source> plans(BuildingPlan building, LandlordProfile profile, Dice dice) {
        if (!building.residence().underLaw2005() || !dice.chance(profile.plans())) {
            return Optional.empty();
        }
        return Optional.of(
                new Source(Method.PLAN, Method.PLAN, Authors.file(profile), registerDate(dice), 0.3, 0.6, 0.25));
    }

    private Source caretaker(LandlordProfile profile, Dice dice, double t1, double t2) {
        Method seen = dice.chance(0.12) ? Method.PHOTO : Method.VISIT;
        return new Source(seen, Method.MEASURED, Authors.caretaker(profile, dice), recent(dice), t1, t2, 0.03);
    }

    private Source technician(LandlordProfile profile, Dice dice) {
        return new Source(
                Method.VISIT, Method.MEASURED, Authors.technician(profile, dice), recent(dice), 0.98, 0.95, 0.9);
    }

    private LocalDate recent(Dice dice) {
        return today.minusDays(Math.min(OLDEST_DAYS, 8 + Math.round(dice.logNormal(500, 0.9))));
    }

    private LocalDate registerDate(Dice dice) {
        return LocalDate.of(today.getYear() - dice.between(0, 4), 1, 1);
    }
}
