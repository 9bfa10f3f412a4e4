package fr.plainpied.app.ui;

/// Something the reader may do next, shown as a link or as a button that is a link.
///
/// @param label what it does, localized, short
/// @param href where it leads
/// @param about what tells it from its neighbours of the same label, read by assistive tools only; empty when the
///     label is enough
/// @param look how strong it stands; one full button a screen
public record Action(String label, String href, String about, Look look) {
    /// How strong an action stands on the page.
    public enum Look {
        FULL("btn"),
        SECOND("btn second"),
        QUIET("btn quiet"),
        DANGER("btn danger"),
        LINK("");

        private final String css;

        Look(String css) {
            this.css = css;
        }

        /// The class of the style sheet.
        public String css() {
            return css;
        }
    }

    /// The one full button of a screen.
    public static Action full(String label, String href) {
        return new Action(label, href, "", Look.FULL);
    }

    /// A button with an outline.
    public static Action second(String label, String href) {
        return new Action(label, href, "", Look.SECOND);
    }

    /// A plain link.
    public static Action link(String label, String href) {
        return new Action(label, href, "", Look.LINK);
    }

    /// The same action, with the words that tell it from its neighbours.
    public Action about(String words) {
        return new Action(label, href, words, look);
    }
}
