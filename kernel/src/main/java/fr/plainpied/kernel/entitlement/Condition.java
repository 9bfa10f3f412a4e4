package fr.plainpied.kernel.entitlement;

/// Why an amount is likely and not certain, or what must still be true for it.
public enum Condition {
    /// The law changed after the last value known here.
    PARAMETER_OUT_OF_DATE,
    SELF_EMPLOYED,
    PROTECTED_WORKSHOP,
    SHELTER,
    STUDENT,
    FIRST_TIME_BUYER,
    YOUNG_ADULT_WORKED_TWO_YEARS,
    /// One partner has ASPA and the other ASI: the shares are for the funds to settle.
    COUPLE_WITH_ASPA_AND_ASI,
    EARLY_AGE_IN_TRANSITION,
    MEDICAL_ASSESSMENT,
    MDPH_DECISION,
    /// The amount depends on income and on the works.
    INCOME_AND_WORKS,
    CARE_OR_HELP_FOR_THE_CHILD,
    CONTRACT_HOLDER_MATCHED,
    OVERSEAS
}
