package fr.plainpied.e2e.rights;

import static fr.plainpied.e2e.Chromium.screen;
import static fr.plainpied.e2e.Chromium.speaking;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import fr.plainpied.e2e.Journey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RightsJourneyTest extends Journey {
    private static final String TERRITORY = "habitat@agglomeration.example";

    /// A retired tenant with a small pension: each question with what is clicked or typed.
    private static final String SENIOR = """
            couple: choix=seul
            enfants: nombre=0
            naissance-0: date.day=12 date.month=3 date.year=1952
            logement: choix=hlm
            nationalite-0: choix=francaise
            activite-0: choix=retraite
            handicap-0: choix=non
            autonomie-0: choix=non-evalue
            commune: commune=Lorient
            loyer: montant=310
            revenus-0: choix=retraite
            retraite-0: brute=742 nette=742
            stables-0: choix=oui
            epargne-0: livret-a=1200 defiscalisee=0 imposable=0
            biens-0: choix=non
            aides: choix=aucun
            impots: rfr=8200""";

    RightsJourneyTest() {
        super("rights");
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT,fr", "320,DARK,en"})
    void a_screening_is_sound_at_each_step(int width, ColorScheme scheme, String lang) {
        String end = "-" + width + "-" + lang;
        try (BrowserContext visit = visit(screen(width, scheme, lang))) {
            Page page = signedIn(visit, PROFESSIONAL);
            open(page, "/droits");
            sound(page, lang, "list" + end);
            page.locator("#begin button").click();
            sound(page, lang, "first-question" + end);
            answer(page, SENIOR, () -> sound(page, lang, page.url().replaceAll(".*/", "question-") + end));
            assertTrue(page.url().endsWith("/resultat"), page.url());
            sound(page, lang, "result" + end);
            String file = page.url().replaceAll("https?://[^/]+", "").replace("/resultat", "");
            for (String state : new String[] {"resultat?ton=simple", "resume", "reponses", "droit/aspa", "droit/rsa"}) {
                open(page, file + "/" + state);
                sound(page, lang, state.replaceAll("[^a-z]", "-") + end);
            }
            open(page, "/droits/signalements");
            sound(page, lang, "doubts" + end);
            open(page, "/droits/chiffres");
            sound(page, lang, "figures" + end);
            open(page, "/");
            sound(page, lang, "home" + end);
        }
    }

    /// Answers what is asked until nothing is, without script as with it.
    private static void answer(Page page, String lines, Runnable seen) {
        for (String line : lines.lines().toList()) {
            String[] parts = line.split(": *", 2);
            assertTrue(page.url().endsWith("/questions/" + parts[0]), page.url() + " instead of " + parts[0]);
            seen.run();
            for (String field : parts[1].split(" +")) {
                String[] pair = field.split("=", 2);
                if (pair[0].equals("choix")) {
                    page.locator("input[name=choix][value='" + pair[1] + "']").check();
                } else {
                    page.locator("input[name='" + pair[0] + "']").fill(pair[1]);
                }
            }
            page.locator("main form button").first().click();
        }
    }

    @Test
    void without_script_a_wrong_answer_is_told_and_the_screening_is_left_and_found_again() {
        try (BrowserContext visit = visit(screen(320, ColorScheme.LIGHT, "fr").setJavaScriptEnabled(false))) {
            Page page = signedIn(visit, PROFESSIONAL);
            open(page, "/droits");
            page.locator("#begin button").click();
            String file = page.url().replaceAll("https?://[^/]+", "").replace("/questions/couple", "");
            page.locator("main form button").first().click();
            assertTrue(page.title().startsWith("Erreur"), page.title());
            sound(page, "fr", "fault");
            page.locator("input[value=seul]").check();
            page.locator("main form button").first().click();
            page.locator("input[name=nombre]").fill("40");
            page.locator("main form button").first().click();
            assertEquals("40", page.locator("input[name=nombre]").inputValue());
            page.locator("button[value=plus-tard]").click();
            open(page, "/droits");
            page.locator("main a[href='" + file + "']").click();
            assertTrue(page.url().endsWith("/questions/naissance-0"), "it goes on where it was");
            page.locator("main a[href$='/reponses']").first().click();
            assertTrue(page.locator("#answers").innerText().contains("Remise à plus tard"));
        }
    }

    @Test
    void by_keyboard_alone_a_question_is_answered() {
        try (BrowserContext visit = visit(speaking("fr"))) {
            Page page = signedIn(visit, PROFESSIONAL);
            open(page, "/droits");
            page.locator("#begin button").focus();
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.endsWith("/questions/couple"));
            page.locator("input[value=seul]").focus();
            page.keyboard().press("Space");
            page.keyboard().press("Tab");
            assertEquals("BUTTON", page.evaluate("document.activeElement.tagName"));
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.endsWith("/questions/enfants"));
            page.locator("input[name=nombre]").focus();
            page.keyboard().type("0");
            page.keyboard().press("Enter");
            page.waitForURL(url -> url.endsWith("/questions/naissance-0"));
        }
    }

    @Test
    void a_right_is_claimed_granted_undone_and_doubted() {
        try (BrowserContext visit = visit(speaking("fr"))) {
            Page page = signedIn(visit, PROFESSIONAL);
            open(page, "/droits");
            page.locator("#begin button").click();
            answer(page, SENIOR, () -> {});
            page.locator("#keep button").click();
            assertTrue(page.locator("main").innerText().contains("Le résultat est gardé"));
            page.locator("#sure a[href$='/droit/aspa']").click();
            assertTrue(page.locator("#changes").innerText().contains("seulement sur ce qui dépasse 108"));
            page.locator("#follow input[value=granted]").check();
            page.locator("#follow button:has-text('Enregistrer')").click();
            assertTrue(page.title().startsWith("Erreur"), "a grant has an amount");
            sound(page, "fr", "act-fault");
            page.locator("#montant").fill("290,50");
            page.locator("#follow button:has-text('Enregistrer')").click();
            assertTrue(page.locator("#follow").innerText().contains("Accordé"));
            page.locator("#explained summary").first().click();
            sound(page, "fr", "right-followed");
            page.locator("#follow li:has-text('Accordé') button").click();
            assertTrue(page.locator("main").innerText().contains("C’est annulé"));
            page.locator("#message").fill("La caisse a notifié un autre montant");
            page.locator("#doubt button").click();
            assertTrue(page.locator("#doubt").innerText().contains("Aïcha Le Saux"), "a named person");
            open(page, "/droits/signalements");
            page.locator("#list textarea").first().fill("Nous regardons la notification.");
            sound(page, "fr", "doubt-to-answer");
            page.locator("#list form button").first().click();
            assertTrue(page.locator("#list").innerText().contains("Nous regardons la notification."));
        }
    }

    @ParameterizedTest
    @CsvSource({"1280,LIGHT,fr", "320,DARK,en"})
    void anybody_asks_the_four_questions_without_an_account(int width, ColorScheme scheme, String lang) {
        try (BrowserContext visit = visit(screen(width, scheme, lang))) {
            Page page = visit.newPage();
            open(page, "/droits/seniors");
            sound(page, lang, "seniors-" + width + "-" + lang);
            page.locator("main form button").click();
            sound(page, lang, "seniors-fault-" + width + "-" + lang);
            page.locator("#age").fill("74");
            page.locator("input[value=seul]").check();
            page.locator("#revenus").fill("742");
            page.locator("input[name=aide][value=oui]").check();
            page.locator("main form button").click();
            assertEquals(4, page.locator("#result dt").count());
            assertFalse(page.url().contains("742"), page.url());
            sound(page, lang, "seniors-result-" + width + "-" + lang);
        }
    }

    @Test
    void a_landlords_officer_finds_no_screening_and_the_territorys_only_figures() {
        try (BrowserContext visit = visit(speaking("fr"))) {
            Page page = signedIn(visit, OFFICER);
            assertEquals(0, page.locator("a[href='/droits']").count());
            open(page, "/droits");
            assertTrue(page.locator("main").innerText().contains("n’existe pas"));
        }
        try (BrowserContext visit = visit(speaking("fr"))) {
            Page page = signedIn(visit, TERRITORY);
            open(page, "/droits/chiffres");
            sound(page, "fr", "figures-of-the-territory");
            assertTrue(page.locator("#all").innerText().contains("24"), "screenings of the demonstration");
        }
    }
}
