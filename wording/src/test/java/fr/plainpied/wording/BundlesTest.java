package fr.plainpied.wording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BundlesTest {

    /// Words that hurt, threaten or belittle, and diagnoses.
    private static final Pattern UNKIND = Pattern.compile(
            "non conforme|simplement|handicapé|infirme|invalide|souffre|atteint d|malad|trouble|déficien|incapa"
                    + "|victime|autis|psych|schizo|alzheimer|parkinson|obès|paraly"
                    + "|non-compliant|simply|suffers|disabled person|disease|illness|disorder|impair|wheelchair-bound",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Pattern ORDINARY_SPACE_BEFORE_A_MARK = Pattern.compile(" [;?!%»€]| :(?!:)|« ");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "criteria",
                "situations",
                "works",
                "terms",
                "asked",
                "figures",
                "home",
                "explanation",
                "gates",
                "plans",
                "exchanges"
            })
    void both_languages_say_the_same_things_with_the_same_arguments(String bundle) {
        assertEquals(List.of(), BundleFaults.of("messages/" + bundle));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "criteria",
                "works",
                "terms",
                "asked",
                "figures",
                "home",
                "explanation",
                "gates",
                "plans",
                "exchanges"
            })
    void no_text_hurts_exclaims_or_names_an_illness(String bundle) {
        List<String> unkind = new ArrayList<>();
        for (Locale language : Messages.LANGUAGES) {
            BundleFile.of("messages/" + bundle, language).patterns().forEach((key, text) -> {
                if (UNKIND.matcher(text).find() || text.contains("!")) {
                    unkind.add(key + " = " + text);
                }
            });
        }
        assertEquals(List.of(), unkind);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "criteria",
                "situations",
                "works",
                "terms",
                "asked",
                "figures",
                "home",
                "explanation",
                "gates",
                "plans",
                "exchanges"
            })
    void every_mark_is_typeset(String bundle) {
        for (Locale language : Messages.LANGUAGES) {
            BundleFile.of("messages/" + bundle, language).patterns().forEach((key, text) -> {
                assertFalse(text.contains("'"), key);
                boolean french = language.equals(Locale.FRENCH);
                assertFalse(french && ORDINARY_SPACE_BEFORE_A_MARK.matcher(text).find(), key);
            });
        }
    }
}
