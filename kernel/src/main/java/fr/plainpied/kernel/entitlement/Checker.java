package fr.plainpied.kernel.entitlement;

/// Who confirms a likely right.
public enum Checker {
    CAF,
    CARSAT,
    CPAM,
    MDPH,
    DEPARTMENT,
    FRANCE_RENOV,
    LANDLORD,
    ENERGY_PORTAL
}
