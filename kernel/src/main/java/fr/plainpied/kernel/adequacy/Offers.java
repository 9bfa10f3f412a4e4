package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Work;
import fr.plainpied.kernel.explain.WorksPlan;
import fr.plainpied.kernel.quantity.IntRange;
import fr.plainpied.kernel.quantity.MoneyRange;
import java.util.Arrays;
import java.util.Optional;

/// The works that can be done in one dwelling and what they cost there: the catalogue, less and with what the
/// dwelling's own adaptability survey says.
final class Offers {

    final boolean[] possible;
    /// Possible whatever the present value, because the survey says so.
    final boolean[] fromAnything;
    final long[] lowCents;
    private final WorksPlan.Planned[] planned;

    Offers(Rules rules, Adaptability adaptability) {
        int count = rules.tables.works.length;
        this.possible = new boolean[count];
        this.fromAnything = new boolean[count];
        this.lowCents = new long[count];
        this.planned = new WorksPlan.Planned[count];
        for (Work work : rules.tables.works) {
            put(work, adaptability.of(work));
        }
    }

    private void put(Work work, Optional<Adaptability.SurveyedWork> survey) {
        MoneyRange cost = survey.flatMap(Adaptability.SurveyedWork::cost)
                .map(money -> new MoneyRange(money, money))
                .orElse(work.cost());
        IntRange weeks = survey.filter(said -> said.weeks().isPresent())
                .map(said -> new IntRange(said.weeks().getAsInt(), said.weeks().getAsInt()))
                .orElse(work.weeks());
        possible[work.index()] = survey.map(Adaptability.SurveyedWork::possible).orElse(true);
        fromAnything[work.index()] =
                survey.map(Adaptability.SurveyedWork::possible).orElse(false);
        lowCents[work.index()] = cost.low().cents();
        planned[work.index()] = new WorksPlan.Planned(work, cost, weeks);
    }

    WorksPlan.Planned planned(int work) {
        return planned[work];
    }

    /// What tells two dwellings apart as to which works can be done, costs left out.
    int signature() {
        return 31 * Arrays.hashCode(possible) + Arrays.hashCode(fromAnything);
    }
}
