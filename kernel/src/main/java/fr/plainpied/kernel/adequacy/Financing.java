package fr.plainpied.kernel.adequacy;

/// Loan family of a social dwelling; it decides the income ceiling.
public enum Financing {
    PLAI,
    PLUS,
    PLS
}
