package fr.plainpied.wording;

import static fr.plainpied.wording.Lines.must;
import static fr.plainpied.wording.Lines.should;
import static fr.plainpied.wording.Lines.wish;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.explain.LineReason;
import fr.plainpied.kernel.explain.Observed;
import fr.plainpied.kernel.explain.Outcome;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PlainLinesTest {

    private static final ExplanationWords FRENCH = ExplanationWords.of(Locale.FRENCH);
    private static final ExplanationWords ENGLISH = ExplanationWords.of(Locale.ENGLISH);
    private static final Pattern SENTENCES = Pattern.compile("\\p{Lu}.*[.]", Pattern.DOTALL);

    private static void says(LineReason line, String french, String english) {
        assertEquals(french, Plain.spaces(FRENCH.plain(line).sentence().text()));
        assertEquals(english, Plain.spaces(ENGLISH.plain(line).sentence().text()));
    }

    @Test
    void a_room_too_small_to_turn() {
        says(
                must("turning_bathroom_mm >= 1500").found("1200").not(),
                "Dans la salle d’eau, la place pour tourner est de 1,20 m. Il faut 1,50 m."
                        + " Des travaux ne suffisent pas.",
                "In the bathroom, the space to turn is 1.20 m. What is needed: 1.50 m. Works are not enough.");
        says(
                must("turning_bathroom_mm >= 1500").found("1300").after("remodel_bathroom"),
                "Dans la salle d’eau, la place pour tourner est de 1,30 m. Il faut 1,50 m."
                        + " On peut réaménager la salle d’eau.",
                "In the bathroom, the space to turn is 1.30 m. What is needed: 1.50 m."
                        + " It is possible to remodel the bathroom.");
        says(
                must("turning_bedroom_mm >= 1500").found("1400").not(),
                "Dans la chambre, la place pour tourner est de 1,40 m. Il faut 1,50 m. Cela ne peut pas être changé.",
                "In the bedroom, the space to turn is 1.40 m. What is needed: 1.50 m. This cannot be changed.");
    }

    @Test
    void a_door() {
        says(
                must("lift_door_clear_width_mm >= 800").unknown(),
                "Personne n’a encore mesuré la porte de l’ascenseur. Il faut 80 cm.",
                "Nobody has measured the lift door yet. What is needed: 80 cm.");
        says(
                must("lift_door_clear_width_mm >= 800").found("770").not(),
                "La porte de l’ascenseur laisse un passage de 77 cm. Il faut 80 cm."
                        + " Nous ne connaissons pas de travaux qui changent cela.",
                "The lift door leaves a passage of 77 cm. What is needed: 80 cm."
                        + " We know of no works that change this.");
        says(
                must("hall_door_clear_width_mm >= 770").found("930").met(),
                "La porte du hall laisse un passage de 93 cm. C’est assez.",
                "The hall door leaves a passage of 93 cm. It is enough.");
        says(
                must("lift_door_clear_width_mm >= 800").found("770").unknown(),
                "La porte de l’ascenseur laisse un passage de 77 cm. Il faut 80 cm."
                        + " Nous ne savons pas encore si cela compte pour ce logement.",
                "The lift door leaves a passage of 77 cm. What is needed: 80 cm."
                        + " We do not know yet if this matters for this home.");
    }

    @Test
    void the_way_in() {
        says(
                must("route_steps <= 0").steps(0, 0).met(),
                "De la rue à la porte du logement : aucune marche.",
                "From the street to the door of the home: no step.");
        says(
                must("route_steps <= 0").steps(1, 1).after("hall_ramp"),
                "De la rue à la porte du logement : 1 marche. Il faut un chemin sans marche."
                        + " On peut construire une rampe à l’entrée.",
                "From the street to the door of the home: 1 step. What is needed: a way without a step."
                        + " It is possible to build a ramp at the entrance.");
        says(
                must("route_steps <= 3").steps(18, 18).not(),
                "De la rue à la porte du logement : 18 marches. Il faut 3 marches au plus."
                        + " Des travaux ne suffisent pas.",
                "From the street to the door of the home: 18 steps. What is needed: 3 steps at most."
                        + " Works are not enough.");
        says(
                must("threshold_height_mm <= 20").found("0").met(),
                "Il n’y a pas de seuil à la porte. Cela convient.",
                "There is no threshold at the door. That is fine.");
    }

    @Test
    void washing() {
        says(
                must("washing in shower_level|bath_and_shower_level")
                        .found("bath")
                        .after("bath_to_level_shower"),
                "Il y a une baignoire. Il faut une douche sans marche."
                        + " On peut remplacer la baignoire par une douche sans marche.",
                "There is a bath. What is needed: a shower without a step."
                        + " It is possible to replace the bath by a shower without a step.");
        says(
                must("washing in shower_level|shower_step|bath_and_shower_level")
                        .found("shower_step")
                        .met(),
                "Il y a une douche, avec une marche.",
                "There is a shower, with a step.");
        says(
                must("wc_transfer_side in left|both").found("right").not(),
                "Dans les toilettes, la place libre est à droite de la cuvette."
                        + " Il faut de la place à gauche de la cuvette."
                        + " Nous ne connaissons pas de travaux qui changent cela.",
                "In the toilet, the free space is on the right of the bowl."
                        + " What is needed: space on the left of the bowl. We know of no works that change this.");
    }

    @Test
    void equipment_that_is_important_or_wished() {
        says(
                should("shutters_motorised = yes").found("no").after("shutters"),
                "Les volets s’ouvrent à la main. On peut mettre des moteurs aux volets.",
                "The shutters open by hand. It is possible to put motors on the shutters.");
        says(
                wish("private_entrance = yes").found("no").not(),
                "On entre par le hall de l’immeuble. Ce n’est pas indispensable.",
                "The way in is through the hall of the building. It is not essential.");
        says(
                wish("outdoor in balcony|terrace|garden").found("none").not(),
                "Il n’y a ni balcon, ni terrasse, ni jardin. Il faudrait un balcon, une terrasse ou un jardin."
                        + " Ce n’est pas indispensable.",
                "There is no balcony, terrace or garden. What would be better: a balcony, a terrace or a garden."
                        + " It is not essential.");
    }

    @Test
    void qualities_distances_sets_and_efforts() {
        says(
                must("sound_insulation >= good").found("fair").after("acoustic_lining"),
                "On entend un peu les voisins. Il faut une bonne protection contre le bruit."
                        + " On peut doubler un mur contre le bruit.",
                "The neighbours are heard a little. What is needed: good protection against noise."
                        + " It is possible to line a wall against noise.");
        says(
                should("shop_walk_m <= 500").found("620").not(),
                "Le magasin d’alimentation le plus proche est à 620 m à pied. Il faudrait 500 m au plus."
                        + " Ce n’est pas indispensable.",
                "The nearest food shop is 620 m away on foot. What would be better: 500 m at most."
                        + " It is not essential.");
        says(
                must("intercom has video|light").found("sound").after("intercom"),
                "L’interphone a une sonnerie. Il faut un signal lumineux ou une image."
                        + " On peut remplacer l’interphone.",
                "The intercom has a ring. What is needed: a light signal or a picture."
                        + " It is possible to replace the intercom.");
        says(
                must("hall_door_effort_n <= 50").found("80").not(),
                "La porte du hall demande un effort de 8 kilos. Il faut 5 kilos au plus."
                        + " Nous ne connaissons pas de travaux qui changent cela.",
                "The hall door takes an effort of 8 kilos. What is needed: 5 kilos at most."
                        + " We know of no works that change this.");
    }

    @Test
    void a_storey_and_a_lift_that_does_not_fail() {
        says(
                must("storey <= 1").found("3").not(),
                "Le logement est au 3e étage. Il faut le 1er étage au plus. Cela ne peut pas être changé.",
                "The home is on the 3rd floor. What is needed: the 1st floor at most. This cannot be changed.");
        says(
                should("lift_failures_per_year <= 0").found("4").not(),
                "Pour l’ascenseur : 4 pannes par an. Il faudrait un ascenseur sans panne. Ce n’est pas indispensable.",
                "For the lift: 4 failures a year. What would be better: a lift without failures."
                        + " It is not essential.");
    }

    @Test
    void a_line_that_does_not_apply_says_nothing() {
        says(must("lift_door_clear_width_mm >= 800").notApplicable(), "", "");
    }

    @Test
    void every_criterion_comparator_and_outcome_makes_whole_sentences() {
        Catalogue catalogue = Catalogue.current();
        for (Criterion criterion : catalogue.criteria()) {
            for (Comparator comparator : Comparator.values()) {
                if (comparator.suits(criterion)) {
                    everyOutcome(criterion, comparator);
                }
            }
        }
    }

    private static void everyOutcome(Criterion criterion, Comparator comparator) {
        for (Strength strength : List.of(Strength.MUST, Strength.SHOULD, Strength.WISH)) {
            int operand = criterion.type().isNumber() ? criterion.max() : 1;
            Requirement requirement = Requirement.of(criterion, comparator, operand, strength);
            int value = criterion.type().isNumber() ? criterion.min() : 0;
            for (Outcome outcome : Outcome.values()) {
                Observed observed = outcome == Outcome.UNKNOWN ? new Observed.Unknown() : new Observed.Known(value);
                LineReason line = new LineReason(
                        "p1",
                        requirement,
                        List.of(),
                        outcome,
                        observed,
                        outcome == Outcome.SATISFIED_AFTER_WORKS
                                ? List.of(Catalogue.current().works().getFirst())
                                : List.of());
                whole(line);
            }
        }
    }

    private static void whole(LineReason line) {
        for (ExplanationWords words : List.of(FRENCH, ENGLISH)) {
            String plain = words.plain(line).sentence().text();
            String professional = words.professional(line).sentence().text();
            assertTrue(
                    line.outcome() == Outcome.NOT_APPLICABLE
                            ? plain.isEmpty()
                            : SENTENCES.matcher(plain).matches(),
                    plain);
            assertTrue(SENTENCES.matcher(professional).matches(), professional);
        }
    }
}
