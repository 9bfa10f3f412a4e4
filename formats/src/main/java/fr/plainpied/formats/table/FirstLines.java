package fr.plainpied.formats.table;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/// Remembers at which line each id was first seen, exactly, in little memory: the bytes of the id plus 5 to 10 for its
/// line and its length, and 8 to 16 of a table. A million ids of 12 letters take about 30 MB.
public final class FirstLines {

    private static final int CHUNK = 1 << 20;
    /// Line (4), length (4).
    private static final int HEAD = 8;

    private final List<byte[]> chunks = new ArrayList<>();
    private int used = CHUNK;
    private int count;
    /// 0 is free; else 1 + the place of the entry, in units of 4 bytes from the first chunk.
    private int[] table = new int[1 << 10];

    /// Records the id unless it is already there.
    ///
    /// @param id of 100 000 bytes at most in UTF-8
    /// @return the line where it was first seen; empty when it is new
    public OptionalInt firstLine(String id, int line) {
        byte[] bytes = id.getBytes(StandardCharsets.UTF_8);
        int slot = slot(bytes);
        if (table[slot] != 0) {
            return OptionalInt.of(number(table[slot] - 1, 0));
        }
        table[slot] = 1 + append(bytes, line);
        count++;
        if (count * 2L > table.length) {
            grow();
        }
        return OptionalInt.empty();
    }

    public int size() {
        return count;
    }

    private int append(byte[] bytes, int line) {
        int needed = HEAD + (bytes.length + 3) / 4 * 4;
        if (used + needed > CHUNK) {
            chunks.add(new byte[CHUNK]);
            used = 0;
        }
        int at = used;
        byte[] chunk = chunks.getLast();
        write(chunk, at, line);
        write(chunk, at + 4, bytes.length);
        System.arraycopy(bytes, 0, chunk, at + HEAD, bytes.length);
        used += needed;
        return (chunks.size() - 1) * (CHUNK / 4) + at / 4;
    }

    private int slot(byte[] bytes) {
        int slot = spread(bytes, 0, bytes.length) & (table.length - 1);
        while (table[slot] != 0 && !holds(table[slot] - 1, bytes)) {
            slot = (slot + 1) & (table.length - 1);
        }
        return slot;
    }

    private boolean holds(int place, byte[] bytes) {
        int at = offset(place) + HEAD;
        byte[] chunk = chunk(place);
        int length = number(place, 4);
        return length == bytes.length && Arrays.equals(chunk, at, at + length, bytes, 0, length);
    }

    private void grow() {
        int[] old = table;
        table = new int[old.length * 2];
        for (int entry : old) {
            if (entry != 0) {
                int at = offset(entry - 1) + HEAD;
                int slot = spread(chunk(entry - 1), at, number(entry - 1, 4)) & (table.length - 1);
                while (table[slot] != 0) {
                    slot = (slot + 1) & (table.length - 1);
                }
                table[slot] = entry;
            }
        }
    }

    private byte[] chunk(int place) {
        return chunks.get(place / (CHUNK / 4));
    }

    private static int offset(int place) {
        return place % (CHUNK / 4) * 4;
    }

    private int number(int place, int shift) {
        byte[] chunk = chunk(place);
        int at = offset(place) + shift;
        return (chunk[at] & 0xFF) << 24
                | (chunk[at + 1] & 0xFF) << 16
                | (chunk[at + 2] & 0xFF) << 8
                | (chunk[at + 3] & 0xFF);
    }

    private static void write(byte[] chunk, int at, int number) {
        chunk[at] = (byte) (number >>> 24);
        chunk[at + 1] = (byte) (number >>> 16);
        chunk[at + 2] = (byte) (number >>> 8);
        chunk[at + 3] = (byte) number;
    }

    private static int spread(byte[] bytes, int from, int length) {
        long hash = 0xcbf29ce484222325L;
        for (int at = from; at < from + length; at++) {
            hash = (hash ^ bytes[at]) * 0x100000001b3L;
        }
        hash ^= hash >>> 32;
        hash *= 0x9E3779B97F4A7C15L;
        return (int) (hash >>> 32);
    }
}
