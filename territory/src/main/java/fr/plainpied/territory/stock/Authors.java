package fr.plainpied.territory.stock;

import fr.plainpied.territory.chance.Dice;
import java.util.List;

/// Who is said to have seen or measured a value: surnames that nobody bears.
final class Authors {

    private static final List<String> CARETAKERS = List.of(
            "Annaïg Exemple, gardienne",
            "Malo Fictif, gardien",
            "Rozenn Essai, gardienne",
            "Yoann Modèle, gardien",
            "Katell Témoin, gardienne",
            "Goulven Exemple, gardien",
            "Awa Fictive, gardienne",
            "Tugdual Essai, gardien");
    private static final List<String> TECHNICIANS = List.of(
            "Soazig Modèle, technicienne",
            "Erwan Témoin, technicien",
            "Nolwenn Fictive, ergothérapeute",
            "Samir Exemple, technicien");

    private Authors() {}

    static String file(LandlordProfile profile) {
        return "Fichier patrimoine, " + profile.landlord().name();
    }

    static String caretaker(LandlordProfile profile, Dice dice) {
        return CARETAKERS.get((rank(profile) + dice.between(0, 3)) % CARETAKERS.size());
    }

    static String technician(LandlordProfile profile, Dice dice) {
        return TECHNICIANS.get((rank(profile) + dice.between(0, 1)) % TECHNICIANS.size());
    }

    private static int rank(LandlordProfile profile) {
        return 2 * LandlordProfile.ALL.indexOf(profile);
    }
}
