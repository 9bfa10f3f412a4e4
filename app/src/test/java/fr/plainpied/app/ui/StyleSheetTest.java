package fr.plainpied.app.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class StyleSheetTest {
    private static final Pattern DAY = Pattern.compile("--([a-z0-9-]+): (#[0-9A-F]{6});");
    private static final Pattern BOTH =
            Pattern.compile("--([a-z0-9-]+): light-dark\\((#[0-9A-F]{6}), (#[0-9A-F]{6})\\);");
    private final String sheet;

    StyleSheetTest() throws IOException {
        sheet = Files.readString(Path.of("src/main/resources/static/ui/plainpied.css"));
    }

    @Test
    void an_old_browser_sees_the_colours_of_the_day() {
        Map<String, String> old = colours(DAY, 2);
        assertEquals(old, colours(BOTH, 2));
        assertTrue(old.size() > 20);
    }

    @Test
    void text_is_readable_by_day_and_by_night() {
        for (int light : List.of(2, 3)) {
            Map<String, String> colour = colours(BOTH, light);
            for (String text :
                    List.of("ink", "ink-2", "action", "ochre-ink", "fits", "works", "verify", "no", "error")) {
                for (String ground : List.of("paper", "card")) {
                    double contrast = contrast(get(colour, text), get(colour, ground));
                    assertTrue(contrast >= 4.5, text + " on " + ground + ": " + contrast);
                }
            }
            assertTrue(contrast(get(colour, "edge"), get(colour, "card")) >= 3);
            assertTrue(contrast(get(colour, "ochre"), get(colour, "paper")) >= 3);
            assertTrue(contrast(get(colour, "on-action"), get(colour, "action")) >= 4.5);
        }
    }

    @Test
    void nothing_is_fetched_from_another_host() {
        assertTrue(!sheet.contains("http:") && !sheet.contains("https:") && !sheet.contains("@import"));
    }

    private static String get(Map<String, String> colours, String name) {
        return colours.getOrDefault(name, "#000000");
    }

    private Map<String, String> colours(Pattern pattern, int group) {
        Map<String, String> colours = new TreeMap<>();
        for (Matcher token = pattern.matcher(sheet); token.find(); ) {
            colours.put(token.group(1), token.group(group));
        }
        return colours;
    }

    /// Contrast ratio of WCAG 2, from 1 to 21.
    private static double contrast(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int from) {
        double value = Integer.parseInt(colour.substring(from, from + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
