package fr.plainpied.app.ui.figure;

import java.util.ArrayList;
import java.util.List;

/// How well a group of dwellings is known: how many stand at each of the five levels, from nothing to measured rooms.
///
/// @param counts five numbers, from the least known to the best known
public record CompletenessBar(List<Integer> counts) {
    /// Levels of completeness: nothing, identity, survey without a tape, measured access, measured rooms.
    public static final int LEVELS = 5;

    public CompletenessBar {
        if (counts.size() != LEVELS) {
            throw new IllegalArgumentException("a completeness bar has five levels");
        }
    }

    /// One piece of the bar, in per cent of its width.
    public record Piece(int level, String x, String width) {}

    /// The pieces that are not empty, from the least known.
    public List<Piece> pieces() {
        int total = counts.stream().mapToInt(Integer::intValue).sum();
        List<Piece> pieces = new ArrayList<>();
        double x = 0;
        for (int level = 0; level < LEVELS; level++) {
            if (counts.get(level) > 0) {
                double width = 100.0 * counts.get(level) / total;
                pieces.add(new Piece(level, Pen.number(x) + "%", Pen.number(width) + "%"));
                x += width;
            }
        }
        return List.copyOf(pieces);
    }
}
