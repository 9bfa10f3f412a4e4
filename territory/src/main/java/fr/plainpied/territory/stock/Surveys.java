package fr.plainpied.territory.stock;

import fr.plainpied.kernel.adequacy.Adaptability;
import fr.plainpied.kernel.adequacy.Adaptability.SurveyedWork;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Work;
import fr.plainpied.kernel.quantity.Money;
import fr.plainpied.territory.chance.Dice;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/// Draws the few adaptability surveys that landlords have made. What is possible, and its price within the catalogue's
/// range, are a hypothesis.
final class Surveys {

    private final long seed;
    private final LocalDate today;

    Surveys(long seed, LocalDate today) {
        this.seed = seed;
        this.today = today;
    }

    Optional<AdaptabilitySurvey> of(DwellingPlan plan, LandlordProfile profile, Values truth, boolean emptied) {
        Dice dice = Dice.of(seed, "adaptability", plan.id());
        if (!dice.chance(emptied ? profile.adaptability() * 4 : profile.adaptability())) {
            return Optional.empty();
        }
        Map<String, SurveyedWork> findings = new LinkedHashMap<>();
        for (Work work : truth.catalogue().works()) {
            if (useful(work, truth) && dice.chance(0.5)) {
                findings.put(work.code(), finding(work, dice));
            }
        }
        if (findings.isEmpty()) {
            return Optional.empty();
        }
        LocalDate date = today.minusDays(dice.between(15, 900));
        return Optional.of(new AdaptabilitySurvey(date, Authors.technician(profile, dice), new Adaptability(findings)));
    }

    private static boolean useful(Work work, Values truth) {
        return work.effects().stream().anyMatch(effect -> {
            int value = truth.at(effect.criterion());
            return value != Criterion.UNKNOWN && effect.startsFrom(value) && effect.reached(value) != value;
        });
    }

    private static SurveyedWork finding(Work work, Dice dice) {
        if (!dice.chance(0.78)) {
            return new SurveyedWork(false, Optional.empty(), OptionalInt.empty());
        }
        long low = work.cost().low().cents() / 100;
        long high = work.cost().high().cents() / 100;
        Optional<Money> cost = dice.chance(0.8)
                ? Optional.of(Money.ofEuros(low + Math.round(dice.unit() * (high - low) / 50) * 50))
                : Optional.empty();
        OptionalInt weeks = dice.chance(0.6)
                ? OptionalInt.of(dice.between(work.weeks().low(), work.weeks().high()))
                : OptionalInt.empty();
        return new SurveyedWork(true, cost, weeks);
    }
}
