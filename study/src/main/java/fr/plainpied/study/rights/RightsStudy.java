package fr.plainpied.study.rights;

import fr.plainpied.kernel.entitlement.Law;
import fr.plainpied.kernel.entitlement.LegalSet;
import fr.plainpied.kernel.entitlement.Screening;
import fr.plainpied.territory.Territory;
import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.tenants.Livelihood;
import fr.plainpied.territory.tenants.TenantHousehold;
import fr.plainpied.territory.tenants.Tenants;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

/// Estimates what the tenants of a territory do not claim.
///
/// Each draw puts other tenants into the same dwellings, works out every benefit of each as a screening would, and lets
/// each right be unclaimed with its published probability, independently of the others. The margin is that of the
/// draws:
/// a territory is one draw. What is wrong in the hypotheses is not in it; the low and the high assumption say some of
/// it.
public final class RightsStudy {

    /// The first month that can be asked for: what it looks back at must be known too.
    public static final YearMonth FIRST = Law.FIRST.plusYears(1);

    public static final YearMonth LAST = Law.LAST;

    private final Screening screening = Screening.by(Law.of(LegalSet.IN_FORCE));
    private final List<TakeUp.Rate> rates = TakeUp.published();
    private final Territory territory;
    private final YearMonth month;

    /// @param month of the rights, within the known years
    public RightsStudy(Territory territory, YearMonth month) {
        this.territory = territory;
        this.month = month;
    }

    /// Takes about a second for 50 000 households on one core.
    ///
    /// @param draws at least 1; with one there is no margin
    /// @param progress is told how many draws are done
    public MissingRights run(int draws, long seed, IntConsumer progress) {
        Totals totals = new Totals(rates, draws);
        for (int draw = 0; draw < draws; draw++) {
            long own = seed + draw;
            for (TenantHousehold tenants : Tenants.draw(territory, own)) {
                totals.add(draw, tenants, drawn(tenants, own));
            }
            progress.accept(draw + 1);
        }
        return totals.result();
    }

    private Drawn drawn(TenantHousehold tenants, long seed) {
        long[] amounts = screening.amounts(Questionnaire.answers(tenants, month));
        Dice dice = Dice.of(seed, "claims", tenants.dwelling());
        List<Double> chances = rates.stream().map(rate -> dice.unit()).toList();
        int resources =
                tenants.livelihoods().stream().mapToInt(Livelihood::euros).sum();
        return Drawn.of(rates, amounts, chances, resources, tenants.household().consumptionUnits());
    }

    /// The published shares that the study rests on.
    public List<TakeUp.Rate> rates() {
        return new ArrayList<>(rates);
    }
}
