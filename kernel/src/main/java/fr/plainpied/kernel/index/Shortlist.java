package fr.plainpied.kernel.index;

import fr.plainpied.kernel.adequacy.Assessment;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntFunction;

/// The best so far, as many as are wanted. What decides last costs most and is worked out only for a tie.
final class Shortlist {

    /// Candidates in the published order. The key holds rank, scarcity and points.
    private static final Comparator<Entry> ORDER = Comparator.comparingLong(Entry::key)
            .thenComparing(entry -> entry.assessment().coverage(), Comparator.reverseOrder())
            .thenComparingInt(Entry::registered)
            .thenComparing(Entry::tieBreak);

    /// @param registered a day since 1970, the largest when nobody said
    /// @param hash the tie-break, worked out when it is asked for
    record Entry(long key, int slot, Assessment assessment, int registered, Once hash) {
        private String tieBreak() {
            return hash.text();
        }
    }

    /// A text worked out once. For one thread.
    static final class Once {
        private final IntFunction<String> made;
        private final int slot;
        private String text = "";

        private Once(IntFunction<String> made, int slot) {
            this.made = made;
            this.slot = slot;
        }

        private String text() {
            text = text.isEmpty() ? made.apply(slot) : text;
            return text;
        }
    }

    private final int wanted;
    private final IntFunction<String> tieBreak;
    private final PriorityQueue<Entry> worstFirst = new PriorityQueue<>(ORDER.reversed());
    private long worstKey;

    /// @param wanted at least 1
    /// @param tieBreak of a slot
    Shortlist(int wanted, long worstKey, IntFunction<String> tieBreak) {
        this.wanted = wanted;
        this.tieBreak = tieBreak;
        this.worstKey = worstKey;
    }

    /// No entry with a larger key is kept any more.
    long worstKey() {
        return worstKey;
    }

    void offer(long key, int slot, Assessment assessment, int registered) {
        int day = registered == RequestColumns.UNSAID ? Integer.MAX_VALUE : registered;
        Entry entry = new Entry(key, slot, assessment, day, new Once(tieBreak, slot));
        if (worstFirst.size() == wanted) {
            if (key > worstKey || ORDER.compare(entry, worstFirst.element()) > 0) {
                return;
            }
            worstFirst.remove();
        }
        worstFirst.add(entry);
        if (worstFirst.size() == wanted) {
            worstKey = worstFirst.element().key();
        }
    }

    List<Entry> inOrder() {
        return worstFirst.stream().sorted(ORDER).toList();
    }
}
