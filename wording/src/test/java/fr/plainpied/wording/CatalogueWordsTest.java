package fr.plainpied.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Situation;
import fr.plainpied.kernel.criteria.ValueType;
import fr.plainpied.kernel.criteria.Work;
import fr.plainpied.kernel.explain.Because;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CatalogueWordsTest {

    private static final Catalogue CATALOGUE = Catalogue.current();
    private static final CatalogueWords WORDS = CatalogueWords.of(Locale.FRENCH);

    private static List<Criterion> criteria() {
        List<Criterion> all = new ArrayList<>(CATALOGUE.criteria());
        all.add(CATALOGUE.routeSteps());
        return all;
    }

    private static Set<String> keys(String bundle) {
        return Messages.of("messages/" + bundle, Locale.FRENCH).keys();
    }

    @Test
    void the_grid_has_its_words_and_no_others() {
        Set<String> expected = new TreeSet<>(Set.of("value.yes", "value.no", "value.unknown", "value.nothing"));
        for (Criterion criterion : criteria()) {
            expected.add(criterion.code());
            if (criterion.type() == ValueType.ENUM || criterion.type() == ValueType.SET) {
                criterion.values().forEach(value -> expected.add(criterion.code() + ".value." + value));
            }
            if (criterion.unit().equals("count")) {
                expected.add(criterion.code() + ".count");
            }
        }
        Set<String> found = new TreeSet<>(keys("criteria"));
        found.removeIf(key -> key.endsWith(".note")
                && CATALOGUE.find(key.substring(0, key.length() - 5)).isPresent());
        assertEquals(expected, found);
    }

    @Test
    void situations_and_their_default_lines_have_their_words_and_no_others() {
        Set<String> expected = new TreeSet<>();
        for (Situation situation : CATALOGUE.situations()) {
            expected.add(situation.code());
            for (Requirement line : situation.requirements()) {
                expected.add(situation.code() + "." + line.criterion().code() + "."
                        + line.strength().code());
            }
        }
        assertEquals(expected, keys("situations"));
    }

    @Test
    void works_have_their_words_and_no_others() {
        Set<String> expected = new TreeSet<>();
        for (Work work : CATALOGUE.works()) {
            expected.add(work.code());
            expected.add(work.code() + ".plain");
            expected.add("evidence." + work.evidence().replace(' ', '_'));
        }
        Set<String> found = new TreeSet<>(keys("works"));
        found.removeIf(key -> key.endsWith(".condition")
                && CATALOGUE.findWork(key.substring(0, key.length() - 10)).isPresent());
        assertEquals(expected, found);
    }

    @Test
    void the_home_has_its_plain_words_and_no_others() {
        Set<String> expected = new TreeSet<>();
        for (Criterion criterion : criteria()) {
            expected.addAll(List.of(criterion.code() + ".thing", criterion.code() + ".unknown"));
            String is = criterion.code() + ".is";
            switch (criterion.type()) {
                case INT, DECIMAL -> expected.add(is);
                case BOOL -> expected.addAll(List.of(is + ".yes", is + ".no"));
                case ENUM -> criterion.values().forEach(value -> expected.add(is + "." + value));
                case SET -> expected.addAll(List.of(is, is + ".none"));
            }
            if (criterion.type() == ValueType.ENUM || criterion.type() == ValueType.SET) {
                criterion.values().forEach(value -> expected.add(criterion.code() + ".ask." + value));
            }
        }
        Set<String> found = new TreeSet<>(keys("home"));
        found.removeIf(key -> CATALOGUE.find(head(key)).isEmpty());
        found.removeIf(key -> key.contains("|") || key.endsWith(".zero"));
        assertEquals(expected, found);
    }

    private static String head(String key) {
        int dot = key.indexOf('.');
        return dot < 0 ? key : key.substring(0, dot);
    }

    @Test
    void texts_on_several_values_are_about_values_that_exist_in_catalogue_order() {
        for (String bundle : List.of("home", "asked")) {
            for (String key : keys(bundle)) {
                if (key.indexOf('|') > 0) {
                    List<String> values =
                            List.of(key.substring(key.lastIndexOf('.') + 1).split("\\|"));
                    List<String> known =
                            new ArrayList<>(CATALOGUE.criterion(head(key)).values());
                    known.retainAll(values);
                    assertEquals(known, values, key);
                }
            }
        }
    }

    @Test
    void every_value_of_every_criterion_can_be_said_in_both_languages() {
        for (Locale language : Messages.LANGUAGES) {
            CatalogueWords words = CatalogueWords.of(language);
            for (Criterion criterion : criteria()) {
                for (int value : values(criterion)) {
                    assertFalse(words.value(criterion, value).isBlank(), criterion.code());
                }
                assertFalse(words.note(criterion).orElse("-").isBlank());
            }
        }
    }

    private static List<Integer> values(Criterion criterion) {
        return switch (criterion.type()) {
            case INT, DECIMAL -> List.of(criterion.min(), criterion.max());
            case BOOL -> List.of(0, 1);
            case ENUM -> IntStream.range(0, criterion.values().size()).boxed().toList();
            case SET -> List.of(0, (1 << criterion.values().size()) - 1);
        };
    }

    @Test
    void values_read_as_people_say_them() {
        assertEquals("83 cm", value("hall_door_clear_width_mm", "830"));
        assertEquals("8 %", value("street_to_hall_ramp_slope_permille", "80"));
        assertEquals("baignoire", value("washing", "bath"));
        assertEquals("son et signal lumineux", value("intercom", "sound|light"));
        assertEquals("aucun", value("intercom", "none"));
        assertEquals("12,5 m²", value("bedroom_area_m2", "12.5"));
        assertEquals("aucune panne par an", value("lift_failures_per_year", "0"));
        assertEquals("3e étage", value("storey", "3"));
        assertEquals("inconnu", WORDS.value(CATALOGUE.criterion("lift"), Criterion.UNKNOWN));
    }

    private static String value(String code, String written) {
        Lines line = Lines.must(code + (code.equals("intercom") ? " has sound" : " = " + written));
        return Plain.spaces(
                WORDS.found(line.requirement().criterion(), line.found(written).observed()));
    }

    @Test
    void each_comparator_has_its_way_of_asking() {
        assertEquals("77 cm au moins", asked("hall_door_clear_width_mm >= 770"));
        assertEquals("2 cm au plus", asked("threshold_height_mm <= 20"));
        assertEquals("aucune marche", asked("route_steps <= 0"));
        assertEquals("1 marche au plus", asked("route_steps <= 1"));
        assertEquals("3 marches au plus", asked("route_steps <= 3"));
        assertEquals("aucune panne par an", asked("lift_failures_per_year <= 0"));
        assertEquals("90 cm", asked("corridor_width_mm = 900"));
        assertEquals("oui", asked("shower_seat = yes"));
        assertEquals("moyenne ou bonne", asked("sound_insulation >= fair"));
        assertEquals("bonne", asked("sound_insulation >= good"));
        assertEquals("calme ou modérée", asked("street_noise <= moderate"));
        assertEquals("signal lumineux ou image", asked("intercom has video|light"));
        assertEquals("son et signal lumineux", asked("intercom has_all sound|light"));
        assertEquals("à gauche ou des deux côtés", asked("wc_transfer_side in left|both"));
        assertEquals("oui", asked("lift in yes"));
        assertEquals(
                "douche de plain-pied, avec ou sans baignoire", asked("washing in shower_level|bath_and_shower_level"));
        assertEquals(
                "plus demandé", WORDS.asked(Requirement.removing(CATALOGUE.criterion("washing"), Optional.empty(), 0)));
    }

    private static String asked(String line) {
        return Plain.spaces(WORDS.asked(Lines.must(line).requirement()));
    }

    @Test
    void a_reason_is_the_catalogue_s_or_is_said_again_unchanged() {
        Requirement line = Lines.must("route_steps <= 0").requirement();
        assertEquals(
                "Entrer et sortir sans marche",
                WORDS.why(new Because.OfSituation("manual_wheelchair", "route_steps", line.strength())));
        assertEquals("Sortir le chien !", WORDS.why(new Because.Said("Sortir le chien !")));
    }
}
