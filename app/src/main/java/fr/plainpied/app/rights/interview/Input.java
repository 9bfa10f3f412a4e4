package fr.plainpied.app.rights.interview;

import java.time.LocalDate;
import java.util.List;

/// One thing to fill in on the page of a question.
public sealed interface Input {
    /// The name sent with the form.
    String name();

    /// Could this be what was answered here? An amount or a day was checked when it was typed.
    default boolean takes(String value) {
        return switch (this) {
            case One one -> one.options().contains(value);
            case Any any -> !value.isEmpty() && any.options().containsAll(List.of(value.split(",")));
            default -> !value.isEmpty();
        };
    }

    /// One choice among several.
    record One(String name, List<String> options) implements Input {
        public One {
            options = List.copyOf(options);
        }
    }

    /// Any number of choices; `aucun` goes with no other.
    record Any(String name, List<String> options) implements Input {
        public Any {
            options = List.copyOf(options);
        }
    }

    /// An amount in euros, cents allowed, never negative.
    ///
    /// @param most the largest that is believed
    record Euros(String name, long most) implements Input {}

    /// A whole number.
    record Whole(String name, int least, int most) implements Input {}

    /// A day, both ends included.
    record Day(String name, LocalDate earliest, LocalDate latest) implements Input {}

    /// A commune by its name or INSEE code.
    record Town(String name) implements Input {}
}
