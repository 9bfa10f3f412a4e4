package fr.plainpied.kernel.explain;

/// What a dwelling is for a household, from the must lines of all its persons.
public enum Verdict {
    FITS,
    FITS_AFTER_WORKS,
    /// Something is unknown and nothing known excludes the dwelling: it must be looked at on site.
    TO_VERIFY,
    DOES_NOT_FIT;

    /// The verdict that a set of must lines gives: the worst outcome decides, unknown weighs more than works.
    public static Verdict of(Iterable<Outcome> mustOutcomes) {
        Verdict verdict = FITS;
        for (Outcome outcome : mustOutcomes) {
            verdict = verdict.worseOf(outcome);
        }
        return verdict;
    }

    /// This verdict once one more must line has that outcome.
    public Verdict worseOf(Outcome outcome) {
        Verdict alone = switch (outcome) {
            case NOT_SATISFIED -> DOES_NOT_FIT;
            case UNKNOWN -> TO_VERIFY;
            case SATISFIED_AFTER_WORKS -> FITS_AFTER_WORKS;
            case SATISFIED, NOT_APPLICABLE -> FITS;
        };
        return alone.compareTo(this) > 0 ? alone : this;
    }
}
