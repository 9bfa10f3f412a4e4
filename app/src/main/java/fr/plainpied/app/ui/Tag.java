package fr.plainpied.app.ui;

/// A word or two beside a thing: its state, its kind, or that it is unknown.
///
/// @param text localized
/// @param look `UNKNOWN` alone has dashes: dashes mean unknown everywhere
public record Tag(String text, Look look) {
    /// How a tag looks.
    public enum Look {
        PLAIN("tag"),
        NOW("tag now"),
        UNKNOWN("tag dash");

        private final String css;

        Look(String css) {
            this.css = css;
        }

        /// The class of the style sheet.
        public String css() {
            return css;
        }
    }

    /// A tag that only names.
    public static Tag plain(String text) {
        return new Tag(text, Look.PLAIN);
    }

    /// A tag for what is going on or soon to come.
    public static Tag now(String text) {
        return new Tag(text, Look.NOW);
    }

    /// The tag of a value nobody has measured, with the ordinary word for it.
    public static Tag unknown(Words words) {
        return new Tag(words.say("ui.unknown"), Look.UNKNOWN);
    }

    /// The tag of a thing nobody knows, with its own words.
    public static Tag unknown(String text) {
        return new Tag(text, Look.UNKNOWN);
    }
}
