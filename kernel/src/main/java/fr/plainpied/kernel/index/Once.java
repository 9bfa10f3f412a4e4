package fr.plainpied.kernel.index;

import java.util.function.IntFunction;

/// A text about a slot, worked out once and only when it is asked for. For one thread.
final class Once {
    private final IntFunction<String> made;
    private final int slot;
    private String text = "";

    Once(IntFunction<String> made, int slot) {
        this.made = made;
        this.slot = slot;
    }

    String text() {
        text = text.isEmpty() ? made.apply(slot) : text;
        return text;
    }
}
