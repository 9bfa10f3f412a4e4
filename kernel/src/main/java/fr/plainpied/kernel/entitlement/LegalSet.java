package fr.plainpied.kernel.entitlement;

/// Which rules to apply. The two never mix: a result says from which it comes.
public enum LegalSet {
    /// The law as published: the only set used for people.
    IN_FORCE("in-force"),
    /// The law as the public engine OpenFisca-France 176.0.7 computes it, its delays and departures included. It serves
    /// to compare, never to inform someone.
    OPENFISCA("openfisca");

    private final String code;

    LegalSet(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
