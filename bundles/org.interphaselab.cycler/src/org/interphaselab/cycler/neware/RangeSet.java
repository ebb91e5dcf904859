package org.interphaselab.cycler.neware;

import java.util.Set;
import java.util.TreeSet;

/**
 * The current ranges of a file as its records are read one after the other: the scale of the latest, and which there
 * were, up to a bound that only a damaged file exceeds.
 */
public final class RangeSet {

    /** Ranges remembered. */
    static final int MAX_RANGES = 64;

    private final int headerRange;
    private final Set<Integer> ranges = new TreeSet<>();
    private int latest;
    private double unitsPerAmpere;
    private boolean started;

    /** Starts with the range of the file's header, which holds where a record names none. */
    public RangeSet(int headerRange) {
        this.headerRange = headerRange;
    }

    /** How many units make one ampere in a record of this range. */
    public double unitsPerAmpere(int recordRange) {
        if (!started || recordRange != latest) {
            latest = recordRange;
            started = true;
            int range = CurrentRange.isUnset(recordRange) ? headerRange : recordRange;
            unitsPerAmpere = CurrentRange.unitsPerAmpere(range);
            if (ranges.size() < MAX_RANGES) {
                ranges.add(range);
            }
        }
        return unitsPerAmpere;
    }

    /** The ranges met. */
    public Set<Integer> ranges() {
        return ranges;
    }
}
