package fr.plainpied.territory.tenants;

/// What an adult tenant lives on.
public enum Activity {
    WORKING,
    /// With or without a benefit.
    UNEMPLOYED,
    /// Neither at work nor looking for it.
    WITHOUT_WORK,
    /// Of working age, with a disability recognised at 80 % or more.
    DISABLED,
    RETIRED
}
