package fr.plainpied.wording;

import static fr.plainpied.wording.Lines.CATALOGUE;
import static fr.plainpied.wording.Lines.must;
import static fr.plainpied.wording.Lines.should;
import static fr.plainpied.wording.Lines.wish;
import static org.junit.jupiter.api.Assertions.assertEquals;

import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Work;
import fr.plainpied.kernel.explain.Explanation;
import fr.plainpied.kernel.explain.LineReason;
import fr.plainpied.kernel.explain.Outcome;
import fr.plainpied.kernel.explain.ScarceFeature;
import fr.plainpied.kernel.explain.SmallestChange;
import fr.plainpied.kernel.explain.Verdict;
import fr.plainpied.kernel.explain.WorksPlan;
import fr.plainpied.kernel.quantity.IntRange;
import fr.plainpied.kernel.quantity.Money;
import fr.plainpied.kernel.quantity.MoneyRange;
import fr.plainpied.kernel.quantity.Share;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ExplanationWordsTest {

    private static final ExplanationWords FRENCH = ExplanationWords.of(Locale.FRENCH);
    private static final ExplanationWords ENGLISH = ExplanationWords.of(Locale.ENGLISH);

    private static final LineReason NO_STEP =
            must("route_steps <= 0").steps(0, 0).met();
    private static final LineReason BATH =
            must("washing in shower_level|bath_and_shower_level").found("bath").after("bath_to_level_shower");
    private static final LineReason LIFT_DOOR =
            must("lift_door_clear_width_mm >= 800").unknown();
    private static final LineReason CORRIDOR =
            must("corridor_width_mm >= 900").found("850").not();
    private static final LineReason SHUTTERS =
            should("shutters_motorised = yes").found("no").after("shutters");
    private static final LineReason KITCHEN =
            wish("worktop >= knee_space").found("adjustable").met();

    private static Explanation explanation(
            WorksPlan works, List<Criterion> toMeasure, SmallestChange change, LineReason... lines) {
        List<LineReason> all = List.of(lines);
        Verdict verdict = Verdict.of(all.stream()
                .filter(line -> line.requirement().isMust())
                .map(LineReason::outcome)
                .toList());
        return new Explanation(verdict, all, works, toMeasure, change, new Share(13, 20), List.of());
    }

    private static WorksPlan works(String... codes) {
        return WorksPlan.of(Arrays.stream(codes)
                .map(code -> CATALOGUE.findWork(code).orElseThrow())
                .map(work -> new WorksPlan.Planned(work, work.cost(), work.weeks()))
                .toList());
    }

    private static final SmallestChange NOT_NEEDED = new SmallestChange.NotNeeded();
    private static final Explanation AFTER_WORKS =
            explanation(works("bath_to_level_shower"), List.of(), NOT_NEEDED, NO_STEP, BATH, SHUTTERS, KITCHEN);
    private static final Explanation TO_VERIFY = explanation(
            works("bath_to_level_shower"),
            List.of(CATALOGUE.criterion("lift_door_clear_width_mm")),
            NOT_NEEDED,
            NO_STEP,
            LIFT_DOOR,
            BATH);

    /// Headline, then summary, then the lines under the name of their place.
    private static String read(ExplanationText text) {
        StringBuilder page = new StringBuilder(text.headline()).append('\n');
        text.summary().forEach(said -> page.append(said.text()).append('\n'));
        for (PlaceText place : text.places()) {
            page.append("# ").append(place.title()).append('\n');
            place.lines().forEach(line -> page.append(line.sentence().text()).append('\n'));
        }
        return Plain.spaces(page.toString());
    }

    @Test
    void works_for_a_professional_come_with_costs_and_who_may_pay() {
        assertEquals("""
                Ce logement convient après travaux simples : 3 000 à 9 000 €, 1 à 2 semaines
                Besoins indispensables couverts aujourd’hui : 1 sur 2.
                Remplacer la baignoire par une douche de plain-pied : 3 000 à 9 000 €, 1 à 2 semaines. Travaux simples. Coût relevé dans des publications.
                Le bailleur peut payer ces travaux et demander un dégrèvement de taxe foncière (CGI, article 1391 C).
                La prestation de compensation du handicap (PCH) peut aider la personne, si elle y a droit.
                MaPrimeAdapt’ n’est pas ouverte aux locataires d’un logement social.
                Besoins importants et souhaits couverts à 65 %.
                # De la rue à la porte
                Marches de la rue à la porte du logement : aucune marche (demandé : aucune marche).
                # Salle d’eau et toilettes
                Baignoire ou douche : baignoire (demandé : douche de plain-pied, avec ou sans baignoire). Travaux : remplacer la baignoire par une douche de plain-pied.
                # Cuisine
                Plan de travail de la cuisine : réglable (demandé : dégagé dessous ou réglable).
                # Équipements et confort
                Volets motorisés : non (demandé : oui). Travaux : motoriser les volets.
                """, read(FRENCH.professional(AFTER_WORKS)));
    }

    @Test
    void works_in_plain_words_say_how_long_and_that_the_person_chooses() {
        assertEquals("""
                Ce logement convient après des travaux simples
                On peut remplacer la baignoire par une douche sans marche.
                Les travaux durent 1 à 2 semaines.
                Vous pouvez dire oui ou non.
                # De la rue à la porte
                De la rue à la porte du logement : aucune marche.
                # Salle d’eau et toilettes
                Il y a une baignoire. Il faut une douche sans marche. On peut remplacer la baignoire par une douche sans marche.
                # Cuisine
                Dans la cuisine, la hauteur du plan de travail se règle.
                # Équipements et confort
                Les volets s’ouvrent à la main. On peut mettre des moteurs aux volets.
                """, read(FRENCH.plain(AFTER_WORKS)));
    }

    @Test
    void one_missing_measure_for_a_professional_says_what_to_take_along() {
        assertEquals("""
                This dwelling must be verified on site: one value is missing
                Essential needs covered today: 1 of 3.
                To find out: clear width of the lift door (building). Take along: a tape measure.
                """, firstLines(3, ENGLISH.professional(TO_VERIFY)));
        assertEquals("""
                Ce logement est à vérifier sur place : une valeur manque
                Besoins indispensables couverts aujourd’hui : 1 sur 3.
                À relever : passage utile de la porte d’ascenseur (immeuble). À emporter : un mètre ruban.
                """, firstLines(3, FRENCH.professional(TO_VERIFY)));
    }

    private static String firstLines(int count, ExplanationText text) {
        return read(text).lines().limit(count).collect(Collectors.joining("\n", "", "\n"));
    }

    @Test
    void one_missing_measure_in_plain_words_rules_nobody_out() {
        assertEquals("""
                Ce logement est à vérifier sur place
                Nous ne pouvons pas encore vous dire oui.
                Il reste une chose à vérifier : la largeur de la porte de l’ascenseur.
                On peut remplacer la baignoire par une douche sans marche.
                Les travaux durent 1 à 2 semaines.
                Ne pas savoir ne vous écarte pas.
                # De la rue à la porte
                De la rue à la porte du logement : aucune marche.
                Personne n’a encore mesuré la porte de l’ascenseur. Il faut 80 cm.
                # Salle d’eau et toilettes
                Il y a une baignoire. Il faut une douche sans marche. On peut remplacer la baignoire par une douche sans marche.
                """, read(FRENCH.plain(TO_VERIFY)));
    }

    @Test
    void in_a_list_what_nobody_knows_is_named_with_what_it_has_to_be() {
        assertEquals(
                "La largeur de la porte de l’ascenseur. Il faut 80 cm.",
                Plain.spaces(firstUnknown(FRENCH.listed(TO_VERIFY))));
        assertEquals(
                "The width of the lift door. What is needed: 80 cm.",
                Plain.spaces(firstUnknown(ENGLISH.listed(TO_VERIFY))));
    }

    private static String firstUnknown(ExplanationText text) {
        return text.lines(Outcome.UNKNOWN).getFirst().sentence().text();
    }

    @Test
    void a_no_comes_with_the_smallest_change() {
        SmallestChange change = new SmallestChange.Changes(List.of(
                new SmallestChange.Change(CATALOGUE.criterion("lift_door_clear_width_mm"), 800),
                new SmallestChange.Change(CATALOGUE.criterion("shower_seat"), 1)));
        LineReason door = must("lift_door_clear_width_mm >= 800").found("770").not();
        Explanation no = explanation(WorksPlan.NONE, List.of(), change, NO_STEP, door);
        assertEquals("""
                Ce logement ne convient pas : un besoin indispensable n’est pas couvert
                Besoins indispensables couverts aujourd’hui : 1 sur 2.
                Plus petits changements : passage utile de la porte d’ascenseur : 80 cm ; siège de douche : oui.
                Le catalogue n’a pas de travaux pour ceci : passage utile de la porte d’ascenseur. Une étude du bailleur serait nécessaire.
                Aucun besoin important ni souhait n’est exprimé.
                """, firstLines(5, FRENCH.professional(no)));
        assertEquals("""
                Ce logement ne convient pas
                Il conviendrait avec ces changements : la largeur de la porte de l’ascenseur : 80 cm et un siège dans la douche.
                Cette réponse ne change rien à votre demande.
                """, firstLines(3, FRENCH.plain(no)));
    }

    @Test
    void a_no_that_nothing_can_change_says_why() {
        SmallestChange fixed = new SmallestChange.Impossible(
                SmallestChange.Obstacle.FIXED_CRITERIA, List.of(CATALOGUE.criterion("corridor_width_mm")));
        Explanation no = explanation(WorksPlan.NONE, List.of(), fixed, NO_STEP, CORRIDOR);
        assertEquals("""
                Ce logement ne convient pas
                Des travaux ne peuvent pas changer ce point : la largeur du couloir.
                Cette réponse ne change rien à votre demande.
                # De la rue à la porte
                De la rue à la porte du logement : aucune marche.
                # Chez soi
                Dans le logement, le passage le plus étroit fait 85 cm de large. Il faut 90 cm. Cela ne peut pas être changé.
                """, read(FRENCH.plain(no)));
        assertEquals(
                "Aucun changement ne suffirait. Ce critère ne peut pas être modifié par des travaux :"
                        + " largeur minimale des circulations intérieures.",
                summary(FRENCH.professional(no), "impossible.fixed_criteria"));
    }

    @Test
    void contradictory_needs_are_looked_at_again_together() {
        SmallestChange contradiction = new SmallestChange.Impossible(
                SmallestChange.Obstacle.CONTRADICTORY_MUSTS, List.of(CATALOGUE.criterion("washing")));
        Explanation no = explanation(WorksPlan.NONE, List.of(), contradiction, CORRIDOR);
        assertEquals(
                "Des besoins du ménage ne vont pas ensemble : la baignoire ou la douche."
                        + " Nous pouvons les revoir avec vous.",
                summary(FRENCH.plain(no), "impossible.contradictory_musts"));
    }

    private static String summary(ExplanationText text, String code) {
        return Plain.spaces(text.summary().stream()
                .filter(said -> said.code().equals(code))
                .map(Sentence::text)
                .findFirst()
                .orElseThrow());
    }

    @Test
    void a_plain_yes_is_short() {
        Explanation yes = explanation(WorksPlan.NONE, List.of(), NOT_NEEDED, NO_STEP);
        assertEquals("""
                Ce logement convient
                Tout ce qui est indispensable est là.
                Vous pouvez dire oui ou non.
                # De la rue à la porte
                De la rue à la porte du logement : aucune marche.
                """, read(FRENCH.plain(yes)));
        assertEquals("""
                This home fits
                All that is essential is there.
                You can say yes or no.
                # From street to door
                From the street to the door of the home: no step.
                """, read(ENGLISH.plain(yes)));
    }

    @Test
    void heavy_works_add_up_and_say_what_they_depend_on() {
        Explanation heavy = explanation(
                works("bath_to_level_shower", "hall_ramp"),
                List.of(),
                NOT_NEEDED,
                must("route_steps <= 0").steps(2, 2).after("hall_ramp"),
                BATH);
        assertEquals(
                "Ce logement convient après travaux lourds : 3 500 à 17 000 €, 2 à 8 semaines",
                Plain.spaces(FRENCH.professional(heavy).headline()));
        assertEquals(
                "Construire une rampe à l’entrée : 500 à 8 000 €, 2 à 8 semaines. Travaux lourds."
                        + " Ordre de grandeur, à confirmer par un devis."
                        + " Il faut dehors une longueur de 20 fois la hauteur à franchir.",
                summary(FRENCH.professional(heavy), "works.hall_ramp"));
        assertEquals(
                "On peut remplacer la baignoire par une douche sans marche et construire une rampe à l’entrée.",
                summary(FRENCH.plain(heavy), "works"));
    }

    @Test
    void a_cost_from_the_dwelling_s_own_survey_is_not_called_an_order_of_magnitude() {
        Work ramp = CATALOGUE.findWork("hall_ramp").orElseThrow();
        Money quote = Money.ofEuros(4200);
        WorksPlan plan =
                WorksPlan.of(List.of(new WorksPlan.Planned(ramp, new MoneyRange(quote, quote), new IntRange(3, 3))));
        LineReason steps = must("route_steps <= 0").steps(2, 2).after("hall_ramp");
        assertEquals(
                "Construire une rampe à l’entrée : 4 200 €, 3 semaines. Travaux lourds."
                        + " Il faut dehors une longueur de 20 fois la hauteur à franchir.",
                summary(FRENCH.professional(explanation(plan, List.of(), NOT_NEEDED, steps)), "works.hall_ramp"));
    }

    @Test
    void scarce_features_come_with_the_law() {
        Explanation scarce = new Explanation(
                Verdict.FITS,
                List.of(NO_STEP),
                WorksPlan.NONE,
                List.of(),
                NOT_NEEDED,
                Share.FULL,
                List.of(ScarceFeature.STEP_FREE, ScarceFeature.LEVEL_SHOWER));
        assertEquals(
                "Équipements rares dont le ménage a besoin : accès sans marche et douche de plain-pied."
                        + " Les logements adaptés vont d’abord aux personnes qui en ont besoin"
                        + " (CCH, article R441-4).",
                summary(FRENCH.professional(scarce), "scarce"));
    }

    @Test
    void plain_words_leave_out_what_does_not_apply_what_is_said_twice_and_what_a_stronger_line_decides() {
        LineReason comfort = should("lift_door_clear_width_mm >= 900").unknown();
        LineReason none = must("hoist_load_kg >= 150").notApplicable();
        Explanation crowded =
                explanation(WorksPlan.NONE, List.of(), NOT_NEEDED, NO_STEP, NO_STEP, LIFT_DOOR, comfort, none);
        ExplanationText plain = FRENCH.plain(crowded);
        assertEquals(
                List.of("route_steps.satisfied", "lift_door_clear_width_mm.unknown"),
                plain.places().stream()
                        .flatMap(place -> place.lines().stream())
                        .map(line -> line.sentence().code())
                        .toList());
        assertEquals(1, plain.lines(Outcome.UNKNOWN).size());
        assertEquals(
                5,
                FRENCH.professional(crowded).places().stream()
                        .mapToInt(place -> place.lines().size())
                        .sum());
        assertEquals(
                "Charge du lève-personne : sans objet. Un lève-personne est impossible.",
                Plain.spaces(FRENCH.professional(none).sentence().text()));
    }

    @Test
    void a_line_has_its_cells_for_a_table() {
        LineText line = FRENCH.professional(BATH);
        assertEquals(Place.BATHROOM, line.place());
        assertEquals("personne p1", line.person());
        assertEquals("Baignoire ou douche", line.label());
        assertEquals("baignoire", line.found());
        assertEquals("Après travaux", line.outcome());
        assertEquals("Indispensable", line.strength());
        assertEquals(List.of("Entrer et sortir."), line.whys());
        assertEquals("washing.satisfied_after_works", line.sentence().code());
    }
}
