package fr.plainpied.study.year;

/// How a home is seen when it is proposed.
public enum Sight {
    /// What the landlord's files say.
    FILES,
    /// After the values that decide for the best placed households were measured in the empty home.
    MEASURED
}
