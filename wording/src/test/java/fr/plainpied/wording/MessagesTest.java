package fr.plainpied.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.quantity.Money;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MessagesTest {

    private static final Messages FRENCH = Messages.of("messages/sample", Locale.FRENCH);
    private static final Messages ENGLISH = Messages.of("messages/sample", Locale.ENGLISH);

    @Test
    void plurals_follow_each_language() {
        assertEquals("aucune marche", FRENCH.text("steps", "n", 0));
        assertEquals("1 marche", FRENCH.text("steps", "n", 1));
        assertEquals("2 marches", FRENCH.text("steps", "n", 2));
        assertEquals("no step", ENGLISH.text("steps", "n", 0));
        assertEquals("1 step", ENGLISH.text("steps", "n", 1));
        assertEquals("2 steps", ENGLISH.text("steps", "n", 2));
    }

    @Test
    void french_marks_get_their_spaces_and_apostrophes() {
        assertEquals("Qu’en est-il\u202F? Le seuil\u00A0: 2\u202F%", FRENCH.text("ask"));
        assertEquals("«\u00A0Entrer\u00A0»", FRENCH.text("quote"));
        assertEquals("What’s it like? The threshold: 2%", ENGLISH.text("ask"));
    }

    @Test
    void money_and_dates_are_written_as_people_write_them() {
        LocalDate first = LocalDate.of(2027, 2, 1);
        assertEquals(
                "Le loyer\u00A0: 1\u202F500\u00A0€ jusqu’au 1er février 2027",
                FRENCH.text("price", "rent", Money.ofEuros(1500), "until", first));
        assertEquals(
                "Le loyer\u00A0: 412,05\u00A0€ jusqu’au 22 novembre 2026",
                FRENCH.text("price", "rent", new Money(41205), "until", LocalDate.of(2026, 11, 22)));
        assertEquals(
                "The rent: €1,500 until 1 February 2027",
                ENGLISH.text("price", "rent", Money.ofEuros(1500), "until", first));
    }

    @Test
    void numbers_are_grouped_as_the_language_wants() {
        assertEquals("1\u202F224 logements", FRENCH.text("number", "n", 1224));
        assertEquals("1,224 homes", ENGLISH.text("number", "n", 1224));
    }

    @Test
    void a_missing_text_is_an_error_that_names_it_and_never_another_language() {
        Messages faulty = Messages.of("messages/uneven", Locale.ENGLISH);
        String message = assertThrows(IllegalArgumentException.class, () -> faulty.text("only_french"))
                .getMessage();
        assertEquals("The bundle messages/uneven has no text \"only_french\" in en-GB.", message);
    }

    @Test
    void a_missing_argument_is_an_error_that_names_it() {
        String message = assertThrows(IllegalArgumentException.class, () -> FRENCH.text("steps", Map.of("count", 2)))
                .getMessage();
        assertEquals("The text steps of messages/sample wants the argument {n}; it was given [count].", message);
    }

    @Test
    void an_argument_inside_a_plural_is_wanted_too() {
        assertEquals(Set.of("n", "all"), FRENCH.arguments("met"));
        assertEquals("2 besoins sur 5", FRENCH.text("met", "n", 2, "all", 5));
    }

    @Test
    void a_language_that_nobody_wrote_and_a_bundle_that_is_not_there_are_errors() {
        assertThrows(IllegalArgumentException.class, () -> Messages.of("messages/sample", Locale.GERMAN));
        assertThrows(IllegalArgumentException.class, () -> Messages.of("messages/nowhere", Locale.FRENCH));
    }

    @Test
    void a_bundle_is_read_once_whatever_the_region() {
        assertSame(FRENCH, Messages.of("messages/sample", Locale.CANADA_FRENCH));
        assertEquals("fr-FR", FRENCH.locale().toLanguageTag());
        assertEquals("en-GB", Messages.of("messages/sample", Locale.US).locale().toLanguageTag());
    }

    @Test
    void many_threads_may_ask_at_once() {
        boolean all = IntStream.range(2, 5000)
                .parallel()
                .allMatch(n -> FRENCH.text("steps", "n", n % 900 + 2).equals(n % 900 + 2 + " marches"));
        assertTrue(all);
    }

    @Test
    void the_keys_and_arguments_can_be_listed() {
        assertEquals(Set.of("rent", "until"), FRENCH.arguments("price"));
        assertTrue(FRENCH.keys().containsAll(List.of("greeting", "steps")));
    }

    @Test
    void faults_of_a_bundle_are_named() {
        assertEquals(List.of(), BundleFaults.of("messages/sample"));
        assertEquals(List.of("messages/faulty (fr): twice is there twice."), BundleFaults.of("messages/faulty"));
        assertEquals(
                List.of(
                        "messages/uneven: arguments has the arguments [n] in French and [count] in English.",
                        "messages/uneven: only_english has no French.",
                        "messages/uneven: only_french has no English."),
                BundleFaults.of("messages/uneven"));
    }
}
