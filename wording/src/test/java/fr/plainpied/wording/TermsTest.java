package fr.plainpied.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.kernel.adequacy.Financing;
import fr.plainpied.kernel.adequacy.Person;
import fr.plainpied.kernel.adequacy.Reservation;
import fr.plainpied.kernel.adequacy.Zone;
import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.criteria.TransferSide;
import fr.plainpied.kernel.explain.DwellingClass;
import fr.plainpied.kernel.explain.Gate;
import fr.plainpied.kernel.explain.GateOutcome;
import fr.plainpied.kernel.explain.Outcome;
import fr.plainpied.kernel.explain.ScarceFeature;
import fr.plainpied.kernel.explain.Verdict;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TermsTest {

    private static final Terms TERMS = Terms.of(Locale.FRENCH);

    @Test
    void every_code_has_its_word_in_both_languages() {
        for (Locale language : Messages.LANGUAGES) {
            Terms terms = Terms.of(language);
            Stream.of(
                            Stream.of(Verdict.values()).map(terms::verdict),
                            Stream.of(Verdict.values()).map(verdict -> terms.verdict(verdict, false)),
                            Stream.of(Verdict.values()).map(terms::verdictSentence),
                            Stream.of(Verdict.values()).map(terms::meaning),
                            Stream.of(Outcome.values()).map(terms::outcome),
                            Stream.of(Outcome.values()).map(terms::topic),
                            Stream.of(Strength.values()).map(terms::strength),
                            Stream.of(Strength.values()).map(terms::meaning),
                            Stream.of(DwellingClass.values()).map(terms::dwellingClass),
                            Stream.of(DwellingClass.values()).map(terms::meaning),
                            Stream.of(Gate.values()).map(terms::gate),
                            Stream.of(GateOutcome.values()).map(terms::outcome),
                            Stream.of(ScarceFeature.values()).map(terms::scarceFeature),
                            Stream.of(Person.Role.values()).map(terms::role),
                            Stream.of("measured", "plan", "declared", "visit", "photo")
                                    .map(terms::method),
                            Stream.of(Criterion.Scope.values()).map(terms::level),
                            Stream.of(Criterion.Tier.values()).map(terms::tier),
                            Stream.of(Financing.values()).map(terms::financing),
                            Stream.of(Financing.values()).map(terms::meaning),
                            Stream.of(Reservation.values()).map(terms::reservation),
                            Stream.of(Zone.values()).map(terms::zone),
                            Stream.of(TransferSide.values()).map(terms::transferSide),
                            Stream.of(Place.values()).map(terms::place),
                            Stream.of(MeasuringTool.values()).map(terms::tool))
                    .flatMap(words -> words)
                    .forEach(word -> assertFalse(word.isBlank()));
        }
    }

    @Test
    void no_word_is_left_from_a_code_that_is_gone() {
        Set<String> families = Set.of("class.name", "class.open", "class.measure", "class.source", "scarce.source");
        Set<String> known = new HashSet<>(families);
        Stream.of(
                        family("verdict", Verdict.values()),
                        family("outcome", Outcome.values()),
                        family("topic", Outcome.values()),
                        family("strength", Strength.values()),
                        family("class", DwellingClass.values()),
                        family("gate", Gate.values()),
                        family("gate.outcome", GateOutcome.values()),
                        family("scarce", ScarceFeature.values()),
                        family("role", Person.Role.values()),
                        family("level", Criterion.Scope.values()),
                        family("tier", Criterion.Tier.values()),
                        family("financing", Financing.values()),
                        family("reservation", Reservation.values()),
                        family("zone", Zone.values()),
                        family("side", TransferSide.values()),
                        family("place", Place.values()),
                        family("tool", MeasuringTool.values()))
                .flatMap(words -> words)
                .forEach(known::add);
        for (String key : Messages.of("messages/terms", Locale.FRENCH).keys()) {
            String bare = key.replaceFirst("\\.(sentence|meaning|simple|heavy)$", "");
            assertTrue(known.contains(bare) || bare.startsWith("method.") || bare.startsWith("class.plain."), key);
        }
    }

    private static Stream<String> family(String family, Enum<?>[] codes) {
        return Stream.of(codes).map(code -> family + "." + code.name().toLowerCase(Locale.ROOT));
    }

    @Test
    void verdicts_read_as_promised() {
        assertEquals("Ce logement convient", TERMS.verdictSentence(Verdict.FITS));
        assertEquals("Convient après travaux simples", TERMS.verdict(Verdict.FITS_AFTER_WORKS, true));
        assertEquals("Convient après travaux lourds", TERMS.verdict(Verdict.FITS_AFTER_WORKS, false));
        assertEquals("À vérifier sur place", TERMS.verdict(Verdict.TO_VERIFY, true));
        assertEquals("Ne convient pas", TERMS.verdict(Verdict.DOES_NOT_FIT, true));
    }

    @Test
    void every_criterion_has_its_place_and_its_tool() {
        Catalogue catalogue = Catalogue.current();
        assertEquals(Place.WAY_IN, Place.of(catalogue.routeSteps()));
        assertEquals(Place.WAY_IN, Place.of(catalogue.criterion("threshold_height_mm")));
        assertEquals(Place.INSIDE, Place.of(catalogue.criterion("turning_bedroom_mm")));
        assertEquals(Place.BATHROOM, Place.of(catalogue.criterion("wc_grab_bars")));
        assertEquals(Place.KITCHEN, Place.of(catalogue.criterion("worktop")));
        assertEquals(Place.AROUND, Place.of(catalogue.criterion("shop_walk_m")));
        assertEquals(Place.OTHER, Place.of(catalogue.criterion("hoist")));
        for (String code : Place.elsewhere()) {
            assertTrue(catalogue.find(code).isPresent(), code);
        }
        MeasuringWords measuring = MeasuringWords.of(Locale.FRENCH);
        assertEquals(
                List.of("un mètre ruban", "l’avis d’un technicien"),
                measuring.takeAlong(List.of(
                        catalogue.criterion("hoist"),
                        catalogue.criterion("lift"),
                        catalogue.criterion("lift_door_clear_width_mm"),
                        catalogue.criterion("turning_bathroom_mm"))));
        assertEquals(List.of(), measuring.takeAlong(List.of(catalogue.criterion("shower_seat"))));
    }
}
