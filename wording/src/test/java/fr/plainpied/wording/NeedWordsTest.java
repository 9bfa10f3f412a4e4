package fr.plainpied.wording;

import static fr.plainpied.wording.Lines.must;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Situation;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class NeedWordsTest {

    private static final NeedWords FRENCH = NeedWords.of(Locale.FRENCH);
    private static final NeedWords ENGLISH = NeedWords.of(Locale.ENGLISH);

    private static void reads(String line, String french, String english) {
        assertEquals(french, Plain.spaces(FRENCH.plain(must(line).requirement())));
        assertEquals(english, Plain.spaces(ENGLISH.plain(must(line).requirement())));
    }

    @Test
    void a_need_reads_as_one_line() {
        reads(
                "hall_door_clear_width_mm >= 770",
                "La largeur de la porte du hall : 77 cm au moins",
                "The width of the hall door: at least 77 cm");
        reads("washing in shower_level|bath_and_shower_level", "Une douche sans marche", "A shower without a step");
        reads("shower_seat = yes", "Un siège dans la douche", "A seat in the shower");
        reads("lift = no", "Un ascenseur : non", "A lift: no");
        reads("intercom has light", "L’interphone : un signal lumineux", "The intercom: a light signal");
        reads(
                "route_steps <= 0",
                "Les marches de la rue à la porte du logement : aucune marche",
                "The steps from the street to the door of the home: no step");
        assertEquals(
                "Passage utile de la porte du hall : 77 cm au moins",
                Plain.spaces(FRENCH.professional(
                        must("hall_door_clear_width_mm >= 770").requirement())));
    }

    @Test
    void a_horizon_is_today_or_in_years() {
        assertEquals("aujourd’hui", FRENCH.horizon(0));
        assertEquals("dans 1 an", FRENCH.horizon(1));
        assertEquals("in 3 years", ENGLISH.horizon(3));
    }

    @Test
    void every_default_line_can_be_listed() {
        for (Situation situation : Lines.CATALOGUE.situations()) {
            for (Requirement line : situation.requirements()) {
                assertTrue(Character.isUpperCase(FRENCH.plain(line).codePointAt(0)));
                assertTrue(Character.isUpperCase(ENGLISH.professional(line).codePointAt(0)));
            }
        }
    }
}
