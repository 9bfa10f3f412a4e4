package fr.plainpied.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordsTest {
    private final Words french = Words.in(Locale.FRENCH);
    private final Words english = Words.in(Locale.ENGLISH);

    @Test
    void a_key_says_its_sentence_in_each_language() {
        assertEquals("Ce logement convient après travaux", french.say("ui.verdict.works.sentence"));
        assertEquals("This home fits after works", english.say("ui.verdict.works.sentence"));
    }

    @Test
    void another_language_than_english_is_answered_in_french() {
        assertEquals("fr", Words.in(Locale.GERMAN).language());
        assertEquals("fr", Words.in(Locale.CANADA_FRENCH).language());
        assertEquals("en", Words.in(Locale.US).language());
    }

    @Test
    void plurals_follow_each_language() {
        assertEquals("aucune marche", french.say("ui.way.steps", "count", 0));
        assertEquals("1 marche", french.say("ui.way.steps", "count", 1));
        assertEquals("17 steps", english.say("ui.way.steps", Map.of("count", 17)));
    }

    @Test
    void a_missing_key_stops_the_page() {
        assertThrows(MissingText.class, () -> french.say("ui.nowhere"));
        assertThrows(MissingText.class, () -> french.say("nomodule.title"));
        assertThrows(MissingText.class, () -> french.say("plain"));
    }

    @Test
    void a_missing_argument_stops_the_page() {
        MissingText missing = assertThrows(MissingText.class, () -> french.say("ui.title", "name", "x"));
        assertTrue(String.valueOf(missing.getMessage()).contains("title"));
    }

    @Test
    void arguments_are_never_read_as_patterns() {
        assertEquals("{0} <b> · Plain-pied", french.say("ui.title", "title", "{0} <b>"));
    }

    @Test
    void french_punctuation_has_its_no_break_spaces() {
        assertEquals("Pourquoi\u00A0?", FrenchSpacing.apply("Pourquoi ?"));
        assertEquals("«\u00A0Oui\u00A0», 80\u00A0cm\u00A0:", FrenchSpacing.apply("« Oui », 80 cm :"));
        assertEquals("3\u00A0000 à 9\u00A0000\u00A0€", FrenchSpacing.apply("3 000 à 9 000 €"));
        assertEquals("1\u00A0722\u00A0marches", FrenchSpacing.apply("1 722\u00A0marches"));
        assertEquals("{n, number, ::percent} en 2026", FrenchSpacing.apply("{n, number, ::percent} en 2026"));
        assertEquals("{n}\u00A0m", FrenchSpacing.apply("{n} m"));
        assertEquals("3 marches", FrenchSpacing.apply("3 marches"));
    }

    @Test
    void figures_are_written_as_each_language_writes_them() {
        assertEquals("1\u00A0184", french.figures().number(1184));
        assertEquals("1,184", english.figures().number(1184));
        assertEquals("82,5\u00A0cm", french.figures().centimetres(825));
        assertEquals("80\u00A0cm", french.figures().centimetres(800));
        assertEquals("6.2\u00A0m", english.figures().metres(6200));
        assertEquals("6,2\u00A0%", french.figures().slope(62));
        assertEquals("73%", english.figures().percent(0.725));
        assertEquals("180\u00A0m", french.figures().distance(180));
        assertEquals("1,4\u00A0km", french.figures().distance(1351));
        assertEquals("64,5\u00A0m²", french.figures().area(new BigDecimal("64.50")));
    }

    @Test
    void amounts_show_cents_only_when_there_are_some() {
        assertEquals("498\u00A0€", french.figures().euros(498));
        assertEquals("45\u00A0374,50\u00A0€", french.figures().euros(new BigDecimal("45374.5")));
        assertEquals("€498", english.figures().euros(new BigDecimal("498.00")));
    }

    @Test
    void dates_are_written_out() {
        LocalDate first = LocalDate.of(2027, 2, 1);
        assertEquals("1er\u00A0février\u00A02027", french.figures().date(first));
        assertEquals("1\u00A0February\u00A02027", english.figures().date(first));
        assertEquals("3\u00A0sept.\u00A02026", french.figures().shortDate(LocalDate.of(2026, 9, 3)));
        ZonedDateTime moment = ZonedDateTime.of(2026, 11, 22, 10, 42, 0, 0, ZoneId.of("Europe/Paris"));
        assertEquals(
                "22\u00A0novembre\u00A02026 à 10\u00A0h\u00A042",
                french.figures().moment(moment));
    }

    @Test
    void lists_end_with_the_word_of_the_language() {
        assertEquals(
                "la chambre, le séjour et la cuisine",
                french.figures().list(List.of("la chambre", "le séjour", "la cuisine")));
    }
}
