package fr.plainpied.kernel.index;

import java.util.Arrays;

/// Room for many short records of `int`, given back and taken again without ever moving the others. A record never
/// crosses a page, so its address and an offset reach all of it.
final class Arena {

    private static final int PAGE_BITS = 18;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int WITHIN = PAGE - 1;
    private static final int NONE = -1;

    private int[][] pages = {new int[PAGE]};
    /// Where the unused end of the last page begins.
    private int end;
    /// The first free record of each length; each holds the address of the next.
    private int[] free = filled(64);

    private static int[] filled(int length) {
        int[] none = new int[length];
        Arrays.fill(none, NONE);
        return none;
    }

    /// The address of a record; what it holds is not cleared.
    ///
    /// @throws IllegalArgumentException when no page could hold it
    int take(int length) {
        if (length > PAGE) {
            throw new IllegalArgumentException(
                    "A record of %d integers is too long; the longest has %d.".formatted(length, PAGE));
        }
        if (length < free.length && free[length] != NONE) {
            int address = free[length];
            free[length] = at(address);
            return address;
        }
        if ((end & WITHIN) + length > PAGE || end == pages.length << PAGE_BITS) {
            end = pages.length << PAGE_BITS;
            pages = Arrays.copyOf(pages, pages.length + 1);
            pages[pages.length - 1] = new int[PAGE];
        }
        int address = end;
        end += length;
        return address;
    }

    void giveBack(int address, int length) {
        if (length >= free.length) {
            int[] longer = filled(Math.max(length + 1, 2 * free.length));
            System.arraycopy(free, 0, longer, 0, free.length);
            free = longer;
        }
        set(address, free[length]);
        free[length] = address;
    }

    int at(int address) {
        return pages[address >>> PAGE_BITS][address & WITHIN];
    }

    void set(int address, int value) {
        pages[address >>> PAGE_BITS][address & WITHIN] = value;
    }
}
