package fr.plainpied.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.wording.BundleFaults;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UsageTest {

    @ParameterizedTest
    @ValueSource(strings = {"messages/cli", "messages/study", "messages/usage"})
    void theTwoLanguagesOfEachBundleAgree(String bundle) {
        assertEquals(List.of(), BundleFaults.of(bundle));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            match                                             | Il manque --dwellings, --requests, avec sa valeur.
            match --dwelings x                                | Vouliez-vous dire --dwellings
            match --dwellings x --requests y --top 0          | « 0 » ne convient pas à --top
            match --dwellings x --requests y --top deux       | « deux » ne convient pas à --top
            match --dwellings x --requests y --horizon -1     | « -1 » ne convient pas à --horizon
            match --dwellings x --requests y --seed x         | il faut un nombre entier
            match --dwellings x --requests y --date 2026-02-30 | il faut une date qui existe
            match --dwellings x --requests y --date 01/06/2026 | il faut une date qui existe
            match --dwellings x --requests y --encoding utf-9 | il faut un encodage connu
            match --dwellings x --requests y --lang br        | il faut fr ou en
            match --dwellings x --requests y --format pdf     | il faut text, json, csv ou html
            classes --dwellings x --format html               | il faut text, json ou csv
            allocate --dwellings x --requests y --time-limit 0 | « 0 » ne convient pas à --time-limit : il faut un nombre entier de secondes
            allocate --dwellings x --requests y --priority-share 101 | il faut un nombre entier de 0 à 100
            study --seeds 0                                   | « 0 » ne convient pas à --seeds : il faut un nombre entier de 1 à 100
            study --vacancies 0                               | « 0 » ne convient pas à --vacancies : il faut un nombre entier, 1 ou plus
            study --scale 10                                  | il faut 1:1, 1:10 ou une autre échelle
            study --scale 1:0                                 | « 1:0 » ne convient pas à --scale
            study --format csv                                | il faut text, json ou html
            study --noticed 101                               | il faut un nombre entier de 0 à 100
            check --dwellings x --dwellings y                 | L’option --dwellings est donnée deux fois.
            rapproche                                         | « rapproche » n’est ni une option ni une commande
            check --dwellings x y                             | « y » n’est ni une option ni une commande
            """)
    void wrongUsageIsSaidInOneLine(String line, String said) {
        Ran ran = Ran.command(line.split(" "));

        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        assertEquals(1, ran.errors().size(), ran.err());
        assertTrue(ran.said().contains(said), ran.err());
    }

    @Test
    void wrongUsageIsSaidInEnglishWhenAskedFor() {
        assertTrue(Ran.command("match", "--lang", "en").err().startsWith("--dwellings, --requests is missing"));
        assertTrue(Ran.command("match", "--lang=en").err().startsWith("--dwellings, --requests is missing"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"match", "allocate", "exchange", "check", "classes"})
    void everyOptionHasItsHelpInBothLanguages(String command) {
        Ran french = Ran.command(command, "--help");
        Ran english = Ran.command(command, "--help", "--lang", "en");

        assertEquals(0, french.code());
        assertEquals("", french.err());
        assertTrue(french.out().contains("Le fichier des logements"));
        assertTrue(english.out().contains("The file of dwellings"));
        assertFalse(french.out()
                .lines()
                .anyMatch(line -> line.matches("\\s+--[a-z]+=[^ ]+\\s*") && !line.contains("--format")));
    }

    @Test
    void aCommandLineWithoutACommandShowsThem() {
        Ran ran = Ran.command();

        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("classes"));
        assertEquals("", ran.out());
        assertEquals(0, Ran.command("--help").code());
    }
}
