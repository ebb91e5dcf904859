package org.interphaselab.percolation.lattice;

import java.util.Arrays;

/** Numbers the few sites that were occupied one by one, in the order they came: an open-addressing table that grows. */
final class TailRuns {

    private static final int SPREAD = 0x9E3779B1;
    private static final int FEWEST = 64;

    /** The sites by their numbers. */
    private int[] sites;
    /** Numbers plus one where their sites belong or next after it, 0 where none is; at most three quarters are taken. */
    private int[] slots;

    private int count;

    /** Room for as many as are expected. */
    TailRuns(int expected) {
        int room = Math.max(FEWEST, expected);
        sites = new int[room];
        slots = new int[Integer.highestOneBit(room + room / 8) * 2];
    }

    void clear() {
        if (count > 0) {
            Arrays.fill(slots, 0);
            count = 0;
        }
    }

    /** Gives a site that has none the next number. */
    void put(int site) {
        if (count == sites.length) {
            sites = Arrays.copyOf(sites, count + (count >> 1));
        }
        sites[count++] = site;
        if (count > slots.length - (slots.length >> 2)) {
            slots = new int[slots.length * 2];
            for (int number = 0; number < count; number++) {
                enter(number);
            }
        } else {
            enter(count - 1);
        }
    }

    /** The number of a site, or -1 if it has none. */
    int numberOf(int site) {
        int at = slot(site);
        while (slots[at] != 0 && sites[slots[at] - 1] != site) {
            at = at + 1 & slots.length - 1;
        }
        return slots[at] - 1;
    }

    private void enter(int number) {
        int at = slot(sites[number]);
        while (slots[at] != 0) {
            at = at + 1 & slots.length - 1;
        }
        slots[at] = number + 1;
    }

    private int slot(int site) {
        return site * SPREAD >>> Integer.numberOfLeadingZeros(slots.length - 1);
    }
}
