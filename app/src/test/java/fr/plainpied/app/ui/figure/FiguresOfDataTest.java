package fr.plainpied.app.ui.figure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.plainpied.app.ui.VerdictKind;
import fr.plainpied.app.ui.Words;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class FiguresOfDataTest {
    private static final long SEED = 20261122;
    private final Words words = Words.in(Locale.FRENCH);

    @Test
    void a_ribbon_is_full_and_shows_even_one_pair_in_many() {
        Random random = new Random(SEED);
        for (int run = 0; run < 500; run++) {
            Ribbon ribbon =
                    Ribbon.of(random.nextInt(3), random.nextInt(9), random.nextInt(50), 1 + random.nextInt(9000));
            Ribbon.Piece last = ribbon.pieces().getLast();
            assertEquals(100, percent(last.x()) + percent(last.width()), 0.05, "seed " + SEED);
            ribbon.pieces().forEach(piece -> assertTrue(percent(piece.width()) >= 0.8));
        }
    }

    @Test
    void an_empty_ribbon_has_no_piece_and_four_zeros() {
        Ribbon ribbon = new Ribbon(Map.of());
        assertEquals(List.of(), ribbon.pieces());
        assertEquals(0, ribbon.total());
        assertEquals(VerdictKind.values().length, ribbon.counts().size());
    }

    @Test
    void a_completeness_bar_is_full_and_leaves_out_empty_levels() {
        List<CompletenessBar.Piece> pieces = new CompletenessBar(List.of(1, 0, 0, 2, 1)).pieces();
        assertEquals(
                List.of(0, 3, 4),
                pieces.stream().map(CompletenessBar.Piece::level).toList());
        assertEquals(
                List.of("0%", "25%", "75%"),
                pieces.stream().map(CompletenessBar.Piece::x).toList());
        assertEquals(List.of(), new CompletenessBar(List.of(0, 0, 0, 0, 0)).pieces());
        assertThrows(IllegalArgumentException.class, () -> new CompletenessBar(List.of(1, 2)));
    }

    @Test
    void letters_stand_open_between_the_best_and_the_worst() {
        assertEquals(
                List.of("", "open", "open", "open", "", ""),
                new ClassLetters('B', 'D')
                        .letters().stream().map(ClassLetters.Letter::css).toList());
        assertEquals("sure", new ClassLetters('A', 'A').letters().getFirst().css());
        assertThrows(IllegalArgumentException.class, () -> new ClassLetters('D', 'B'));
        assertThrows(IllegalArgumentException.class, () -> new ClassLetters('G', 'G'));
    }

    @ParameterizedTest
    @EnumSource(RoomPlan.Kind.class)
    void a_free_circle_stays_within_its_walls(RoomPlan.Kind kind) {
        for (int turning = 500; turning <= 5000; turning += 100) {
            Drawing drawing = RoomPlan.of(kind, "Pièce", Reading.known(turning), List.of())
                    .drawn(words);
            double[] window = window(drawing);
            Shape.Circle free = (Shape.Circle) drawing.shapes().stream()
                    .filter(shape -> shape.css().equals("free"))
                    .findFirst()
                    .orElseThrow();
            double r = Double.parseDouble(free.r());
            assertEquals(turning * 0.0275, r, 0.01);
            assertTrue(Double.parseDouble(free.x()) + r < window[2] - 4);
            assertTrue(Double.parseDouble(free.y()) + r < window[3] - 4);
            assertTrue(Math.min(Double.parseDouble(free.x()), Double.parseDouble(free.y())) >= r);
        }
    }

    @Test
    void an_unknown_circle_is_in_dashes_and_says_so() {
        Drawing drawing = RoomPlan.of(RoomPlan.Kind.KITCHEN, "Cuisine", Reading.unknown(), List.of())
                .drawn(words);
        assertEquals("Plan, Cuisine\u00A0: espace pour tourner inconnu", drawing.label());
        assertTrue(drawing.shapes().stream().anyMatch(shape -> shape.css().equals("dash")));
    }

    @Test
    void the_longest_bar_of_a_chart_fills_its_place() {
        BarChart.Bar longest = new BarChart.Bar("a", 0.4, "40 %", List.of());
        BarChart.Bar half = new BarChart.Bar("b", 0.2, "20 %", List.of());
        BarChart chart = new BarChart("c", "d", "e", List.of(), List.of(longest, half));
        assertEquals("100%", chart.width(longest));
        assertEquals("50%", chart.width(half));
    }

    @Test
    void every_place_of_a_map_is_on_it_and_north_is_up() {
        Random random = new Random(SEED);
        for (int run = 0; run < 100; run++) {
            List<PlaceMap.Place> places = random.doubles(1 + run % 9)
                    .mapToObj(x -> new PlaceMap.Place(
                            "Lieu", "", Optional.empty(), 47.7 + x / 9, -3.4 + random.nextDouble() / 9))
                    .toList();
            List<Shape.Circle> discs = new PlaceMap("Plan", places)
                    .drawn(words).shapes().stream()
                            .filter(shape -> shape instanceof Shape.Circle circle
                                    && circle.css().equals("ln"))
                            .map(Shape.Circle.class::cast)
                            .toList();
            assertEquals(places.size(), discs.size());
            for (int i = 0; i < discs.size(); i++) {
                assertTrue(Double.parseDouble(discs.get(i).x()) >= 33
                        && Double.parseDouble(discs.get(i).x()) <= 387);
                double y = Double.parseDouble(discs.get(i).y());
                assertTrue(y >= 33 && y <= 247, "seed " + SEED);
                if (places.get(i).latitude() > places.getFirst().latitude()) {
                    assertTrue(y <= Double.parseDouble(discs.getFirst().y()));
                }
            }
        }
    }

    private static double percent(String width) {
        return Double.parseDouble(width.replace("%", ""));
    }

    private static double[] window(Drawing drawing) {
        return List.of(drawing.window().split(" ", -1)).stream()
                .mapToDouble(Double::parseDouble)
                .toArray();
    }
}
