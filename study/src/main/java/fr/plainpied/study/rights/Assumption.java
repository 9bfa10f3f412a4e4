package fr.plainpied.study.rights;

/// Which of the published shares of people who do not claim is believed.
public enum Assumption {
    LOW,
    USUAL,
    HIGH
}
