package fr.plainpied.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plainpied.kernel.quantity.IntRange;
import fr.plainpied.kernel.quantity.Money;
import fr.plainpied.kernel.quantity.MoneyRange;
import fr.plainpied.kernel.quantity.Share;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {

    private static final Figures FRENCH = Figures.of(Locale.FRENCH);
    private static final Figures ENGLISH = Figures.of(Locale.ENGLISH);

    /// Texts are compared with ordinary spaces; where no-break spaces go is checked apart.
    private static void said(String french, String english, String inFrench, String inEnglish) {
        assertEquals(french, Plain.spaces(inFrench));
        assertEquals(english, Plain.spaces(inEnglish));
    }

    @Test
    void lengths_are_in_centimetres_then_in_metres() {
        said("83 cm", "83 cm", FRENCH.length(830), ENGLISH.length(830));
        said("82,5 cm", "82.5 cm", FRENCH.length(825), ENGLISH.length(825));
        said("1,5 cm", "1.5 cm", FRENCH.length(15), ENGLISH.length(15));
        said("0 cm", "0 cm", FRENCH.length(0), ENGLISH.length(0));
        said("1 m", "1 m", FRENCH.length(1000), ENGLISH.length(1000));
        said("1,50 m", "1.50 m", FRENCH.length(1500), ENGLISH.length(1500));
        said("1,505 m", "1.505 m", FRENCH.length(1505), ENGLISH.length(1505));
    }

    @Test
    void distances_slopes_areas_and_loads() {
        said("400 m", "400 m", FRENCH.distance(400), ENGLISH.distance(400));
        said("1,03 km", "1.03 km", FRENCH.distance(1030), ENGLISH.distance(1030));
        said("8 %", "8%", FRENCH.slope(80), ENGLISH.slope(80));
        said("6,2 %", "6.2%", FRENCH.slope(62), ENGLISH.slope(62));
        said("64,5 m²", "64.5 m²", FRENCH.area(new BigDecimal("64.50")), ENGLISH.area(new BigDecimal("64.50")));
        said("50 N", "50 N", FRENCH.force(50), ENGLISH.force(50));
        said("200 kg", "200 kg", FRENCH.load(200), ENGLISH.load(200));
    }

    @Test
    void steps_follow_the_plural_and_a_range_says_only_what_is_known() {
        said("aucune marche", "no step", FRENCH.steps(0), ENGLISH.steps(0));
        said("1 marche", "1 step", FRENCH.steps(1), ENGLISH.steps(1));
        said("2 marches", "2 steps", FRENCH.steps(2), ENGLISH.steps(2));
        assertEquals("3 marches", FRENCH.steps(new IntRange(3, 3)));
        assertEquals("2 marches au plus", FRENCH.steps(new IntRange(0, 2)));
        assertEquals("entre 2 et 5 marches", FRENCH.steps(new IntRange(2, 5)));
        assertEquals("au moins 2 marches", FRENCH.steps(new IntRange(2, 660)));
        assertEquals("nombre de marches inconnu", FRENCH.steps(new IntRange(0, 660)));
    }

    @Test
    void storeys() {
        said("rez-de-chaussée", "ground floor", FRENCH.storey(0), ENGLISH.storey(0));
        said("1er étage", "1st floor", FRENCH.storey(1), ENGLISH.storey(1));
        said("3e étage", "3rd floor", FRENCH.storey(3), ENGLISH.storey(3));
        said("12e étage", "12th floor", FRENCH.storey(12), ENGLISH.storey(12));
        said("1er sous-sol", "1st basement", FRENCH.storey(-1), ENGLISH.storey(-1));
    }

    @Test
    void money_and_its_ranges() {
        said("1 500 €", "€1,500", FRENCH.money(Money.ofEuros(1500)), ENGLISH.money(Money.ofEuros(1500)));
        MoneyRange shower = new MoneyRange(Money.ofEuros(3000), Money.ofEuros(9000));
        said("3 000 à 9 000 €", "€3,000 to €9,000", FRENCH.money(shower), ENGLISH.money(shower));
        MoneyRange quote = new MoneyRange(Money.ofEuros(4200), Money.ofEuros(4200));
        said("4 200 €", "€4,200", FRENCH.money(quote), ENGLISH.money(quote));
    }

    @Test
    void weeks() {
        said("1 à 2 semaines", "1 to 2 weeks", FRENCH.weeks(new IntRange(1, 2)), ENGLISH.weeks(new IntRange(1, 2)));
        said(
                "une semaine au plus",
                "one week at most",
                FRENCH.weeks(new IntRange(0, 1)),
                ENGLISH.weeks(new IntRange(0, 1)));
        said("1 semaine", "1 week", FRENCH.weeks(new IntRange(1, 1)), ENGLISH.weeks(new IntRange(1, 1)));
        said(
                "moins d’une semaine",
                "less than a week",
                FRENCH.weeks(new IntRange(0, 0)),
                ENGLISH.weeks(new IntRange(0, 0)));
    }

    @Test
    void a_share_is_whole_only_when_nothing_is_missing() {
        said("65 %", "65%", FRENCH.share(new Share(13, 20)), ENGLISH.share(new Share(13, 20)));
        assertEquals("99 %", Plain.spaces(FRENCH.share(new Share(999, 1000))));
        assertEquals("100 %", Plain.spaces(FRENCH.share(Share.FULL)));
    }

    @Test
    void dates_and_lists() {
        LocalDate day = LocalDate.of(2026, 11, 22);
        said("22 novembre 2026", "22 November 2026", FRENCH.date(day), ENGLISH.date(day));
        List<String> three = List.of("a", "b", "c");
        said("a, b et c", "a, b and c", FRENCH.all(three), ENGLISH.all(three));
        said("a, b ou c", "a, b or c", FRENCH.any(three), ENGLISH.any(three));
        assertEquals("Élargir", FRENCH.sentence("élargir"));
        assertEquals("élargir", FRENCH.goingOn("Élargir"));
        assertEquals("WC seat height", ENGLISH.goingOn("WC seat height"));
    }

    @Test
    void a_number_never_parts_from_its_unit() {
        assertEquals("83\u00A0cm", FRENCH.length(830));
        assertEquals("8\u202F%", FRENCH.slope(80));
        assertEquals("3\u202F000 à 9\u202F000\u00A0€", FRENCH.money(range(3000, 9000)));
        assertEquals("1.50\u00A0m", ENGLISH.length(1500));
    }

    private static MoneyRange range(long low, long high) {
        return new MoneyRange(Money.ofEuros(low), Money.ofEuros(high));
    }
}
