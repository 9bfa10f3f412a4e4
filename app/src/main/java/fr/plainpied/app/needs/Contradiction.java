package fr.plainpied.app.needs;

import fr.plainpied.kernel.adequacy.HouseholdNeeds;
import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.NeedLine;
import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.ValueType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// Two lines that are both indispensable and that no dwelling can meet together: a door of 90 cm at least and of 80 cm
/// at most, a shower without a step where only a bath will do. With one of them standing, every dwelling is refused.
///
/// @param one the line that comes first in the household
/// @param other the line that stands against it, of the same person or of another
public record Contradiction(NeedLine one, NeedLine other) {
    private static final String WASHING = "washing";
    private static final String SHOWER = "shower_";
    private static final String BATH = "bath";

    /// Those of a household, today or when the lines of later years count.
    public static List<Contradiction> of(HousingRequest request) {
        Set<Integer> horizons = new TreeSet<>(Set.of(0));
        request.household().forEach(person -> person.requirements().forEach(line -> horizons.add(line.horizonYears())));
        Set<Contradiction> found = new LinkedHashSet<>();
        for (int horizon : horizons) {
            List<NeedLine> musts = HouseholdNeeds.of(request, horizon).lines().stream()
                    .filter(line -> line.requirement().isMust())
                    .toList();
            found.addAll(among(musts));
        }
        return List.copyOf(found);
    }

    /// Those that stand in `after` and did not stand in `before`.
    static List<Contradiction> brought(HousingRequest before, HousingRequest after) {
        Set<List<Requirement>> known = new LinkedHashSet<>();
        of(before).forEach(old -> known.add(old.requirements()));
        return of(after).stream()
                .filter(fresh -> !known.contains(fresh.requirements()))
                .toList();
    }

    private List<Requirement> requirements() {
        return List.of(one.requirement(), other.requirement());
    }

    private static List<Contradiction> among(List<NeedLine> musts) {
        List<Contradiction> found = new ArrayList<>();
        for (int first = 0; first < musts.size(); first++) {
            for (int second = first + 1; second < musts.size(); second++) {
                if (apart(musts.get(first).requirement(), musts.get(second).requirement())) {
                    found.add(new Contradiction(musts.get(first), musts.get(second)));
                }
            }
        }
        return found;
    }

    private static boolean apart(Requirement one, Requirement other) {
        return one.criterion().equals(other.criterion())
                ? !anyValue(one, other)
                : bathOnlyWithShower(one, other) || bathOnlyWithShower(other, one);
    }

    /// A dwelling with a bath only has no shower to measure: asking for both can only be a slip.
    private static boolean bathOnlyWithShower(Requirement washing, Requirement shower) {
        Criterion criterion = washing.criterion();
        return criterion.code().equals(WASHING)
                && shower.criterion().code().startsWith(SHOWER)
                && values(washing).equals(List.of(criterion.values().indexOf(BATH)));
    }

    private static boolean anyValue(Requirement one, Requirement other) {
        return switch (one.criterion().type()) {
            case INT, DECIMAL -> Math.max(least(one), least(other)) <= Math.min(most(one), most(other));
            case BOOL, ENUM -> values(one).stream().anyMatch(other::acceptsKnown);
            case SET -> true;
        };
    }

    private static int least(Requirement line) {
        return line.comparator() == Comparator.AT_MOST ? Integer.MIN_VALUE : line.operand();
    }

    private static int most(Requirement line) {
        return line.comparator() == Comparator.AT_LEAST ? Integer.MAX_VALUE : line.operand();
    }

    private static List<Integer> values(Requirement line) {
        Criterion criterion = line.criterion();
        int many = criterion.type() == ValueType.BOOL ? 2 : criterion.values().size();
        List<Integer> values = new ArrayList<>();
        for (int value = 0; value < many; value++) {
            if (line.acceptsKnown(value)) {
                values.add(value);
            }
        }
        return values;
    }
}
