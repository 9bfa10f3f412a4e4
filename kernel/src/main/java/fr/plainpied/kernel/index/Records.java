package fr.plainpied.kernel.index;

import java.nio.charset.StandardCharsets;

/// What differs from one slot to the next: an id and two lists of communes. The first list is of pairs, a commune and
/// the slot's place among those that the commune lists.
final class Records {

    private static final int FNV_OFFSET = 0x811c9dc5;
    private static final int FNV_PRIME = 0x01000193;
    private static final int LISTED_SHIFT = 10;
    private static final int ID_SHIFT = 21;
    /// Says that three lengths follow.
    private static final int LONG = -1;
    private static final int LONG_HEADER = 4;

    private final Arena arena = new Arena();

    /// @param listed communes that list the slot; their places are said later, by [#place(int, int, int)]
    /// @param refused other communes
    int put(byte[] id, int[] listed, int[] refused) {
        boolean isShort = isShort(id.length, listed.length, refused.length);
        int address = arena.take((isShort ? 1 : LONG_HEADER) + body(id.length, listed.length, refused.length));
        if (isShort) {
            arena.set(address, id.length << ID_SHIFT | listed.length << LISTED_SHIFT | refused.length);
        } else {
            arena.set(address, LONG);
            arena.set(address + 1, id.length);
            arena.set(address + 2, listed.length);
            arena.set(address + 3, refused.length);
        }
        for (int at = 0; at < id.length; at += Integer.BYTES) {
            arena.set(idAt(address) + (at / Integer.BYTES), packed(id, at));
        }
        int next = lists(address);
        for (int commune : listed) {
            arena.set(next, commune);
            next += 2;
        }
        for (int commune : refused) {
            arena.set(next++, commune);
        }
        return address;
    }

    void remove(int address) {
        int header = idAt(address) - address;
        arena.giveBack(address, header + body(idBytes(address), listed(address), refused(address)));
    }

    /// The three lengths fit in one integer for all but the oddest requests.
    private static boolean isShort(int idBytes, int listed, int refused) {
        return idBytes < 1 << (31 - ID_SHIFT) && listed < 1 << (ID_SHIFT - LISTED_SHIFT) && refused < 1 << LISTED_SHIFT;
    }

    private static int body(int idBytes, int listed, int refused) {
        return idInts(idBytes) + 2 * listed + refused;
    }

    private int idAt(int address) {
        return address + (arena.at(address) == LONG ? LONG_HEADER : 1);
    }

    private int idBytes(int address) {
        int header = arena.at(address);
        return header == LONG ? arena.at(address + 1) : header >>> ID_SHIFT;
    }

    private static int idInts(int idBytes) {
        return (idBytes + Integer.BYTES - 1) / Integer.BYTES;
    }

    private static int packed(byte[] id, int from) {
        int packed = 0;
        for (int at = from; at < Math.min(from + Integer.BYTES, id.length); at++) {
            packed |= (id[at] & 0xff) << (8 * (at - from));
        }
        return packed;
    }

    private int lists(int address) {
        return idAt(address) + idInts(idBytes(address));
    }

    String id(int address) {
        byte[] id = new byte[idBytes(address)];
        for (int at = 0; at < id.length; at++) {
            id[at] = (byte) (arena.at(idAt(address) + (at / Integer.BYTES)) >>> (8 * (at % Integer.BYTES)));
        }
        return new String(id, StandardCharsets.UTF_8);
    }

    boolean hasId(int address, byte[] id) {
        if (idBytes(address) != id.length) {
            return false;
        }
        for (int at = 0; at < id.length; at += Integer.BYTES) {
            if (arena.at(idAt(address) + (at / Integer.BYTES)) != packed(id, at)) {
                return false;
            }
        }
        return true;
    }

    /// The same for an id and for a record with that id.
    static int hash(byte[] id) {
        int hash = FNV_OFFSET;
        for (int at = 0; at < id.length; at += Integer.BYTES) {
            hash = (hash ^ packed(id, at)) * FNV_PRIME;
        }
        return mixed(hash ^ id.length);
    }

    int hash(int address) {
        int hash = FNV_OFFSET;
        int first = idAt(address);
        int bytes = idBytes(address);
        for (int at = 0; at < idInts(bytes); at++) {
            hash = (hash ^ arena.at(first + at)) * FNV_PRIME;
        }
        return mixed(hash ^ bytes);
    }

    private static int mixed(int hash) {
        int mixed = (hash ^ hash >>> 16) * 0x7feb352d;
        mixed = (mixed ^ mixed >>> 15) * 0x846ca68b;
        return mixed ^ mixed >>> 16;
    }

    int listed(int address) {
        int header = arena.at(address);
        return header == LONG
                ? arena.at(address + 2)
                : header >>> LISTED_SHIFT & ((1 << (ID_SHIFT - LISTED_SHIFT)) - 1);
    }

    int listed(int address, int rank) {
        return arena.at(lists(address) + 2 * rank);
    }

    int place(int address, int rank) {
        return arena.at(lists(address) + 2 * rank + 1);
    }

    void place(int address, int rank, int place) {
        arena.set(lists(address) + 2 * rank + 1, place);
    }

    private int refused(int address) {
        int header = arena.at(address);
        return header == LONG ? arena.at(address + 3) : header & ((1 << LISTED_SHIFT) - 1);
    }

    boolean isListed(int address, int commune) {
        for (int rank = 0; rank < listed(address); rank++) {
            if (listed(address, rank) == commune) {
                return true;
            }
        }
        return false;
    }

    boolean isRefused(int address, int commune) {
        int first = lists(address) + 2 * listed(address);
        for (int rank = 0; rank < refused(address); rank++) {
            if (arena.at(first + rank) == commune) {
                return true;
            }
        }
        return false;
    }
}
