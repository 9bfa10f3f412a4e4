package fr.plainpied.kernel.adequacy;

import java.util.ArrayList;
import java.util.List;

/// Tells cheaply what is certain, so that an index asks the engine only about pairs that may matter. Every answer is
/// made by the engine itself on one line at a time; it never holds a rule of its own.
///
/// Safe for several threads.
public final class Screening {

    private final Rules rules;
    private final ThreadLocal<Pass> passes;

    Screening(Rules rules, ThreadLocal<Pass> passes) {
        this.rules = rules;
        this.passes = passes;
    }

    /// The lines of a household as the engine reads them, sorted; a line that two persons have comes twice.
    public List<BareLine> bare(HouseholdNeeds needs) {
        List<BareLine> lines = new ArrayList<>(needs.size);
        for (int line = 0; line < needs.size; line++) {
            var requirement = needs.lines().get(line).requirement();
            lines.add(new BareLine(
                    requirement.criterion(),
                    requirement.comparator(),
                    requirement.operand(),
                    requirement.strength(),
                    limitMatters(needs.criterion[line]) ? needs.limit[line] : BareLine.NO_LIMIT));
        }
        lines.sort(null);
        return List.copyOf(lines);
    }

    /// Lines on the way in, whose outcome or whose questions depend on the steps.
    private boolean limitMatters(int criterion) {
        return rules.isRoutePart(criterion)
                || switch (rules.family[criterion]) {
                    case ROUTE, LIFT, RAMP, STAIR_RAILS, STREET_RAILS -> true;
                    case PLAIN, BEHIND_HALL_DOOR, SHOWER, OUTDOOR_THRESHOLD, HOIST_LOAD -> false;
                };
    }

    /// Needs of one line, without the person and the reasons.
    public HouseholdNeeds needs(BareLine line) {
        return HouseholdNeeds.of(line);
    }

    /// Needs with all the lines of the parts; parts are shared, so that many households cost little memory. Made of the
    /// bare lines of a household, they are assessed as that household.
    public HouseholdNeeds together(List<HouseholdNeeds> parts) {
        return HouseholdNeeds.together(parts);
    }

    /// @param must one must line, alone
    public Outlook outlook(PreparedDwelling dwelling, HouseholdNeeds must) {
        if (must.size != 1 || !must.must[0]) {
            throw new IllegalArgumentException(
                    "An outlook is that of one must line; there are %d lines.".formatted(must.size));
        }
        Pass pass = passes.get();
        pass.run(dwelling, must);
        return switch (pass.outcome[0]) {
            case SATISFIED, NOT_APPLICABLE -> Outlook.MET;
            case SATISFIED_AFTER_WORKS -> Outlook.AFTER_WORKS;
            case UNKNOWN -> Outlook.TO_VERIFY;
            // A shower may be replaced by works that another line of the household needs.
            case NOT_SATISFIED ->
                rules.family[must.criterion[0]] == Rules.Family.SHOWER ? Outlook.AFTER_WORKS : Outlook.FAILS;
        };
    }

    /// Scarce features that a must line of the household demands, a bit for each
    /// [fr.plainpied.kernel.explain.ScarceFeature].
    public int scarceNeeded(HouseholdNeeds needs) {
        return needs.scarceNeeded(rules);
    }

    /// Scarce features that the dwelling is known to have, the same bits: those in common are counted by
    /// [Assessment#scarcity].
    public int scarceHeld(PreparedDwelling dwelling) {
        return dwelling.scarce;
    }
}
