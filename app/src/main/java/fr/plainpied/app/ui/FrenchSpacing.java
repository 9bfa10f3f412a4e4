package fr.plainpied.app.ui;

import java.util.regex.Pattern;

/// Gives French its no-break spaces, so that a question mark, a unit or the end of a number never starts a line alone.
/// Only ordinary spaces are changed: ICU's own `::` and braces are left as they are.
///
/// Typography would have a thin space before `?`, `!` and `;` and between thousands. It is an ordinary one here: in the
/// sizes people read, the thin one makes `1 722` look like one word.
final class FrenchSpacing {
    private static final String NO_BREAK = "\u00A0";
    private static final char THIN = '\u202F';
    private static final Pattern SPACES = Pattern.compile(String.join(
            "|",
            " (?=[?!;:](\\s|$|[»)}<]))",
            "(?<=«) ",
            " (?=[»%])",
            "(?<=[0-9]) (?=[0-9]{3}(?![0-9]))",
            "(?<=[0-9}] h) (?=[0-9{])",
            "(?<=[0-9}]) (?=(cm|m|m²|km|€|min|h|ans|px|o|ko)(?![\\p{L}]))"));

    private FrenchSpacing() {}

    /// The pattern of a bundle with its no-break spaces.
    static String apply(String pattern) {
        return SPACES.matcher(pattern).replaceAll(NO_BREAK);
    }

    /// A text ICU has written, its thin spaces made ordinary no-break ones.
    static String widen(String text) {
        return text.replace(THIN, NO_BREAK.charAt(0));
    }
}
