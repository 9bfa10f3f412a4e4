package fr.plainpied.formats.fault;

/// What a fault shows of a text that may be very long.
public final class Excerpt {

    private static final int MOST = 60;

    private Excerpt() {}

    /// The text, or its first 60 characters and an ellipsis.
    public static String of(String text) {
        if (text.codePointCount(0, text.length()) <= MOST) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, MOST)) + "…";
    }
}
