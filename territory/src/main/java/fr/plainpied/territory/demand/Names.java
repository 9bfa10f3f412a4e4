package fr.plainpied.territory.demand;

import fr.plainpied.kernel.adequacy.HousingRequest;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.territory.chance.Dice;
import fr.plainpied.territory.household.Household;
import java.util.ArrayList;
import java.util.List;

/// Names to show: usual first names, surnames that nobody bears.
final class Names {

    private static final List<String> SURNAMES = List.of(
            "Exemple",
            "Fictif",
            "Essai",
            "Modèle",
            "Témoin",
            "Maquette",
            "Imaginaire",
            "Échantillon",
            "Prototype",
            "Invention",
            "Simulacre",
            "Hypothèse");
    private static final List<String> ELDERS = List.of(
            "Yvonne",
            "Marcel",
            "Jeannine",
            "Roger",
            "Denise",
            "Joseph",
            "Annick",
            "Michel",
            "Monique",
            "Jean-Yves",
            "Odette",
            "Fatima",
            "André",
            "Simone",
            "Ahmed",
            "Thérèse",
            "Loïc",
            "Maryvonne",
            "Manuel",
            "Nicole");
    private static final List<String> ADULTS = List.of(
            "Maëlle",
            "Yann",
            "Aminata",
            "Karim",
            "Nolwenn",
            "Thomas",
            "Sophie",
            "Ibrahim",
            "Céline",
            "Gwendal",
            "Nadia",
            "Stéphane",
            "Priscilla",
            "Erwan",
            "Mariam",
            "David",
            "Laëtitia",
            "Ronan",
            "Élodie",
            "Bakary",
            "Morgane",
            "Kévin",
            "Soizic",
            "Olga",
            "Mathieu",
            "Leïla",
            "Tanguy",
            "Aurélie",
            "Moussa",
            "Gaëlle");
    private static final List<String> CHILDREN = List.of(
            "Lina", "Malo", "Jade", "Nolan", "Awen", "Inès", "Ewen", "Louise", "Adam", "Maïwenn", "Sacha", "Aya",
            "Gabin", "Enora", "Ismaël", "Rose", "Titouan", "Alma", "Noé", "Youn");

    private Names() {}

    /// One name for each person; a household shares a surname.
    static List<DisplayName> of(HousingRequest request, Household household, Dice dice) {
        String surname = dice.pick(SURNAMES);
        List<DisplayName> names = new ArrayList<>();
        for (Household.Member member : household.members()) {
            String own = member.role() == Person.Role.OTHER ? dice.pick(SURNAMES) : surname;
            List<String> first = member.age() >= 62 ? ELDERS : member.age() >= 20 ? ADULTS : CHILDREN;
            names.add(new DisplayName(request.id(), member.id(), unused(first, names, dice), own));
        }
        return names;
    }

    private static String unused(List<String> choices, List<DisplayName> names, Dice dice) {
        List<String> taken = names.stream().map(DisplayName::firstName).toList();
        return dice.pick(choices.stream().filter(name -> !taken.contains(name)).toList());
    }
}
