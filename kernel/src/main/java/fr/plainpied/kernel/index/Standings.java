package fr.plainpied.kernel.index;

import fr.plainpied.kernel.adequacy.Assessment;
import fr.plainpied.kernel.quantity.Share;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;

/// Everybody of a ranking, put in the published order at the end. For one thread.
final class Standings {

    private static final long AFTER_ALL = 1L << 62;

    /// @param key what is compared before the coverage, those who cannot be proposed after all others
    private record Drawn(int slot, boolean proposable, Assessment assessment, long key, int day) {}

    private record Place(Drawn drawn, long coverageThenDay, Once last) {
        private long key() {
            return drawn.key();
        }

        private int slot() {
            return drawn.slot();
        }

        private String text() {
            return last.text();
        }

        private Standing standing(IntFunction<String> id) {
            return new Standing(id.apply(drawn.slot()), drawn.proposable(), drawn.assessment());
        }
    }

    private static final Comparator<Place> ORDER =
            Comparator.comparingLong(Place::key).thenComparingLong(Place::coverageThenDay);

    private final List<Drawn> drawn = new ArrayList<>();

    /// @param key of those in the same group, from 0 to 2^62
    /// @param said a day since 1970, or [Said#NOTHING]
    void add(int slot, boolean proposable, Assessment assessment, long key, int said) {
        boolean first = proposable && assessment.rank() != Phase.DOES_NOT_FIT;
        int day = said == Said.NOTHING ? Integer.MAX_VALUE : said;
        drawn.add(new Drawn(slot, proposable, assessment, first ? key : key + AFTER_ALL, day));
    }

    /// @param id of a slot
    /// @param last a text that decides when all else is equal, worked out only then
    List<Standing> inOrder(IntFunction<String> id, IntFunction<String> last) {
        return inOrder(id, ORDER.thenComparing(Place::text), last);
    }

    /// @param ids of all slots; they decide when all else is equal
    List<Standing> inOrder(Ids ids) {
        return inOrder(ids::text, ORDER.thenComparingInt(place -> ids.place(place.slot())), ids::text);
    }

    private List<Standing> inOrder(IntFunction<String> id, Comparator<Place> comparator, IntFunction<String> last) {
        IdentityHashMap<Assessment, Integer> coverages = coverages();
        List<Place> places = new ArrayList<>(drawn.size());
        for (Drawn one : drawn) {
            long coverage = coverages.getOrDefault(one.assessment(), 0);
            places.add(new Place(
                    one,
                    (coverage << Integer.SIZE) + (one.day() - (long) Integer.MIN_VALUE),
                    new Once(last, one.slot())));
        }
        places.sort(comparator);
        return places.stream().map(place -> place.standing(id)).toList();
    }

    /// The place of each coverage among all of them, the largest first; equal shares have the same. There are as many
    /// assessments as descriptions, each of them one object.
    private IdentityHashMap<Assessment, Integer> coverages() {
        IdentityHashMap<Assessment, Share> shares = new IdentityHashMap<>();
        drawn.forEach(one -> shares.computeIfAbsent(one.assessment(), Assessment::coverage));
        Map<Share, Integer> places = new TreeMap<>(Comparator.reverseOrder());
        shares.values().forEach(share -> places.put(share, 0));
        int next = 0;
        for (Map.Entry<Share, Integer> place : places.entrySet()) {
            place.setValue(next++);
        }
        IdentityHashMap<Assessment, Integer> found = new IdentityHashMap<>(shares.size());
        shares.forEach((assessment, share) -> found.put(assessment, places.getOrDefault(share, 0)));
        return found;
    }
}
