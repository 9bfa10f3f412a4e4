package fr.plainpied.study.outcome;

import java.util.Locale;

/// What is measured of a year. Everything that says "truly" is read on the true home, whatever the rule saw.
public enum Measure {
    /// Homes given.
    HOUSED(Unit.COUNT),
    /// Households housed whose must lines are all truly met, works promised included.
    HOUSED_WELL(Unit.COUNT),
    /// The same among households with at least one must line.
    NEEDS_HOUSED_WELL(Unit.COUNT),
    /// Households with must lines that were housed, well or not.
    NEEDS_HOUSED(Unit.COUNT),
    /// Households housed with at least one must line truly not met.
    VIOLATED(Unit.COUNT),
    VIOLATED_LINES(Unit.COUNT),
    /// Truly rare homes given.
    RARE_GIVEN(Unit.COUNT),
    /// Of those, given to a household that needs none of their scarce features.
    RARE_WITHOUT_NEED(Unit.COUNT),
    /// Of those, while a household was waiting that nothing excludes, that needs one and whom the home truly fits.
    RARE_AVOIDABLE(Unit.COUNT),
    /// Households housed after works.
    WORKS(Unit.COUNT),
    WORKS_COST_LOW(Unit.EUROS),
    WORKS_COST_HIGH(Unit.EUROS),
    /// Households housed that rented none of these homes: a tenant who moves leaves a home behind.
    NEWLY_HOUSED(Unit.COUNT),
    /// Households housed in a home that a tenant left in the year, whatever the way.
    RELEASED_HOUSED(Unit.COUNT),
    /// Households housed by a cycle or by a chain of several moves.
    CIRCUIT_HOUSED(Unit.COUNT),
    /// Tenants who left a home that truly does not meet a must line for one that meets them all.
    LEFT_UNSUITABLE(Unit.COUNT),
    WAIT_NEEDS_MEDIAN(Unit.DAYS),
    WAIT_NEEDS_P90(Unit.DAYS),
    WAIT_OTHERS_MEDIAN(Unit.DAYS),
    WAIT_OTHERS_P90(Unit.DAYS),
    /// Median of those with must lines less median of the others.
    WAIT_GAP(Unit.DAYS),
    /// Of the homes offered and the households with must lines that nothing excludes from them, the pairs whose answer
    /// is not known.
    TO_VERIFY(Unit.PERCENT),
    /// Values measured in homes offered.
    MEASURES(Unit.COUNT),
    VISITS(Unit.COUNT),
    REFUSALS(Unit.COUNT),
    /// From the day a home could be let to the day somebody moves in, on average over the homes given.
    EMPTY_DAYS(Unit.DAYS),
    /// Of the other homes of the first commission, those proposed to the same household when one home disappears.
    STABLE(Unit.PERCENT);

    private final Unit unit;

    /// How a figure is written.
    public enum Unit {
        COUNT,
        EUROS,
        DAYS,
        PERCENT
    }

    Measure(Unit unit) {
        this.unit = unit;
    }

    public Unit unit() {
        return unit;
    }

    /// As written in the answer for programs.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
