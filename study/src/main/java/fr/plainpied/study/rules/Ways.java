package fr.plainpied.study.rules;

import fr.plainpied.kernel.adequacy.Assessment;
import fr.plainpied.study.year.Sight;

/// How Plain-pied is used, and what an ablation takes from it.
///
/// @param unknown what is done about a value that nobody knows
/// @param works whether homes that fit after simple works are proposed
/// @param scarcity whether rare features go first to those who need them
public record Ways(Unknown unknown, boolean works, boolean scarcity) {

    /// As it is meant: measured before it is decided.
    public static final Ways USUAL = new Ways(Unknown.MEASURED, true, true);

    /// What becomes of the unknown.
    public enum Unknown {
        /// Kept apart; what decides is measured, and what still is not known is not proposed.
        MEASURED,
        /// As most files do: a box that is not ticked is a no.
        AS_NO,
        /// The hopeful reading.
        AS_YES
    }

    Sight sight() {
        return unknown == Unknown.MEASURED ? Sight.MEASURED : Sight.FILES;
    }

    boolean admits(Assessment assessment) {
        return switch (assessment.verdict()) {
            case FITS -> true;
            case FITS_AFTER_WORKS -> works && assessment.simple();
            case TO_VERIFY -> unknown == Unknown.AS_YES;
            case DOES_NOT_FIT -> false;
        };
    }
}
