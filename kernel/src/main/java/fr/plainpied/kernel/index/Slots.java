package fr.plainpied.kernel.index;

import java.nio.charset.StandardCharsets;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// The slots of an index: which id is in which, and which communes list it. A slot given back serves again.
final class Slots {

    final Records records = new Records();
    final Communes communes = new Communes();
    /// Of the record of each slot.
    final IntColumn address = new IntColumn();
    private final SlotTable byId = new SlotTable(slot -> records.hash(address.at(slot)));
    private final IntList free = new IntList();
    private int end;
    /// Null after a change, until they are asked for.
    private volatile @Nullable Ids ids;

    static byte[] bytes(String id) {
        return id.getBytes(StandardCharsets.UTF_8);
    }

    /// The slot that the id takes; it must have none.
    ///
    /// @param listed numbers of the communes that list it
    /// @param refused numbers of other communes
    int add(byte[] id, int[] listed, int[] refused) {
        int record = records.put(id, listed, refused);
        int slot = free.size() == 0 ? end++ : free.removeAt(free.size() - 1);
        address.set(slot, record);
        communes.add(records, record, slot);
        byId.add(Records.hash(id), slot);
        ids = null;
        return slot;
    }

    /// -1 when the id has none.
    int find(byte[] id) {
        return byId.find(Records.hash(id), slot -> records.hasId(address.at(slot), id));
    }

    void remove(int slot) {
        byId.remove(records.hash(address.at(slot)), slot);
        communes.remove(records, address, slot);
        records.remove(address.at(slot));
        free.add(slot);
        ids = null;
    }

    /// All ids with their order, worked out once for all questions between two changes.
    Ids ids() {
        Ids known = ids;
        if (known == null) {
            known = Ids.of(this);
            ids = known;
        }
        return known;
    }

    /// Those that are not free, in ascending order.
    int[] taken() {
        boolean[] isFree = new boolean[end];
        for (int place = 0; place < free.size(); place++) {
            isFree[free.at(place)] = true;
        }
        return IntStream.range(0, end).filter(slot -> !isFree[slot]).toArray();
    }

    String id(int slot) {
        return records.id(address.at(slot));
    }

    /// Every slot is below; some may be free.
    int end() {
        return end;
    }

    int size() {
        return end - free.size();
    }
}
