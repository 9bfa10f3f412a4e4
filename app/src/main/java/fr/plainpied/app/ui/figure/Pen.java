package fr.plainpied.app.ui.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/// Gathers the shapes of a drawing. Paths are written as templates, `M{} {}h160`, numbers at two decimals.
final class Pen {
    private final List<Shape> shapes = new ArrayList<>();

    Pen path(String css, String template, double... numbers) {
        StringBuilder d = new StringBuilder();
        int from = 0;
        for (double number : numbers) {
            int hole = template.indexOf("{}", from);
            d.append(template, from, hole).append(number(number));
            from = hole + 2;
        }
        shapes.add(new Shape.Path(css, d.append(template.substring(from)).toString()));
        return this;
    }

    Pen circle(String css, double x, double y, double r) {
        shapes.add(new Shape.Circle(css, number(x), number(y), number(r)));
        return this;
    }

    Pen label(String css, double x, double y, String text) {
        shapes.add(new Shape.Label(css, number(x), number(y), text));
        return this;
    }

    List<Shape> shapes() {
        return List.copyOf(shapes);
    }

    static String number(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }
}
