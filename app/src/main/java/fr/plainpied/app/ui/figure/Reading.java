package fr.plainpied.app.ui.figure;

import java.util.OptionalInt;

/// A number that a figure draws: known, or unknown and then drawn in dashes.
public sealed interface Reading {
    /// A known number, in the unit the figure names.
    record Known(int value) implements Reading {}

    /// A number nobody has measured.
    record Unknown() implements Reading {}

    /// A known number.
    static Reading known(int value) {
        return new Known(value);
    }

    /// A number nobody has measured.
    static Reading unknown() {
        return new Unknown();
    }

    /// A number that may be absent.
    static Reading of(OptionalInt value) {
        return value.isPresent() ? new Known(value.getAsInt()) : new Unknown();
    }

    /// The number, or `otherwise` when it is unknown: for the size of what is then drawn in dashes.
    default int or(int otherwise) {
        return this instanceof Known(int value) ? value : otherwise;
    }

    /// Whether somebody has measured it.
    default boolean isKnown() {
        return this instanceof Known;
    }
}
