package fr.plainpied.app.needs;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// Names as they are looked for: lower case, without accents or hyphens.
final class Folded {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern GAPS = Pattern.compile("[\\s'’-]+");

    private Folded() {}

    static String of(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT).replace("œ", "oe").replace("æ", "ae");
        String plain =
                MARKS.matcher(Normalizer.normalize(lower, Normalizer.Form.NFD)).replaceAll("");
        return GAPS.matcher(plain).replaceAll(" ");
    }
}
