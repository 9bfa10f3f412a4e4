package fr.plainpied.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.explain.Gate;
import fr.plainpied.kernel.explain.GateFact;
import fr.plainpied.kernel.explain.GateOutcome;
import fr.plainpied.kernel.explain.GateReason;
import fr.plainpied.kernel.quantity.Money;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class GateWordsTest {

    private static final LocalDate RENEWED = LocalDate.of(2026, 3, 2);
    private static final GateWords FRENCH = GateWords.of(Locale.FRENCH, new Lorient());
    private static final GateWords ENGLISH = GateWords.of(Locale.ENGLISH, new Lorient());

    private record Lorient() implements Names {
        @Override
        public String person(String id) {
            return "Maëlle";
        }

        @Override
        public String commune(String inseeCode) {
            return inseeCode.equals("56121") ? "Lorient" : "Lanester";
        }
    }

    private static String read(GateText text) {
        return Plain.spaces(text.sentences().stream().map(Sentence::text).collect(Collectors.joining(" ")));
    }

    private static GateFact income(boolean estimated) {
        return new GateFact.Income(
                GateOutcome.PASS,
                Money.ofEuros(21480),
                Money.ofEuros(45374),
                Optional.of(Money.ofEuros(37584)),
                4,
                2026,
                "PLUS",
                estimated);
    }

    @Test
    void income_shows_both_figures_the_rule_and_its_source() {
        GateReason reason = GateReason.of(Gate.INCOME_CEILING, income(true));
        assertEquals(
                "Revenu fiscal de référence 21 480 €, plafond PLUS 2026 45 374 € (catégorie 4)."
                        + " Une catégorie au-dessus, parce qu’un handicap est reconnu dans le ménage"
                        + " (CCH, article R441-1) ; sans cela, le plafond serait de 37 584 €."
                        + " Plafond estimé : l’arrêté de l’année n’a pas encore été repris dans la table."
                        + " À vérifier avant de décider."
                        + " Revenu de l’année 2024, comparé aux plafonds de 2026"
                        + " (CCH, articles D331-12 et R331-1, arrêté annuel).",
                read(FRENCH.professional(reason)));
        assertEquals(
                "Your income is under the limit of this home."
                        + " The limit is higher, because a disability is recognised in your household."
                        + " This limit is an estimate. It will be checked.",
                read(ENGLISH.plain(reason)));
        GateText official = FRENCH.professional(GateReason.of(Gate.INCOME_CEILING, income(false)));
        assertFalse(read(official).contains("estimé"));
        assertTrue(official.sentences().stream().anyMatch(said -> said.code().equals("income_ceiling.income.shift")));
        assertEquals("Ressources", official.label());
        assertEquals("Rempli", official.outcome());
    }

    @Test
    void a_request_says_until_when_it_counts() {
        GateReason active = GateReason.of(
                Gate.ACTIVE_REQUEST,
                new GateFact.RequestDates(GateOutcome.PASS, Optional.of(RENEWED), Optional.of(RENEWED.plusYears(1))));
        assertEquals(
                "Demande enregistrée ou renouvelée le 2 mars 2026, valable jusqu’au 2 mars 2027."
                        + " Une demande vaut un an, puis se renouvelle.",
                read(FRENCH.professional(active)));
        GateReason over = GateReason.of(
                Gate.ACTIVE_REQUEST,
                new GateFact.RequestDates(
                        GateOutcome.FAIL,
                        Optional.of(LocalDate.of(2025, 5, 1)),
                        Optional.of(LocalDate.of(2026, 5, 1))));
        assertEquals(
                "Votre demande était valable jusqu’au 1er mai 2026. Elle est à renouveler."
                        + " Nous pouvons le faire avec vous.",
                read(FRENCH.plain(over)));
    }

    @Test
    void a_dwelling_too_small_or_too_large() {
        GateReason occupancy = GateReason.of(
                Gate.OCCUPANCY,
                List.of(
                        new GateFact.LivingArea(GateOutcome.PASS, 6400, 1600, 2),
                        new GateFact.RoomsForPersons(GateOutcome.FAIL, 5, 4, 2, true)));
        assertEquals(
                "Le logement fait 64 m². C’est assez pour 2 personnes."
                        + " Le logement a 5 pièces. Pour 2 personnes, la règle est de 4 pièces au plus."
                        + " Nous avons compté une pièce de plus, pour un aidant ou du matériel.",
                read(FRENCH.plain(occupancy)));
        assertTrue(read(FRENCH.professional(occupancy)).endsWith("(CCH, article L442-3-1)."));
    }

    @Test
    void a_rent_above_the_limit_even_without_charges() {
        GateReason rent = GateReason.of(
                Gate.RENT,
                new GateFact.Rent(GateOutcome.FAIL, Money.ofEuros(540), Optional.empty(), Money.ofEuros(520)));
        assertEquals(
                "Le loyer est de 540 € par mois, sans les charges. Votre limite est de 520 €.",
                read(FRENCH.plain(rent)));
        GateReason whole = GateReason.of(
                Gate.RENT,
                new GateFact.Rent(
                        GateOutcome.PASS, Money.ofEuros(412), Optional.of(Money.ofEuros(86)), Money.ofEuros(520)));
        assertEquals("Loyer et charges de 498 € par mois, pour 520 € au plus.", read(FRENCH.professional(whole)));
    }

    @Test
    void communes_are_named_and_rooms_keep_their_range() {
        GateReason commune = GateReason.of(
                Gate.COMMUNE,
                new GateFact.CommuneChoice(GateOutcome.FAIL, Optional.of("56098"), false, Set.of("56121")));
        assertEquals(
                "Le logement n’est pas dans une commune voulue : Lanester. Voulues : Lorient.",
                read(FRENCH.professional(commune)));
        GateReason rooms = GateReason.of(
                Gate.ROOMS, new GateFact.RoomsWished(GateOutcome.FAIL, 1, OptionalInt.of(2), OptionalInt.of(3)));
        assertEquals("1 pièce. Demandé : 2 à 3 pièces.", read(FRENCH.professional(rooms)));
        assertEquals("The home has 1 room. You asked for: 2 to 3 rooms.", read(ENGLISH.plain(rooms)));
    }

    /// One fact of each kind, with and without what may be missing.
    private static List<GateFact> allFacts() {
        List<GateFact> facts = new ArrayList<>(List.of(
                new GateFact.RegisteredLater(RENEWED),
                new GateFact.NoCeilingTable(2031, Optional.empty()),
                new GateFact.NoCeilingTable(2026, Optional.of("97411")),
                new GateFact.NothingAsked()));
        for (String field : fields()) {
            facts.add(new GateFact.Missing(field));
        }
        for (GateOutcome outcome : GateOutcome.values()) {
            facts.addAll(factsOf(outcome));
        }
        return facts;
    }

    /// The fields of the contract files that a gate may miss.
    private static List<String> fields() {
        return List.of(
                "registered_on",
                "renewed_on",
                "tax_income_n2_eur",
                "reservations",
                "max_rent_eur",
                "birth_year",
                "commune",
                "zone",
                "rooms",
                "area_m2",
                "financing",
                "rent_eur",
                "charges_eur",
                "reservation");
    }

    private static List<GateFact> factsOf(GateOutcome outcome) {
        Money money = Money.ofEuros(500);
        return List.of(
                new GateFact.RequestDates(outcome, Optional.of(RENEWED), Optional.of(RENEWED.plusYears(1))),
                new GateFact.RequestDates(outcome, Optional.empty(), Optional.empty()),
                new GateFact.Income(outcome, money, money, Optional.of(money), 6, 2026, "PLAI", true),
                new GateFact.LivingArea(outcome, 900, 900, 1),
                new GateFact.RoomsForPersons(outcome, 1, 2, 1, true),
                new GateFact.CommuneChoice(outcome, Optional.of("56121"), true, Set.of()),
                new GateFact.CommuneChoice(outcome, Optional.of("56121"), false, Set.of("56121", "56098")),
                new GateFact.CommuneChoice(outcome, Optional.empty(), false, Set.of()),
                new GateFact.RoomsWished(outcome, 3, OptionalInt.of(2), OptionalInt.empty()),
                new GateFact.RoomsWished(outcome, 3, OptionalInt.empty(), OptionalInt.of(4)),
                new GateFact.RoomsWished(outcome, 3, OptionalInt.empty(), OptionalInt.empty()),
                new GateFact.Rent(outcome, money, Optional.of(money), money),
                new GateFact.Rent(outcome, money, Optional.empty(), money),
                new GateFact.Reserved(outcome, "none", Set.of()),
                new GateFact.Reserved(outcome, "action_logement", Set.of("state")),
                new GateFact.Consent(outcome, Optional.of(RENEWED)),
                new GateFact.Consent(outcome, Optional.empty()));
    }

    @Test
    void every_kind_of_fact_can_be_said_in_both_registers_and_languages() {
        Set<Class<?>> kinds = allFacts().stream().map(Object::getClass).collect(Collectors.toSet());
        assertEquals(Set.of(GateFact.class.getPermittedSubclasses()), kinds);
        for (GateFact fact : allFacts()) {
            GateReason reason = GateReason.of(Gate.OCCUPANCY, fact);
            Arrays.asList(
                            FRENCH.plain(reason),
                            FRENCH.professional(reason),
                            ENGLISH.plain(reason),
                            ENGLISH.professional(reason))
                    .forEach(text -> {
                        assertFalse(text.sentences().isEmpty());
                        text.sentences().forEach(said -> assertTrue(said.text().endsWith("."), said.text()));
                    });
        }
    }
}
