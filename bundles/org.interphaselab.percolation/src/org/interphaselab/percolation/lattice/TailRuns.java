package org.interphaselab.percolation.lattice;

import java.util.Arrays;

/** The forest members of the few sites that were occupied one by one: an open-addressing table that grows. */
final class TailRuns {

    private static final int SPREAD = 0x9E3779B1;

    private int[] sites = new int[1 << 10];
    private int[] members = new int[1 << 10];
    private int count;

    TailRuns() {
        Arrays.fill(sites, -1);
    }

    void clear() {
        if (count > 0) {
            Arrays.fill(sites, -1);
            count = 0;
        }
    }

    void put(int site, int member) {
        if (2 * ++count > sites.length) {
            grow();
        }
        insert(site, member);
    }

    /** The member of a site that was put. */
    int get(int site) {
        int at = slot(site);
        while (sites[at] != site) {
            at = at + 1 & sites.length - 1;
        }
        return members[at];
    }

    private void insert(int site, int member) {
        int at = slot(site);
        while (sites[at] >= 0) {
            at = at + 1 & sites.length - 1;
        }
        sites[at] = site;
        members[at] = member;
    }

    private int slot(int site) {
        return site * SPREAD >>> Integer.numberOfLeadingZeros(sites.length - 1);
    }

    private void grow() {
        int[] oldSites = sites;
        int[] oldMembers = members;
        sites = new int[oldSites.length * 2];
        members = new int[oldSites.length * 2];
        Arrays.fill(sites, -1);
        for (int i = 0; i < oldSites.length; i++) {
            if (oldSites[i] >= 0) {
                insert(oldSites[i], oldMembers[i]);
            }
        }
    }
}
