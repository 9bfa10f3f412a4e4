package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.criteria.Catalogue;
import fr.plainpied.kernel.criteria.Comparator;
import fr.plainpied.kernel.criteria.Criterion;
import fr.plainpied.kernel.criteria.Grid;
import fr.plainpied.kernel.criteria.Requirement;
import fr.plainpied.kernel.criteria.Situation;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.explain.Classification;
import java.util.ArrayList;
import java.util.List;

/// The class of a dwelling on what it is today. When unknown values keep it open, the letters that stay possible over
/// all their completions and the criteria that would decide. Immutable, safe for several threads.
public final class Classes {

    static final int IN_A = 1;
    static final int IN_B = 2;
    static final int IN_C = 4;

    private static final String WHEELCHAIR = "manual_wheelchair";

    /// A line that some of the classes A, B and C ask for, besides the way in.
    ///
    /// @param classes bits [#IN_A], [#IN_B], [#IN_C]
    record Line(int criterion, Requirement requirement, int classes) {}

    final Rules rules;
    final List<Line> lines;
    /// The least rank that is a handrail.
    final int oneRail;

    public Classes(Catalogue catalogue) {
        this.rules = new Rules(catalogue);
        this.lines = List.copyOf(lines(catalogue));
        this.oneRail = catalogue.criterion("stair_rails").values().indexOf("one");
    }

    public Classification of(Grid grid) {
        return new ClassCompletions(this, grid.toArray()).classification();
    }

    private static List<Line> lines(Catalogue catalogue) {
        Situation wheelchair = catalogue
                .findSituation(WHEELCHAIR)
                .orElseThrow(() -> new IllegalArgumentException(
                        "The catalogue of %s lacks %s.".formatted(catalogue.edition(), WHEELCHAIR)));
        List<Line> lines = new ArrayList<>();
        for (Requirement line : wheelchair.requirements()) {
            Criterion criterion = line.criterion();
            boolean turning =
                    line.strength() == Strength.SHOULD && criterion.code().startsWith("turning_");
            if (!criterion.isRoute() && (line.isMust() || turning)) {
                boolean inB = line.isMust() && !isOfBathroom(criterion.code());
                lines.add(new Line(criterion.index(), line, inB ? IN_A | IN_B : IN_A));
            }
        }
        lines.add(atLeast(catalogue, "turning_living_mm", 1500, IN_B));
        lines.add(atLeast(catalogue, "entrance_door_clear_width_mm", 770, IN_C));
        lines.add(atLeast(catalogue, "inner_door_clear_width_mm", 770, IN_C));
        lines.add(atLeast(catalogue, "corridor_width_mm", 900, IN_C));
        return lines;
    }

    private static Line atLeast(Catalogue catalogue, String code, int least, int classes) {
        Criterion criterion = catalogue.criterion(code);
        return new Line(
                criterion.index(), Requirement.of(criterion, Comparator.AT_LEAST, least, Strength.MUST), classes);
    }

    private static boolean isOfBathroom(String code) {
        return code.equals("turning_bathroom_mm")
                || code.equals("washing")
                || code.startsWith("shower_")
                || code.startsWith("wc_");
    }
}
