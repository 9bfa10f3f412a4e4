package fr.plainpied.app.ui.figure;

import fr.plainpied.app.ui.VerdictKind;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// How many of the compared pairs got each verdict: tall where people may live there, low where a step is in the way.
///
/// @param counts a missing verdict counts zero
public record Ribbon(Map<VerdictKind, Integer> counts) {
    private static final double GAP = 0.5;
    private static final double LEAST = 0.8;

    public Ribbon {
        Map<VerdictKind, Integer> all = new EnumMap<>(VerdictKind.class);
        for (VerdictKind kind : VerdictKind.values()) {
            all.put(kind, counts.getOrDefault(kind, 0));
        }
        counts = Map.copyOf(all);
    }

    /// The ribbon of four counts, in the order of the verdicts.
    public static Ribbon of(int fits, int afterWorks, int toVerify, int doesNotFit) {
        return new Ribbon(Map.of(
                VerdictKind.FITS, fits,
                VerdictKind.FITS_AFTER_WORKS, afterWorks,
                VerdictKind.TO_VERIFY, toVerify,
                VerdictKind.DOES_NOT_FIT, doesNotFit));
    }

    /// One piece of the ribbon, in per cent of its width.
    public record Piece(VerdictKind kind, String x, String width) {}

    /// How many pairs were compared.
    public int total() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /// The pieces that are not empty. However few, a verdict given stays visible.
    public List<Piece> pieces() {
        List<VerdictKind> present = new ArrayList<>();
        for (VerdictKind kind : VerdictKind.values()) {
            if (counts.getOrDefault(kind, 0) > 0) {
                present.add(kind);
            }
        }
        double room = 100 - GAP * Math.max(0, present.size() - 1) - LEAST * present.size();
        double x = 0;
        List<Piece> pieces = new ArrayList<>();
        for (VerdictKind kind : present) {
            double width = LEAST + room * counts.getOrDefault(kind, 0) / total();
            pieces.add(new Piece(kind, Pen.number(x) + "%", Pen.number(width) + "%"));
            x += width + GAP;
        }
        return List.copyOf(pieces);
    }
}
