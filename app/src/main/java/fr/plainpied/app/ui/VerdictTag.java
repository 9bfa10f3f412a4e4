package fr.plainpied.app.ui;

/// A verdict as it is shown everywhere: a word, a shape and a colour, never one alone.
///
/// @param kind gives the shape and the colour
/// @param text the word, localized
/// @param big for the verdict a whole page is about
public record VerdictTag(VerdictKind kind, String text, boolean big) {
    /// The verdict with its ordinary words.
    public static VerdictTag of(VerdictKind kind, Words words) {
        return new VerdictTag(kind, words.say(kind.key()), false);
    }

    /// The verdict with its shortest words, for a column or a filter.
    public static VerdictTag brief(VerdictKind kind, Words words) {
        return new VerdictTag(kind, words.say(kind.key() + ".brief"), false);
    }

    /// The verdict as a sentence about the dwelling.
    public static VerdictTag sentence(VerdictKind kind, Words words) {
        return new VerdictTag(kind, words.say(kind.key() + ".sentence"), false);
    }

    /// The same verdict in large.
    public VerdictTag large() {
        return new VerdictTag(kind, text, true);
    }

    /// The same verdict with other words, for example "works well".
    public VerdictTag saying(String words) {
        return new VerdictTag(kind, words, big);
    }
}
