package fr.plainpied.kernel.adequacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.adequacy.Person.Role;
import fr.plainpied.kernel.quantity.Money;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class IncomeCeilingsTest {

    private static final IncomeCeilings OFFICIAL = IncomeCeilings.official();

    @ParameterizedTest
    @CsvSource({
        "2026, PLUS, AUTRES_REGIONS,             1, 0, 23403",
        "2026, PLUS, AUTRES_REGIONS,             2, 0, 31254",
        "2026, PLUS, AUTRES_REGIONS,             3, 0, 37584",
        "2026, PLUS, AUTRES_REGIONS,             6, 0, 60156",
        "2026, PLUS, AUTRES_REGIONS,             6, 1, 66866",
        "2026, PLUS, AUTRES_REGIONS,             6, 2, 73576",
        "2026, PLS,  ILE_DE_FRANCE,              2, 0, 52303",
        "2026, PLUS, PARIS_COMMUNES_LIMITROPHES, 3, 0, 52740",
        "2017, PLAI, AUTRES_REGIONS,             1, 0, 11067",
    })
    void a_ceiling_is_the_official_figure_plus_an_amount_for_each_person_from_the_seventh(
            int year, Financing financing, Zone zone, int category, int further, long euros) {
        assertEquals(
                Optional.of(new IncomeCeilings.Ceiling(Money.ofEuros(euros), false)),
                OFFICIAL.of(year, financing, zone, category, further));
    }

    @Test
    void an_estimated_figure_is_said_to_be_so() {
        assertTrue(OFFICIAL.of(2026, Financing.PLAI, Zone.AUTRES_REGIONS, 1, 0)
                .orElseThrow()
                .estimated());
        assertTrue(OFFICIAL.of(2026, Financing.PLAI, Zone.AUTRES_REGIONS, 6, 1)
                .orElseThrow()
                .estimated());
    }

    @Test
    void a_year_without_a_table_has_no_ceiling() {
        assertTrue(OFFICIAL.of(2016, Financing.PLUS, Zone.AUTRES_REGIONS, 1, 0).isEmpty());
        assertTrue(OFFICIAL.of(2027, Financing.PLUS, Zone.AUTRES_REGIONS, 1, 0).isEmpty());
    }

    @Test
    void every_year_has_every_ceiling() {
        for (int year = 2017; year <= 2026; year++) {
            for (Financing financing : Financing.values()) {
                for (Zone zone : Zone.values()) {
                    for (int category = 1; category <= 6; category++) {
                        assertTrue(
                                OFFICIAL.of(year, financing, zone, category, 0).isPresent());
                    }
                    assertTrue(OFFICIAL.of(year, financing, zone, 6, 1).isPresent());
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "holder,                                           1, 0",
        "holder partner,                                   2, 0",
        "holder other,                                     2, 0",
        "holder child,                                     3, 0",
        "holder partner child,                             3, 0",
        "holder other other,                               3, 0",
        "holder child child,                               4, 0",
        "holder partner child child,                       4, 0",
        "holder child child child,                         5, 0",
        "holder partner child child child,                 5, 0",
        "holder child child child child,                   6, 0",
        "holder partner child child child child,           6, 0",
        "holder child child child child child,             6, 0",
        "holder partner child child child child child,     6, 1",
        "holder child child child child child child child, 6, 2",
        "holder*,                                          2, 0",
        "holder partner*,                                  3, 0",
        "holder child*,                                    4, 0",
        "holder* partner* child,                           4, 0",
        "holder partner child child child*,                6, 0",
        "holder partner child child child child*,          6, 0",
        "holder partner child child child child child*,    6, 1",
    })
    void a_household_has_its_category_and_a_star_for_a_recognised_disability_moves_it_up_one(
            String roles, int category, int further) {
        HouseholdCategory found = HouseholdCategory.of(household(roles, false), 2026);

        assertEquals(category, found.number());
        assertEquals(further, found.further());
    }

    @ParameterizedTest
    @CsvSource({
        "holder:1998 partner:1999,  false, 3, two of 28 and 27 make 55",
        "holder:1998 partner:1998,  false, 2, two of 28 make 56",
        "holder:1998 partner:1998,  true,  2, known ages win over the flag",
        "holder:1998 partner,       true,  3, the flag serves when a year is missing",
        "holder:1998 partner,       false, 2, no flag and a year missing",
        "holder:1999 other:1999,    true,  2, not a couple",
        "holder:2000 partner:2000*, false, 4, young couple moved up",
        "holder:2004 child:2024,    true,  3, one and a dependant",
    })
    void a_young_couple_counts_as_three_persons(String roles, boolean flag, int category, String why) {
        assertEquals(
                category, HouseholdCategory.of(household(roles, flag), 2026).number(), why);
    }

    @ParameterizedTest
    @CsvSource({
        "75056, PARIS_COMMUNES_LIMITROPHES",
        "75113, PARIS_COMMUNES_LIMITROPHES",
        "93066, PARIS_COMMUNES_LIMITROPHES",
        "94080, PARIS_COMMUNES_LIMITROPHES",
        "92012, PARIS_COMMUNES_LIMITROPHES",
        "92050, ILE_DE_FRANCE",
        "77288, ILE_DE_FRANCE",
        "95500, ILE_DE_FRANCE",
        "59350, AUTRES_REGIONS",
        "01004, AUTRES_REGIONS",
        "2A004, AUTRES_REGIONS",
    })
    void a_commune_is_in_a_zone(String commune, Zone zone) {
        assertEquals(Optional.of(zone), CommuneZone.of(commune));
    }

    @ParameterizedTest
    @CsvSource({"97411", "98818", "7505", "99100", "Lille"})
    void an_overseas_commune_or_no_commune_is_in_no_zone(String commune) {
        assertFalse(CommuneZone.of(commune).isPresent());
    }

    /// `holder:1998 partner*`: roles, a birth year after the colon, a star for a recognised disability.
    private static HousingRequest household(String roles, boolean youngCouple) {
        List<Person> persons = new ArrayList<>();
        for (String written : roles.split(" ")) {
            boolean disability = written.endsWith("*");
            String[] parts = written.replace("*", "").split(":");
            persons.add(new Person(
                    "p" + persons.size(),
                    parts.length == 2 ? OptionalInt.of(Integer.parseInt(parts[1])) : OptionalInt.empty(),
                    Role.valueOf(parts[0].toUpperCase(java.util.Locale.ROOT)),
                    disability,
                    List.of(),
                    Optional.empty(),
                    List.of()));
        }
        return new HousingRequest(
                "r",
                Optional.empty(),
                Optional.empty(),
                Wishes.NONE,
                0,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                youngCouple,
                persons);
    }
}
