package fr.plainpied.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plainpied.kernel.explain.Classification;
import fr.plainpied.kernel.explain.DwellingClass;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClassWordsTest {

    private static final ClassWords FRENCH = ClassWords.of(Locale.FRENCH);
    private static final Classification OPEN = new Classification(
            DwellingClass.G,
            DwellingClass.B,
            DwellingClass.C,
            List.of(Lines.CATALOGUE.criterion("lift_door_clear_width_mm")));
    private static final Classification C =
            new Classification(DwellingClass.C, DwellingClass.C, DwellingClass.C, List.of());

    private static String read(List<Sentence> sentences) {
        return Plain.spaces(sentences.stream().map(Sentence::text).collect(Collectors.joining(" ")));
    }

    @Test
    void a_known_class_says_what_it_means() {
        assertEquals("Classe C", FRENCH.headline(C));
        assertEquals(
                "Ce logement est en classe C. Aucune marche jusqu’à la porte,"
                        + " et des portes et des couloirs assez larges.",
                read(FRENCH.plain(C)));
        assertEquals("Class C", ClassWords.of(Locale.ENGLISH).headline(C));
    }

    @Test
    void an_open_class_says_between_which_letters_and_what_to_measure() {
        assertEquals("Non évalué : entre la classe B et la classe C", Plain.spaces(FRENCH.headline(OPEN)));
        assertEquals(
                "Non évalué : des valeurs inconnues laissent la classe ouverte."
                        + " À mesurer pour conclure : passage utile de la porte d’ascenseur."
                        + " Lettres du registre londonien du logement accessible, pour que les chiffres se comparent."
                        + " Calculée sur le logement tel qu’il est, sans travaux.",
                read(FRENCH.professional(OPEN)));
        assertEquals(
                "Nous ne connaissons pas encore assez ce logement. Il peut être entre la classe B et la classe C."
                        + " Il reste à vérifier : la largeur de la porte de l’ascenseur.",
                read(FRENCH.plain(OPEN)));
    }
}
