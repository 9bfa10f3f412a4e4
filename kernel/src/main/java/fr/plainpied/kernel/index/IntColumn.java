package fr.plainpied.kernel.index;

import java.util.Arrays;

/// An `int` for each slot, in pages: one more slot never copies the others. A slot never set holds 0.
final class IntColumn {

    private static final int PAGE_BITS = 14;
    static final int PAGE = 1 << PAGE_BITS;
    private static final int WITHIN = PAGE - 1;
    private static final int[] NO_PAGE = {};

    private int[][] pages = new int[4][];
    private int length;

    IntColumn() {
        Arrays.fill(pages, NO_PAGE);
    }

    int at(int slot) {
        return pages[slot >>> PAGE_BITS][slot & WITHIN];
    }

    /// The values of [#PAGE] slots, for a loop over all of them.
    int[] page(int number) {
        return pages[number];
    }

    void set(int slot, int value) {
        while (slot >= length) {
            addPage();
        }
        pages[slot >>> PAGE_BITS][slot & WITHIN] = value;
    }

    private void addPage() {
        int number = length >>> PAGE_BITS;
        if (number == pages.length) {
            pages = Arrays.copyOf(pages, 2 * number);
            Arrays.fill(pages, number, pages.length, NO_PAGE);
        }
        pages[number] = new int[PAGE];
        length += PAGE;
    }
}
