package fr.plainpied.kernel.index;

import java.util.Arrays;
import java.util.Comparator;

/// The ids of all slots at one moment, and their order. Slots that were free then have none.
final class Ids {
    private final String[] texts;
    private final int[] places;

    private Ids(String[] texts, int[] places) {
        this.texts = texts;
        this.places = places;
    }

    static Ids of(Slots slots) {
        String[] texts = new String[slots.end()];
        int[] taken = slots.taken();
        for (int slot : taken) {
            texts[slot] = slots.id(slot);
        }
        Integer[] sorted = Arrays.stream(taken).boxed().toArray(Integer[]::new);
        Arrays.sort(sorted, Comparator.comparing(slot -> texts[slot]));
        int[] places = new int[texts.length];
        for (int place = 0; place < sorted.length; place++) {
            places[sorted[place]] = place;
        }
        return new Ids(texts, places);
    }

    String text(int slot) {
        return texts[slot];
    }

    /// From 0, among all of them in ascending order.
    int place(int slot) {
        return places[slot];
    }
}
