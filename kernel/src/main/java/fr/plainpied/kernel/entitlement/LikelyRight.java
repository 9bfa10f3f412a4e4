package fr.plainpied.kernel.entitlement;

/// Rights that somebody else has to assess: said as likely, with conditions and whom to ask, never with an amount that
/// looks certain.
public enum LikelyRight {
    /// The complement of AEEH, by a category that the MDPH gives.
    AEEH_COMPLEMENT(Checker.MDPH),
    /// The element of PCH for the adaptation of the dwelling.
    PCH_HOUSING(Checker.MDPH),
    /// MaPrimeAdapt', for owners and tenants of the private stock.
    HOME_ADAPTATION_GRANT(Checker.FRANCE_RENOV);

    private final Checker checker;

    LikelyRight(Checker checker) {
        this.checker = checker;
    }

    /// Whom to ask.
    public Checker checker() {
        return checker;
    }
}
