package fr.plainpied.study.year;

/// What the study supposes, the same for all rules. No published figure is known for any of them: they are hypotheses.
///
/// @param arrivalsPercent requests that arrive in the year, for a hundred waiting at its start
/// @param leavingPercent how many of a hundred requests would leave in a year if none were housed
/// @param noticedPercent how often a must line that the home does not meet is noticed at the visit; one that is noticed
/// makes the household refuse
/// @param visitsAMonth households that may visit one home in a month, one after the other
/// @param relettingMonths from the day a tenant leaves to the day the home can be let again
/// @param measuresAHome values that a landlord agrees to have measured in a free home
/// @param errorsPercent how often a value declared by somebody is wrong; plans, photos and visits err less, see
/// [Errors]
public record Assumptions(
        int arrivalsPercent,
        int leavingPercent,
        int noticedPercent,
        int visitsAMonth,
        int relettingMonths,
        int measuresAHome,
        int errorsPercent) {

    public static final Assumptions USUAL = new Assumptions(60, 45, 50, 3, 2, 12, 5);

    /// The same with another share noticed and another share of errors.
    public Assumptions with(int noticed, int errors) {
        return new Assumptions(
                arrivalsPercent, leavingPercent, noticed, visitsAMonth, relettingMonths, measuresAHome, errors);
    }
}
