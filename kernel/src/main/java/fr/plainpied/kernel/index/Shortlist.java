package fr.plainpied.kernel.index;

import fr.plainpied.kernel.adequacy.Assessment;
import java.util.Comparator;
import java.util.List;
import java.util.PriorityQueue;
import java.util.function.IntFunction;

/// The best so far, as many as are wanted. What decides last costs most and is worked out only for a tie.
final class Shortlist {

    /// Candidates in the published order. The key holds all that is compared before the coverage.
    private static final Comparator<Entry> ORDER = Comparator.comparingLong(Entry::key)
            .thenComparing(entry -> entry.assessment().coverage(), Comparator.reverseOrder())
            .thenComparingInt(Entry::day)
            .thenComparing(Entry::text);

    /// @param day since 1970, the largest when nobody said
    /// @param last decides when all else is equal
    record Entry(long key, int slot, Assessment assessment, int day, Once last) {
        private String text() {
            return last.text();
        }
    }

    private final int wanted;
    private final IntFunction<String> last;
    private final PriorityQueue<Entry> worstFirst = new PriorityQueue<>(ORDER.reversed());
    private long worstKey;

    /// @param wanted at least 1
    /// @param worstKey no key is larger
    /// @param last text of a slot that decides when all else is equal
    Shortlist(int wanted, long worstKey, IntFunction<String> last) {
        this.wanted = wanted;
        this.last = last;
        this.worstKey = worstKey;
    }

    /// No entry with a larger key is kept any more.
    long worstKey() {
        return worstKey;
    }

    void offer(long key, int slot, Assessment assessment, int said) {
        int day = said == Said.NOTHING ? Integer.MAX_VALUE : said;
        Entry entry = new Entry(key, slot, assessment, day, new Once(last, slot));
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
