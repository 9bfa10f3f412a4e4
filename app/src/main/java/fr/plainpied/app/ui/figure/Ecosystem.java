package fr.plainpied.app.ui.figure;

import fr.plainpied.app.ui.Tag;
import java.util.List;
import java.util.Optional;

/// A shared-housing project among the families of actors it needs, as a honeycomb: the project in the middle, the
/// residents in the last cell, families without a known actor in dashes. The list beside it names them all.
///
/// @param label what the honeycomb shows, in one sentence
/// @param families at most eleven, in their order
/// @param residents the sentence about the residents, who link the others
/// @param residentsLetter what stands in the residents' cell
public record Ecosystem(String label, List<Family> families, String residents, String residentsLetter) {
    private static final int MOST_FAMILIES = 11;
    private static final int PROJECT = 6;
    private static final double STEP = 86;

    public Ecosystem {
        if (families.size() > MOST_FAMILIES) {
            throw new IllegalArgumentException("the source knows eleven families");
        }
    }

    /// A family of actors.
    ///
    /// @param name localized
    /// @param missing the tag of a family without a known actor
    public record Family(String name, Optional<Tag> missing) {}

    /// The honeycomb drawn.
    public Drawing drawn() {
        Pen pen = new Pen();
        int family = 0;
        for (int cell = 0; cell < 13; cell++) {
            double x = cell < 4 ? 91 + cell * STEP : cell < 9 ? 48 + (cell - 4) * STEP : 91 + (cell - 9) * STEP;
            double y = cell < 4 ? 59 : cell < 9 ? 133 : 207;
            if (cell == PROJECT) {
                hexagon(pen, "hex me", x, y);
                pen.path("sign", "M{} {}v-32h26v32M{} {}h48", x - 13, y + 16, x - 24, y + 16);
            } else if (cell == 12) {
                hexagon(pen, "hex", x, y);
                pen.label("cell strong", x, y + 8, residentsLetter);
            } else if (family < families.size()) {
                boolean missing = families.get(family).missing().isPresent();
                family++;
                hexagon(pen, missing ? "hex miss" : "hex", x, y);
                pen.label(missing ? "cell ask" : "cell", x, y + 8, Integer.toString(family));
            }
        }
        return new Drawing("0 0 440 266", Optional.empty(), Optional.empty(), label, pen.shapes());
    }

    private static void hexagon(Pen pen, String css, double x, double y) {
        pen.path(css, "M{} {}v-46l-40-23-40 23v46l40 23z", x + 40, y + 23);
    }
}
