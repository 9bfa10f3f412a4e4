package fr.plainpied.app.ui;

import java.util.Optional;

/// A message set apart from the page: something to know, to do, or done.
///
/// @param kind the symbol and colour; `DONE` is announced to assistive tools
/// @param title the fact, in a few words
/// @param text what follows from it
/// @param action what to do about it
public record Notice(Kind kind, String title, String text, Optional<Action> action) {
    /// What a notice is about.
    public enum Kind {
        KNOW("notice", "i-info"),
        MEASURE("notice todo", "i-tape"),
        WARNING("notice todo", "i-warn"),
        DONE("notice done", "s-fits");

        private final String css;
        private final String symbol;

        Kind(String css, String symbol) {
            this.css = css;
            this.symbol = symbol;
        }

        /// The class of the style sheet.
        public String css() {
            return css;
        }

        /// The name of the symbol.
        public String symbol() {
            return symbol;
        }
    }

    /// Something good to know.
    public static Notice know(String title, String text) {
        return new Notice(Kind.KNOW, title, text, Optional.empty());
    }

    /// Something to measure.
    public static Notice measure(String title, String text) {
        return new Notice(Kind.MEASURE, title, text, Optional.empty());
    }

    /// Something to be careful about.
    public static Notice warning(String title, String text) {
        return new Notice(Kind.WARNING, title, text, Optional.empty());
    }

    /// Something just done, told after a form was sent.
    public static Notice done(String title, String text) {
        return new Notice(Kind.DONE, title, text, Optional.empty());
    }

    /// The same notice with what to do about it.
    public Notice with(Action next) {
        return new Notice(kind, title, text, Optional.of(next));
    }
}
