package fr.plainpied.kernel.entitlement;

/// The quantities that an explanation names. The benefits themselves come first.
public enum Term {
    ASPA,
    ASI,
    AAH,
    MVA,
    AEEH,
    HOUSING_BENEFIT,
    APL,
    ALF,
    ALS,
    RENT_REDUCTION,
    RSA,
    PPA,
    CSS_FREE,
    CSS_PRICE,
    ENERGY_VOUCHER,
    APA,
    OLD_AGE_RESOURCES,
    OLD_AGE_RESOURCES_OF_ONE,
    NOTIONAL_SAVINGS_INCOME,
    SALARY_ALLOWANCE,
    AAH_RESOURCES,
    AAH_RESOURCES_SHARED,
    AAH_WORK_INCOME,
    AAH_OTHER_INCOME,
    AAH_CEILING,
    HOUSING_RESOURCES,
    HOUSING_INCOME_OF_ONE,
    HOUSING_NOTIONAL_WEALTH_INCOME,
    DEPENDANTS,
    RENT_COUNTED,
    RENT_CEILING,
    FLAT_CHARGES,
    OWN_SHARE,
    INCOME_DEDUCTION,
    GROSS_HOUSING_BENEFIT,
    HIGH_RENT_CUT,
    RSA_FLAT_AMOUNT,
    RSA_RESOURCES,
    RSA_INCOME_OF_ONE,
    RSA_FAMILY_BENEFITS,
    RSA_HOUSING_SHARE,
    PPA_OF_A_MONTH,
    PPA_FLAT_AMOUNT,
    PPA_BONUS,
    PPA_WORK_INCOME,
    PPA_RESOURCES,
    PPA_HOUSING_SHARE,
    CSS_RESOURCES,
    CSS_INCOME_OF_ONE,
    CSS_HOUSING_SHARE,
    CSS_CEILING,
    CSS_CONTRIBUTION_CEILING,
    AAH_BEFORE_PENSIONS,
    FORMER_HEALTH_CHEQUE,
    RENT_ZONE,
    CHILDREN_AT_CHARGE,
    PPA_ELIGIBLE,
    CONSUMPTION_UNITS,
    INCOME_PER_UNIT,
    APA_RESOURCES,
    APA_PLAN,
    APA_OWN_SHARE;

    static final int COUNT = values().length;

    /// Its place among the terms, to count and to key by it.
    @SuppressWarnings("EnumOrdinal")
    int slot() {
        return ordinal();
    }

    boolean isBenefit() {
        return compareTo(APA) <= 0;
    }
}
