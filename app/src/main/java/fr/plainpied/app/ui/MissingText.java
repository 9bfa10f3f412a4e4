package fr.plainpied.app.ui;

/// A text was asked for that no bundle holds, or was asked for without one of its arguments: a fault of the program,
/// never of the reader, so it stops the page instead of showing a key to people.
public final class MissingText extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private MissingText(String message) {
        super(message);
    }

    static MissingText key(String key, String language) {
        return new MissingText(key + " has no sentence in the " + language + " bundle");
    }

    static MissingText argument(String key, String name) {
        return new MissingText(key + " waits for the argument " + name);
    }
}
