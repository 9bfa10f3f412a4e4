package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.WorkEffect;
import java.util.Set;
import java.util.TreeSet;

/// Values that stand for all values of a criterion before given lines: between two neighbours no outcome changes.
final class Representatives {

    private static final int[] NEW_SHOWER_MM = {900, 1200};

    private final Rules rules;
    private final HouseholdNeeds needs;

    Representatives(Rules rules, HouseholdNeeds needs) {
        this.rules = rules;
        this.needs = needs;
    }

    int[] of(int index) {
        Criterion criterion = rules.catalogue.criteria().get(index);
        return switch (criterion.type()) {
            case BOOL -> new int[] {0, 1};
            case ENUM -> upTo(criterion.values().size());
            case SET -> upTo(1 << criterion.values().size());
            case INT, DECIMAL -> numbers(criterion);
        };
    }

    private static int[] upTo(int count) {
        int[] values = new int[count];
        for (int value = 0; value < count; value++) {
            values[value] = value;
        }
        return values;
    }

    private int[] numbers(Criterion criterion) {
        TreeSet<Integer> values = new TreeSet<>();
        values.add(criterion.min());
        values.add(criterion.max());
        for (int line = 0; line < needs.size; line++) {
            if (needs.criterion[line] == criterion.index()) {
                around(values, needs.operand[line]);
            }
            if (rules.isRoutePart(criterion.index()) && needs.limit[line] != HouseholdNeeds.NO_LIMIT) {
                around(values, needs.limit[line]);
            }
        }
        for (WorkEffect effect : rules.tables.effectsOn[criterion.index()]) {
            around(values, effect.to());
            effect.from().ifPresent(from -> {
                around(values, from.low());
                around(values, from.high());
            });
        }
        if (rules.family[criterion.index()] == Rules.Family.SHOWER) {
            for (int least : NEW_SHOWER_MM) {
                around(values, least);
            }
        }
        return values.subSet(criterion.min(), true, criterion.max(), true).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    private static void around(Set<Integer> values, int threshold) {
        values.add(threshold - 1);
        values.add(threshold);
        values.add(threshold + 1);
    }
}
