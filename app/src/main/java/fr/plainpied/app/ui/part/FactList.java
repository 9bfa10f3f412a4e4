package fr.plainpied.app.ui.part;

import java.util.List;

/// A summary list.
///
/// @param facts in the order shown; an empty list shows nothing
/// @param look `VALUES` leaves room for an action, `PLAIN` has none, `NEEDS` sets long terms in bold with their reason
public record FactList(List<Fact> facts, Look look) {
    /// How the columns are shared.
    public enum Look {
        VALUES("facts"),
        PLAIN("facts two"),
        NEEDS("facts needs");

        private final String css;

        Look(String css) {
            this.css = css;
        }

        /// The class of the style sheet.
        public String css() {
            return css;
        }
    }
}
