package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Situation;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.criteria.TransferSide;
import fr.plainpied.kernel.criteria.ValueType;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.SplittableRandom;

/// Random dwellings and households that like boundaries and gaps. The same seed gives the same pairs.
public final class RandomPairs {

    final Catalogue catalogue = Catalogue.current();
    public final SplittableRandom random;

    public RandomPairs(long seed) {
        this.random = new SplittableRandom(seed);
    }

    public Dwelling dwelling() {
        Grid.Builder grid = Grid.of(catalogue);
        double known = random.nextInt(4) == 0 ? 1 : random.nextDouble();
        for (Criterion criterion : catalogue.criteria()) {
            if (random.nextDouble() < known) {
                grid.put(criterion, value(criterion));
            }
        }
        return new Dwelling("L", LettingTerms.UNKNOWN, grid.build(), Adaptability.NOT_SURVEYED);
    }

    /// Half of the numbers lie at or beside a threshold of the catalogue.
    int value(Criterion criterion) {
        return switch (criterion.type()) {
            case BOOL -> random.nextInt(2);
            case ENUM -> random.nextInt(criterion.values().size());
            case SET -> random.nextInt(1 << criterion.values().size());
            case INT, DECIMAL -> number(criterion);
        };
    }

    private int number(Criterion criterion) {
        if (criterion.unit().equals("steps")) {
            return Math.min(criterion.max(), random.nextInt(3) == 0 ? random.nextInt(25) : random.nextInt(4));
        }
        List<Integer> thresholds = new ArrayList<>();
        for (Situation situation : catalogue.situations()) {
            situation.requirements().stream()
                    .filter(line -> line.criterion().equals(criterion))
                    .forEach(line -> thresholds.add(line.operand()));
        }
        if (!thresholds.isEmpty() && random.nextInt(3) > 0) {
            int near = thresholds.get(random.nextInt(thresholds.size())) + random.nextInt(3) - 1;
            return Math.clamp(near, criterion.min(), criterion.max());
        }
        return random.nextInt(criterion.min(), criterion.max() + 1);
    }

    public HousingRequest request() {
        List<Person> persons = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int person = 1; person <= count; person++) {
            persons.add(person("p" + person));
        }
        return request(persons);
    }

    static HousingRequest request(List<Person> persons) {
        return new HousingRequest(
                "D",
                Optional.empty(),
                Optional.empty(),
                Wishes.NONE,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                false,
                persons);
    }

    private Person person(String id) {
        List<Situation> situations = new ArrayList<>();
        while (situations.size() < 3 && random.nextInt(5) < 2) {
            Situation situation = catalogue
                    .situations()
                    .get(random.nextInt(catalogue.situations().size()));
            if (!situations.contains(situation)) {
                situations.add(situation);
            }
        }
        List<Requirement> added = new ArrayList<>();
        while (added.size() < 4 && random.nextInt(5) < 2) {
            added.add(requirement());
        }
        Optional<TransferSide> side = random.nextInt(6) == 0 ? Optional.of(TransferSide.LEFT) : Optional.empty();
        return new Person(id, OptionalInt.empty(), Person.Role.OTHER, false, situations, side, added);
    }

    /// A sensible line: at least for what is better larger, at most for what is better smaller.
    Requirement requirement() {
        Criterion criterion = random.nextInt(8) == 0
                ? catalogue.routeSteps()
                : catalogue.criteria().get(random.nextInt(catalogue.criteria().size()));
        Strength strength =
                List.of(Strength.MUST, Strength.SHOULD, Strength.WISH).get(random.nextInt(3));
        return Requirement.of(criterion, comparator(criterion), operand(criterion), strength);
    }

    private static Comparator comparator(Criterion criterion) {
        if (criterion.type() == ValueType.SET) {
            return Comparator.HAS_ANY;
        }
        return switch (criterion.better()) {
            case MORE -> Comparator.AT_LEAST;
            case LESS -> Comparator.AT_MOST;
            case NEITHER ->
                criterion.type() == ValueType.ENUM
                        ? Comparator.ONE_OF
                        : criterion.type() == ValueType.BOOL ? Comparator.EQUAL : Comparator.AT_MOST;
        };
    }

    private int operand(Criterion criterion) {
        if (criterion.isRoute()) {
            return random.nextInt(5);
        }
        return criterion.type() == ValueType.SET || (criterion.type() == ValueType.ENUM && !criterion.ordered())
                ? 1 + random.nextInt((1 << criterion.values().size()) - 1)
                : value(criterion);
    }
}
