package fr.plainpied.kernel.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Things kept once however many share them, each under a small number. A number whose last user is gone serves again.
///
/// @param <K> tells two things apart
/// @param <V> the thing
final class Interned<K, V> {

    private final Map<K, Integer> numbers = new HashMap<>();
    private final List<K> keys = new ArrayList<>();
    private final List<V> values = new ArrayList<>();
    private final IntList free = new IntList();
    private int[] uses = new int[16];

    /// The number of the thing, with one more user.
    int take(K key, Supplier<V> made) {
        Integer known = numbers.get(key);
        int number = known == null ? put(key, made.get()) : known;
        uses[number]++;
        return number;
    }

    private int put(K key, V value) {
        int number;
        if (free.size() > 0) {
            number = free.removeAt(free.size() - 1);
            keys.set(number, key);
            values.set(number, value);
        } else {
            number = keys.size();
            keys.add(key);
            values.add(value);
            uses = number < uses.length ? uses : Arrays.copyOf(uses, 2 * number);
        }
        numbers.put(key, number);
        return number;
    }

    /// One user more of a thing that has some.
    void hold(int number) {
        uses[number]++;
    }

    /// One user less.
    void release(int number) {
        if (--uses[number] == 0) {
            numbers.remove(keys.get(number));
            free.add(number);
        }
    }

    V value(int number) {
        return values.get(number);
    }

    boolean isUsed(int number) {
        return uses[number] > 0;
    }

    /// How many things there are.
    int size() {
        return numbers.size();
    }

    /// Every number is below.
    int limit() {
        return keys.size();
    }
}
