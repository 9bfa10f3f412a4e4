package fr.plainpied.territory.stock;

import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.place.Commune;
import fr.plainpied.territory.place.Footprint;
import fr.plainpied.territory.place.Point;
import fr.plainpied.territory.place.RealTerritory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Gives each residence an invented name and address, and a place on the ground.
final class Places {

    private static final List<String> FORMS = List.of(
            "Résidence",
            "Les Jardins",
            "Le Clos",
            "Square",
            "Le Hameau",
            "Cité",
            "Villa",
            "Les Allées",
            "Le Parc",
            "Cour");
    private static final List<String> NOUNS = List.of(
            "des Ajoncs",
            "des Alizés",
            "des Algues",
            "de l'Aubépine",
            "des Avocettes",
            "de la Balise",
            "du Beaupré",
            "des Bernaches",
            "de la Boussole",
            "des Bruyères",
            "du Cabestan",
            "des Camélias",
            "du Chenal",
            "des Cormorans",
            "de la Criée",
            "de l'Écume",
            "des Embruns",
            "de l'Estran",
            "des Fougères",
            "des Genêts",
            "du Goéland",
            "des Goémons",
            "de la Hune",
            "des Hortensias",
            "de l'Hermine",
            "des Iris",
            "de la Lande",
            "du Loch",
            "de la Marée",
            "des Mésanges",
            "de la Misaine",
            "des Mouettes",
            "des Noisetiers",
            "de l'Ormeau",
            "des Pins",
            "de la Plage",
            "du Ponant",
            "des Roseaux",
            "du Sémaphore",
            "de la Source",
            "des Sternes",
            "du Suroît",
            "des Tamaris",
            "du Vieux Four",
            "de la Vigie",
            "des Vents",
            "du Verger",
            "de la Yole");
    private static final int STOREY_M = 3;

    private final long seed;
    private final List<Footprint> free;
    private final Map<String, Set<String>> names = new HashMap<>();

    Places(RealTerritory real, long seed) {
        this.seed = seed;
        this.free = new ArrayList<>(real.footprints());
    }

    /// @param osmWay 0 when the place is only a point in the commune
    record Place(String name, String address, Point position, long osmWay) {}

    Place place(ResidencePlan residence, int storeys) {
        Dice dice = Dice.of(seed, "place", residence.id());
        String name = name(residence.commune().code(), dice);
        String address = "%d, rue fictive %s, %s %s"
                .formatted(
                        dice.between(1, 96),
                        dice.pick(NOUNS),
                        residence.commune().postcode(),
                        residence.commune().name());
        boolean central = residence.commune().code().equals(RealTerritory.LORIENT)
                && !residence.house()
                && !residence.priorityDistrict();
        if (central && !free.isEmpty() && dice.chance(0.8)) {
            Footprint footprint = footprint(storeys, dice);
            return new Place(name, address, footprint.centre(), footprint.osmWay());
        }
        return new Place(name, address, ground(residence.commune(), dice), 0);
    }

    private String name(String commune, Dice dice) {
        Set<String> taken = names.computeIfAbsent(commune, none -> new HashSet<>());
        int noun = dice.between(0, NOUNS.size() - 1);
        int form = dice.between(0, FORMS.size() - 1);
        for (int turn = 0; ; turn++) {
            String name = "%s %s"
                    .formatted(
                            FORMS.get((form + turn / NOUNS.size()) % FORMS.size()),
                            NOUNS.get((noun + turn) % NOUNS.size()));
            int series = turn / (NOUNS.size() * FORMS.size());
            String full = name + (series == 0 ? "" : " " + (series + 1)) + " (fictif)";
            if (taken.add(full)) {
                return full;
            }
        }
    }

    /// The free building nearest in height among a few.
    private Footprint footprint(int storeys, Dice dice) {
        double height = (storeys + 1.0) * STOREY_M;
        List<Footprint> few = dice.shuffled(free).subList(0, Math.min(12, free.size()));
        Footprint chosen = few.stream()
                .min(Comparator.comparingDouble(one -> Math.abs(one.heightM() - height)))
                .orElseThrow();
        free.remove(chosen);
        return chosen;
    }

    /// Around the middle of the town, within the contour.
    private static Point ground(Commune commune, Dice dice) {
        double spread = commune.population() > 12_500 ? 750 : 450;
        for (int turn = 0; turn < 200; turn++) {
            Point point = commune.centre().moved(dice.normal(0, spread), dice.normal(0, spread));
            if (commune.contour().contains(point)) {
                return point;
            }
        }
        return commune.centre();
    }
}
