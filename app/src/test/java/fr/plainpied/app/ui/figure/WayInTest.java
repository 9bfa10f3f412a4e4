package fr.plainpied.app.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.app.ui.Words;
import fr.plainpied.app.ui.figure.WayInTile.Caption;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WayInTest {
    private static final Pattern STEP = Pattern.compile("([MLHVhvz])(-?[0-9.]+)?(?: ?(-?[0-9.]+))?");
    private static final Caption CAPTION = Caption.of("Lieu", "Ce qu’on voit.", "");
    private final Words words = Words.in(Locale.FRENCH);

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 20261122})
    void the_ground_is_continuous_from_the_street_to_the_door(long seed) {
        Random random = new Random(seed);
        for (int run = 0; run < 200; run++) {
            List<WayInTile> tiles = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(8); i++) {
                tiles.add(tile(random));
            }
            double ground = 170;
            for (WayIn.Drawn drawn : new WayIn(tiles).drawn(words)) {
                List<double[]> points = walk(path(drawn, "ground"));
                assertEquals(ground, points.getFirst()[1], 0.02, "seed " + seed + " " + tiles);
                assertEquals(160, points.getLast()[0], 0.02);
                ground = points.getLast()[1];
                assertTrue(ground - 134
                        >= Double.parseDouble(drawn.drawing().window().split(" ", -1)[1]) - 0.02);
            }
        }
    }

    @Test
    void all_tiles_share_one_window() {
        WayIn way = new WayIn(List.of(
                new WayInTile.Stairs(CAPTION, Reading.known(40), true),
                new WayInTile.Stairs(CAPTION, Reading.known(40), true),
                new WayInTile.Stairs(CAPTION, Reading.known(40), true),
                new WayInTile.DwellingDoor(CAPTION, Reading.known(830), Reading.unknown())));
        assertEquals(
                1,
                way.drawn(words).stream()
                        .map(drawn -> drawn.drawing().window())
                        .distinct()
                        .count());
    }

    @Test
    void what_is_unknown_is_in_dashes_and_what_is_known_is_not() {
        assertTrue(css(new WayInTile.HallDoor(CAPTION, Reading.unknown())).contains("dash"));
        assertTrue(css(new WayInTile.Steps(CAPTION, Reading.unknown())).contains("dash"));
        assertTrue(css(new WayInTile.Ramp(CAPTION, Reading.unknown())).contains("dash"));
        assertTrue(css(new WayInTile.Lift(CAPTION, false, Reading.unknown())).contains("dash"));
        assertEquals(
                -1, css(new WayInTile.Lift(CAPTION, true, Reading.known(800))).indexOf("dash"));
        assertEquals(
                -1, css(new WayInTile.HallDoor(CAPTION, Reading.known(930))).indexOf("dash"));
    }

    @Test
    void a_door_is_drawn_as_wide_as_it_is() {
        assertTrue(pathOf(new WayInTile.HallDoor(CAPTION, Reading.known(1000)), "glow")
                .startsWith("M57.5 "));
        assertTrue(pathOf(new WayInTile.HallDoor(CAPTION, Reading.known(700)), "glow")
                .startsWith("M64.25 "));
    }

    @Test
    void a_threshold_above_two_centimetres_breaks_the_ground() {
        assertTrue(levels(new WayInTile.DwellingDoor(CAPTION, Reading.known(830), Reading.known(90))) > 1);
        assertEquals(1, levels(new WayInTile.DwellingDoor(CAPTION, Reading.known(830), Reading.known(20))));
    }

    private long levels(WayInTile tile) {
        return walk(pathOf(tile, "ground")).stream()
                .map(point -> point[1])
                .distinct()
                .count();
    }

    private String css(WayInTile tile) {
        return new WayIn(List.of(tile))
                .drawn(words).getFirst().drawing().shapes().stream()
                        .map(Shape::css)
                        .toList()
                        .toString();
    }

    private String pathOf(WayInTile tile, String css) {
        return path(new WayIn(List.of(tile)).drawn(words).getFirst(), css);
    }

    private static String path(WayIn.Drawn drawn, String css) {
        return drawn.drawing().shapes().stream()
                .filter(shape -> shape instanceof Shape.Path path && path.css().equals(css))
                .map(shape -> ((Shape.Path) shape).d())
                .findFirst()
                .orElseThrow();
    }

    private static WayInTile tile(Random random) {
        Reading steps = random.nextInt(4) == 0 ? Reading.unknown() : Reading.known(random.nextInt(60));
        Reading width = random.nextInt(4) == 0 ? Reading.unknown() : Reading.known(600 + random.nextInt(900));
        return switch (random.nextInt(7)) {
            case 0 -> new WayInTile.Street(CAPTION);
            case 1 -> new WayInTile.Steps(CAPTION, steps);
            case 2 -> new WayInTile.Ramp(CAPTION, steps);
            case 3 -> new WayInTile.HallDoor(CAPTION, width);
            case 4 -> new WayInTile.Lift(CAPTION, random.nextBoolean(), width);
            case 5 -> new WayInTile.Stairs(CAPTION, steps, random.nextBoolean());
            default -> new WayInTile.DwellingDoor(CAPTION, width, steps);
        };
    }

    /// The points a path goes through.
    private static List<double[]> walk(String d) {
        List<double[]> points = new ArrayList<>();
        double x = 0;
        double y = 0;
        for (Matcher step = STEP.matcher(d); step.find(); ) {
            double first = step.group(2) == null ? 0 : Double.parseDouble(step.group(2));
            switch (step.group(1)) {
                case "M", "L" -> {
                    x = first;
                    y = Double.parseDouble(step.group(3));
                }
                case "H" -> x = first;
                case "V" -> y = first;
                case "h" -> x += first;
                case "v" -> y += first;
                default -> throw new IllegalArgumentException(d);
            }
            points.add(new double[] {x, Math.round(y * 100) / 100.0});
        }
        return points;
    }
}
