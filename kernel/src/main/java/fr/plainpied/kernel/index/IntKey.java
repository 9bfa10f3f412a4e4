package fr.plainpied.kernel.index;

import java.util.Arrays;

/// A list of `int` as a key of a map.
final class IntKey {

    private final int[] values;

    IntKey(int[] values) {
        this.values = values;
    }

    int[] values() {
        return values;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof IntKey key && Arrays.equals(values, key.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }
}
