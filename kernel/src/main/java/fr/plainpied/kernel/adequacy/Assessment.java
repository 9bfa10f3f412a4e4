package fr.plainpied.kernel.adequacy;

import fr.plainpied.kernel.explain.Verdict;
import fr.plainpied.kernel.quantity.Money;
import fr.plainpied.kernel.quantity.Share;

/// The figures of one assessment, without its explanation.
///
/// @param works a bit for each work of the catalogue that the must lines need, by
/// [fr.plainpied.kernel.criteria.Work#index()]
/// @param lowestCost sum of the low costs of those works
/// @param simple whether all those works are simple; true when there is none
/// @param coveredWeight weight of the should (3) and wish (1) lines that are satisfied
/// @param applicableWeight weight of the should and wish lines that apply
/// @param scarcity how many scarce features of the dwelling the household needs
public record Assessment(
        Verdict verdict,
        long works,
        Money lowestCost,
        boolean simple,
        int coveredWeight,
        int applicableWeight,
        int scarcity) {

    /// Place of the verdict in the published order, best first: 0 `FITS`, 1 simple works, 2 `TO_VERIFY`, 3 heavy works,
    /// 4 `DOES_NOT_FIT`.
    public int rank() {
        return switch (verdict) {
            case FITS -> 0;
            case FITS_AFTER_WORKS -> simple ? 1 : 3;
            case TO_VERIFY -> 2;
            case DOES_NOT_FIT -> 4;
        };
    }

    /// 1 when no should or wish line applies.
    public Share coverage() {
        return applicableWeight == 0 ? Share.FULL : new Share(coveredWeight, applicableWeight);
    }
}
