package fr.plainpied.study.year;

import fr.plainpied.kernel.adequacy.Adequacy;
import fr.plainpied.kernel.adequacy.Assessment;
import fr.plainpied.kernel.adequacy.BareLine;
import fr.plainpied.kernel.adequacy.PreparedDwelling;
import fr.plainpied.kernel.adequacy.Screening;
import fr.plainpied.kernel.criteria.Strength;
import fr.plainpied.kernel.explain.Verdict;
import fr.plainpied.territory.chance.Dice;
import java.util.LinkedHashSet;
import java.util.Set;

/// What a household would find in a home, once the works that it was promised are done.
///
/// @param violated how many of its must lines the home truly does not meet
/// @param refuses whether at least one of them is noticed at the visit
/// @param scarcity how many of the home's true scarce features it needs
/// @param rare whether the home is truly rare: no step from the street, and made for washing or moving seated
public record Visit(int violated, boolean refuses, int scarcity, boolean rare) {

    /// [fr.plainpied.kernel.explain.ScarceFeature#STEP_FREE], and any of level shower, turning in the bathroom,
    /// transfer at the WC and hoist.
    private static final int STEP_FREE = 1;

    private static final int SEATED = 2 | 4 | 8 | 16;

    /// The same visit has the same end whatever the rule that led to it.
    ///
    /// @param promised works that will be done before the household moves in, a bit each
    public static Visit of(Knowledge knowledge, Home home, Seeker seeker, long promised) {
        Adequacy adequacy = knowledge.adequacy();
        PreparedDwelling truth = adequacy.prepare(home.truth());
        Assessment whole = adequacy.assess(truth, seeker.applicant().needs());
        Set<String> violated = isMet(whole, promised) ? Set.of() : violated(adequacy, truth, seeker, promised);
        Dice dice = Dice.of(knowledge.year().seed(), "visit", home.id(), seeker.id());
        boolean refuses = false;
        for (int line = 0; line < violated.size(); line++) {
            refuses |= dice.chance(knowledge.year().assumptions().noticedPercent() / 100.0);
        }
        return new Visit(violated.size(), refuses, whole.scarcity(), isRare(adequacy, truth));
    }

    static boolean isRare(Adequacy adequacy, PreparedDwelling truth) {
        int held = adequacy.screening().scarceHeld(truth);
        return (held & STEP_FREE) != 0 && (held & SEATED) != 0;
    }

    private static boolean isMet(Assessment assessment, long promised) {
        return assessment.verdict() == Verdict.FITS
                || (assessment.verdict() == Verdict.FITS_AFTER_WORKS && (assessment.works() & ~promised) == 0);
    }

    /// Line by line; what only together cannot be met counts as one.
    private static Set<String> violated(Adequacy adequacy, PreparedDwelling truth, Seeker seeker, long promised) {
        Screening screening = adequacy.screening();
        Set<String> violated = new LinkedHashSet<>();
        for (BareLine line : screening.bare(seeker.applicant().needs())) {
            boolean must = line.strength() == Strength.MUST;
            if (must && !isMet(adequacy.assess(truth, screening.needs(line)), promised)) {
                violated.add(line.toString());
            }
        }
        return violated.isEmpty() ? Set.of("together") : violated;
    }
}
