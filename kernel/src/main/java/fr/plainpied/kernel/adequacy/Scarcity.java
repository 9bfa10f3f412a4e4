package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.ValueType;
import fr.plainpied.kernel.explain.ScarceFeature;
import java.util.ArrayList;
import java.util.List;

/// Scarce features as bits, one for each [ScarceFeature]: those a dwelling is known to have, those a household needs
/// (a must line demands no less).
final class Scarcity {

    private static final int DOOR_MM = 830;
    private static final int TURNING_MM = 1500;
    private static final int TRANSFER_MM = 800;
    private static final ScarceFeature[] FEATURES = ScarceFeature.values();

    private Scarcity() {}

    static int held(Rules rules, int[] values, WayIn wayIn) {
        int held = 0;
        for (int bit = 0; bit < FEATURES.length; bit++) {
            held |= holds(rules, values, wayIn, FEATURES[bit]) ? 1 << bit : 0;
        }
        return held;
    }

    private static boolean holds(Rules rules, int[] values, WayIn wayIn, ScarceFeature feature) {
        return switch (feature) {
            case STEP_FREE ->
                wayIn.high() == 0
                        && values[rules.index("entrance_door_clear_width_mm")] >= DOOR_MM
                        && (wayIn.privateEntrance == WayIn.YES
                                || values[rules.index("hall_door_clear_width_mm")] >= DOOR_MM);
            case LEVEL_SHOWER -> values[rules.washing] >= 0 && (rules.levelShowers >> values[rules.washing] & 1) == 1;
            case BATHROOM_TURNING -> values[rules.index("turning_bathroom_mm")] >= TURNING_MM;
            case WC_TRANSFER -> values[rules.index("wc_transfer_width_mm")] >= TRANSFER_MM;
            case HOIST -> values[rules.hoist] > rules.hoistImpossible;
            case FLASHING_ALERTS -> values[rules.index("flashing_alerts")] == 1;
            case STOVE_CUTOFF ->
                values[rules.index("safety_fittings")] > 0
                        && (values[rules.index("safety_fittings")] & rules.stoveCutoff) != 0;
            case QUIET_AND_LIGHT ->
                values[rules.index("sound_insulation")] == rules.good
                        && values[rules.index("light_control")] == rules.good;
            case ASSIGNED_PARKING -> values[rules.index("pmr_parking")] == rules.assignedParking;
        };
    }

    static int needed(Rules rules, List<NeedLine> lines) {
        int needed = 0;
        for (int bit = 0; bit < FEATURES.length; bit++) {
            needed |= needs(rules, lines, FEATURES[bit]) ? 1 << bit : 0;
        }
        return needed;
    }

    private static boolean needs(Rules rules, List<NeedLine> lines, ScarceFeature feature) {
        return switch (feature) {
            case STEP_FREE ->
                any(
                        lines,
                        Criterion.ROUTE_STEPS,
                        line -> line.comparator() == Comparator.AT_MOST && line.operand() <= 0);
            case LEVEL_SHOWER -> any(lines, "washing", line -> onlyAbove(line, rules.levelShowers));
            case BATHROOM_TURNING -> any(lines, "turning_bathroom_mm", line -> demands(line, TURNING_MM));
            case WC_TRANSFER -> any(lines, "wc_transfer_width_mm", line -> demands(line, TRANSFER_MM));
            case HOIST -> any(lines, "hoist", line -> demands(line, rules.hoistImpossible + 1));
            case FLASHING_ALERTS ->
                any(lines, "flashing_alerts", line -> line.acceptsKnown(1) && !line.acceptsKnown(0));
            case STOVE_CUTOFF ->
                any(
                        lines,
                        "safety_fittings",
                        line -> line.comparator() == Comparator.HAS_ALL
                                ? (line.operand() & rules.stoveCutoff) != 0
                                : line.operand() == rules.stoveCutoff);
            case QUIET_AND_LIGHT ->
                any(lines, "sound_insulation", line -> demands(line, rules.good))
                        && any(lines, "light_control", line -> demands(line, rules.good));
            case ASSIGNED_PARKING -> any(lines, "pmr_parking", line -> demands(line, rules.assignedParking));
        };
    }

    private static boolean any(
            List<NeedLine> lines, String criterion, java.util.function.Predicate<Requirement> demanding) {
        return lines.stream()
                .map(NeedLine::requirement)
                .anyMatch(line -> line.isMust() && line.criterion().code().equals(criterion) && demanding.test(line));
    }

    /// Whether nothing below the threshold is accepted.
    private static boolean demands(Requirement line, int threshold) {
        return switch (line.comparator()) {
            case AT_LEAST, EQUAL -> line.operand() >= threshold;
            case ONE_OF -> (line.operand() & ((1 << threshold) - 1)) == 0;
            default -> false;
        };
    }

    private static boolean onlyAbove(Requirement line, int allowed) {
        return switch (line.comparator()) {
            case EQUAL -> (allowed >> line.operand() & 1) == 1;
            case ONE_OF -> line.criterion().type() == ValueType.ENUM && (line.operand() & ~allowed) == 0;
            default -> false;
        };
    }

    static List<ScarceFeature> features(int bits) {
        List<ScarceFeature> features = new ArrayList<>();
        for (int bit = 0; bit < FEATURES.length; bit++) {
            if ((bits >> bit & 1) == 1) {
                features.add(FEATURES[bit]);
            }
        }
        return features;
    }
}
