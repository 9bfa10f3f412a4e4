package fr.plainpied.app.ui.part;

import fr.plainpied.app.ui.Action;
import fr.plainpied.app.ui.Tag;
import fr.plainpied.app.ui.Words;
import java.util.Optional;

/// One line of a summary: a term, its value, where the value comes from, and what can be done about it.
///
/// @param term localized
/// @param value localized; empty when only the tag speaks
/// @param tag beside the value, or in its place when the value is unknown
/// @param source by whom, how and when it was learnt; empty when that does not apply
/// @param action for example to change or to measure it
public record Fact(String term, String value, Optional<Tag> tag, String source, Optional<Action> action) {
    /// A term and its value.
    public static Fact of(String term, String value) {
        return new Fact(term, value, Optional.empty(), "", Optional.empty());
    }

    /// A value nobody knows yet.
    public static Fact unknown(String term, Words words) {
        return new Fact(term, "", Optional.of(Tag.unknown(words)), "", Optional.empty());
    }

    public Fact source(String provenance) {
        return new Fact(term, value, tag, provenance, action);
    }

    public Fact tag(Tag beside) {
        return new Fact(term, value, Optional.of(beside), source, action);
    }

    /// The same line with an action; its `about` words are the term unless it has some.
    public Fact action(Action next) {
        Action told = next.about().isEmpty() ? next.about(term) : next;
        return new Fact(term, value, tag, source, Optional.of(told));
    }
}
