package fr.plainpied.app.ui;

/// The four answers a dwelling can give a household, in the order people read them. Names are the kernel's, so that
/// `VerdictKind.valueOf(verdict.name())` turns one into the other.
public enum VerdictKind {
    FITS("fits"),
    FITS_AFTER_WORKS("works"),
    TO_VERIFY("verify"),
    DOES_NOT_FIT("no");

    private final String css;

    VerdictKind(String css) {
        this.css = css;
    }

    /// The class of the style sheet, and the end of the symbol's name: `works` has the symbol `s-works`.
    public String css() {
        return css;
    }

    /// The key of the verdict's words.
    public String key() {
        return "ui.verdict." + css;
    }
}
