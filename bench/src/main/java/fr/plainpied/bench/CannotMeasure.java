package fr.plainpied.bench;

import fr.plainpied.cli.usage.Texts;

/// What is to be measured cannot be reached.
final class CannotMeasure extends Exception {

    private static final long serialVersionUID = 1L;

    private final String key;
    private final String what;

    /// @param key of the sentence
    /// @param what the sentence is about
    CannotMeasure(String key, String what) {
        super(what);
        this.key = key;
        this.what = what;
    }

    String sentence(Texts texts) {
        return texts.of(key, "what", what);
    }
}
