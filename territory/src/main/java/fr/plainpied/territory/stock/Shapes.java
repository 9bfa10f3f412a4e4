package fr.plainpied.territory.stock;

import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.place.Commune;
import java.util.ArrayList;
import java.util.List;

/// Draws how high the buildings of a residence are and how many entrances they have.
///
/// Hypothesis (general knowledge of French housing): four storeys without a lift and towers of 8 to 12 storeys in
/// 1961-1975, three to six before and after, lower in small towns.
final class Shapes {

    private static final int SMALL_TOWN = 6_000;
    private static final int MIDDLE_TOWN = 12_500;

    private final long seed;

    Shapes(long seed) {
        this.seed = seed;
    }

    List<BuildingPlan> buildings(ResidencePlan residence) {
        return residence.house() ? houses(residence) : entrances(residence);
    }

    private static List<BuildingPlan> houses(ResidencePlan residence) {
        List<BuildingPlan> houses = new ArrayList<>();
        for (int rooms : residence.rooms()) {
            String number = Integer.toString(houses.size() + 1);
            houses.add(new BuildingPlan(
                    residence.id() + "-" + number,
                    residence,
                    number,
                    rooms >= 4 ? 1 : 0,
                    1,
                    List.of(new BuildingPlan.Slot(rooms, 0))));
        }
        return houses;
    }

    private List<BuildingPlan> entrances(ResidencePlan residence) {
        Dice dice = Dice.of(seed, "shape", residence.id());
        int size = residence.rooms().size();
        int storeys = Math.min(storeys(residence, dice), Math.max(1, (size + 1) / 2 - 1));
        int perStorey = storeys >= 7 ? 4 : dice.between(2, residence.underLaw2005() ? 5 : 3);
        int capacity = perStorey * (storeys + 1);
        int number = (size + capacity - 1) / capacity;
        List<BuildingPlan> entrances = new ArrayList<>();
        for (int rank = 0; rank < number; rank++) {
            List<Integer> rooms = residence.rooms().subList(size * rank / number, size * (rank + 1) / number);
            entrances.add(entrance(residence, letter(rank), storeys, rooms, dice));
        }
        return entrances;
    }

    private static BuildingPlan entrance(
            ResidencePlan residence, String letter, int storeys, List<Integer> rooms, Dice dice) {
        boolean groundFloorLet = !dice.chance(residence.commune().population() > MIDDLE_TOWN ? 0.2 : 0.08);
        int lowest = groundFloorLet ? 0 : 1;
        List<BuildingPlan.Slot> slots = new ArrayList<>();
        for (int rank = 0; rank < rooms.size(); rank++) {
            int storey = lowest + rank * (storeys + 1 - lowest) / rooms.size();
            slots.add(new BuildingPlan.Slot(rooms.get(rank), storey));
        }
        int others = rooms.size() < 4 ? dice.between(2, 5) : 0;
        return new BuildingPlan(
                residence.id() + "-" + letter, residence, letter, storeys, rooms.size() + others, slots);
    }

    private static String letter(int rank) {
        return rank < 26 ? Character.toString('A' + rank) : letter(rank / 26 - 1) + letter(rank % 26);
    }

    private static int storeys(ResidencePlan residence, Dice dice) {
        int drawn = switch (residence.period()) {
            case BEFORE_1949 -> dice.between(2, 4);
            case FROM_1949 -> dice.between(3, 4);
            case FROM_1961 -> tower(residence, dice) ? dice.between(8, 12) : dice.between(3, 4);
            case FROM_1976 -> 3 + dice.weighted(0.35, 0.35, 0.2, 0.1);
            case FROM_1991 -> 2 + dice.weighted(0.25, 0.4, 0.25, 0.1);
            case FROM_2001, FROM_2011 -> 2 + dice.weighted(0.3, 0.35, 0.25, 0.1);
        };
        return Math.min(drawn, highest(residence.commune()));
    }

    private static boolean tower(ResidencePlan residence, Dice dice) {
        return residence.rooms().size() >= 24 && dice.chance(residence.priorityDistrict() ? 0.4 : 0.25);
    }

    private static int highest(Commune commune) {
        if (commune.population() < SMALL_TOWN) {
            return 2;
        }
        return commune.population() < MIDDLE_TOWN ? 4 : 12;
    }
}
