package fr.plainpied.app.ui.part;

import fr.plainpied.app.ui.VerdictTag;
import java.util.List;

/// The explanation in plain words, as a letter to the person. It speaks about the home, never about the person's
/// limits.
///
/// @param greeting first line
/// @param opening what was looked at
/// @param answer the answer, in one sentence
/// @param parts what goes well, what is not known, what would have to change
/// @param closing what the person can do next
public record Letter(String greeting, String opening, String answer, List<Part> parts, String closing) {
    /// One part under its own title.
    ///
    /// @param title with the shape and colour of its verdict
    public record Part(VerdictTag title, List<Group> groups) {
        public Part {
            groups = List.copyOf(groups);
        }
    }

    /// Short sentences, one idea each.
    ///
    /// @param place where in the home; empty when it is about the whole
    public record Group(String place, List<String> sentences) {
        public Group {
            sentences = List.copyOf(sentences);
        }
    }
}
