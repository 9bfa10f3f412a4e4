package fr.plainpied.kernel.assignment;

import fr.plainpied.kernel.adequacy.Assessment;

/// Which pairs may be proposed: homes that fit as they are or after simple works, and more when it is allowed.
///
/// @param heavyWorks also homes that fit after works that are not all simple
/// @param toVerify also homes where something must first be looked at on site
public record Eligibility(boolean heavyWorks, boolean toVerify) {

    public static final Eligibility USUAL = new Eligibility(false, false);

    public boolean admits(Assessment assessment) {
        return switch (assessment.verdict()) {
            case FITS -> true;
            case FITS_AFTER_WORKS -> heavyWorks || assessment.simple();
            case TO_VERIFY -> toVerify;
            case DOES_NOT_FIT -> false;
        };
    }
}
