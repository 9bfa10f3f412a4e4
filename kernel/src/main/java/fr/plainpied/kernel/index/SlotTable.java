package fr.plainpied.kernel.index;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.function.IntUnaryOperator;

/// Finds a slot by the hash of what lies in it. Split into many small tables, so that growing one of them takes
/// microseconds however many slots there are.
final class SlotTable {

    private static final int SHARD_BITS = 12;
    private static final int NONE = -1;

    private final IntUnaryOperator hashOfSlot;
    private final int[][] shards = new int[1 << SHARD_BITS][];
    private final int[] sizes = new int[1 << SHARD_BITS];

    /// @param hashOfSlot of a slot that was added; well mixed in all its bits
    SlotTable(IntUnaryOperator hashOfSlot) {
        this.hashOfSlot = hashOfSlot;
        Arrays.setAll(shards, shard -> emptied(4));
    }

    private static int[] emptied(int length) {
        int[] empty = new int[length];
        Arrays.fill(empty, NONE);
        return empty;
    }

    private static int shard(int hash) {
        return hash >>> (32 - SHARD_BITS);
    }

    /// The slot with that hash that passes the test, -1 without.
    int find(int hash, IntPredicate same) {
        int[] shard = shards[shard(hash)];
        for (int place = hash & (shard.length - 1); ; place = (place + 1) & (shard.length - 1)) {
            if (shard[place] == NONE || same.test(shard[place])) {
                return shard[place];
            }
        }
    }

    void add(int hash, int slot) {
        int number = shard(hash);
        int[] shard = shards[number];
        if (4 * (sizes[number] + 1) > 3 * shard.length) {
            int[] larger = emptied(2 * shard.length);
            for (int other : shard) {
                if (other != NONE) {
                    insert(larger, hashOfSlot.applyAsInt(other), other);
                }
            }
            shard = larger;
            shards[number] = larger;
        }
        insert(shard, hash, slot);
        sizes[number]++;
    }

    private static void insert(int[] shard, int hash, int slot) {
        int place = hash & (shard.length - 1);
        while (shard[place] != NONE) {
            place = (place + 1) & (shard.length - 1);
        }
        shard[place] = slot;
    }

    /// Takes a slot out; what lies in it must still be there.
    void remove(int hash, int slot) {
        int number = shard(hash);
        int[] shard = shards[number];
        int within = shard.length - 1;
        int hole = hash & within;
        while (shard[hole] != slot) {
            hole = (hole + 1) & within;
        }
        // Those behind the hole that would no longer be found move into it.
        for (int place = (hole + 1) & within; shard[place] != NONE; place = (place + 1) & within) {
            int wanted = hashOfSlot.applyAsInt(shard[place]) & within;
            if (((place - wanted) & within) >= ((place - hole) & within)) {
                shard[hole] = shard[place];
                hole = place;
            }
        }
        shard[hole] = NONE;
        sizes[number]--;
    }
}
