package fr.plainpied.kernel.index;

import java.util.Arrays;

/// A list of `int` that grows by a page at a time and gives up any place at once: the last entry takes it.
final class IntList {

    private static final int PAGE_BITS = 12;
    private static final int PAGE = 1 << PAGE_BITS;
    private static final int WITHIN = PAGE - 1;
    private static final int SMALLEST = 4;

    private int[][] pages = {new int[SMALLEST]};
    private int size;

    int size() {
        return size;
    }

    int at(int place) {
        return pages[place >>> PAGE_BITS][place & WITHIN];
    }

    /// The place it has now.
    int add(int value) {
        int page = size >>> PAGE_BITS;
        if (page == pages.length) {
            pages = Arrays.copyOf(pages, page + 1);
            pages[page] = new int[PAGE];
        } else if (page == 0 && size == pages[0].length) {
            pages[0] = Arrays.copyOf(pages[0], Math.min(PAGE, size + (size >> 1)));
        }
        pages[page][size & WITHIN] = value;
        return size++;
    }

    /// The entry that took the place; the removed one when it was the last.
    int removeAt(int place) {
        size--;
        int last = at(size);
        pages[place >>> PAGE_BITS][place & WITHIN] = last;
        if ((size & WITHIN) == 0 && size > 0) {
            pages = Arrays.copyOf(pages, size >>> PAGE_BITS);
        }
        return last;
    }

    void set(int place, int value) {
        pages[place >>> PAGE_BITS][place & WITHIN] = value;
    }
}
