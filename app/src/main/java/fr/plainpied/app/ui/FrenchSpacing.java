package fr.plainpied.app.ui;

import java.util.regex.Pattern;

/// Gives French punctuation its no-break spaces (Imprimerie nationale's usage), so that a question mark or a unit never
/// starts a line alone. Only ordinary spaces are changed: ICU's own `::` and braces are left as they are.
final class FrenchSpacing {
    private static final Pattern THIN = Pattern.compile(" (?=[?!;](\\s|$|[»)}<]))");
    private static final Pattern WIDE = Pattern.compile(" (?=:(\\s|$))|(?<=«) | (?=»)| (?=%)");
    private static final Pattern THOUSANDS = Pattern.compile("(?<=[0-9]) (?=[0-9]{3}(?![0-9]))");
    private static final Pattern UNIT = Pattern.compile("(?<=[0-9}]) (?=(cm|m|m²|km|€|min|h|ans|px|o|ko)\\b)");

    private FrenchSpacing() {}

    static String apply(String pattern) {
        String grouped = THOUSANDS.matcher(pattern).replaceAll("\u202F");
        String thin = THIN.matcher(grouped).replaceAll("\u202F");
        String wide = WIDE.matcher(thin).replaceAll("\u00A0");
        return UNIT.matcher(wide).replaceAll("\u00A0");
    }
}
