package fr.plainpied.app.ui.figure;

import java.util.List;

/// The class of a dwelling among the letters A to F. While measures that decide are missing, the letters still possible
/// stand open, in dashes.
///
/// @param best the best letter still possible
/// @param worst the worst letter still possible; the same when the class is known
public record ClassLetters(char best, char worst) {
    private static final String LETTERS = "ABCDEF";

    public ClassLetters {
        if (LETTERS.indexOf(best) < 0 || LETTERS.indexOf(worst) < LETTERS.indexOf(best)) {
            throw new IllegalArgumentException("no class goes from " + best + " to " + worst);
        }
    }

    /// A letter of the row.
    ///
    /// @param css `sure`, `open` or nothing
    public record Letter(String letter, String css) {}

    /// Whether the class is known.
    public boolean known() {
        return best == worst;
    }

    /// The letters in order, each as it is shown.
    public List<Letter> letters() {
        return LETTERS.chars()
                .mapToObj(c -> new Letter(Character.toString(c), css((char) c)))
                .toList();
    }

    private String css(char letter) {
        if (letter < best || letter > worst) {
            return "";
        }
        return known() ? "sure" : "open";
    }
}
