package org.interphaselab.cycler.neware;

import java.util.Arrays;
import org.interphaselab.cycler.ImportReportBuilder;

/** Puts records into the order of their index and drops those that come twice; says how many. */
public final class RecordOrder {

    /** Bits for the position beside a 32-bit index in one long; files end far below 2^30 records. */
    private static final int POSITION_BITS = 30;

    private RecordOrder() {}

    /** The records in strictly rising order of their index; of several with one index the first in the file is kept. */
    public static NewareColumns restore(NewareColumns columns, ImportReportBuilder report) {
        double[] index = columns.recordIndex;
        int outOfOrder = 0;
        int notRising = 0;
        for (int i = 1; i < index.length; i++) {
            if (index[i] <= index[i - 1]) {
                notRising++;
                if (index[i] < index[i - 1]) {
                    outOfOrder++;
                }
            }
        }
        if (notRising == 0) {
            return columns;
        }
        int[] kept = keptPositions(index);
        int dropped = index.length - kept.length;
        if (dropped > 0) {
            report.repair(
                    "RECORDS_REPEATED",
                    dropped + " records with an index that had been read already were dropped");
        }
        if (outOfOrder > 0) {
            report.repair(
                    "RECORDS_REORDERED",
                    outOfOrder + " places where the record index fell back were put into order");
        }
        return columns.pick(kept);
    }

    /** Positions in rising order of index, one per index, the earliest first: sorted as index and position in one long. */
    private static int[] keptPositions(double[] index) {
        long[] keys = new long[index.length];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ((long) index[i] << POSITION_BITS) | i;
        }
        Arrays.sort(keys);
        int[] kept = new int[keys.length];
        int count = 0;
        for (int i = 0; i < keys.length; i++) {
            if (i == 0 || keys[i] >> POSITION_BITS != keys[i - 1] >> POSITION_BITS) {
                kept[count++] = (int) (keys[i] & ((1L << POSITION_BITS) - 1));
            }
        }
        return Arrays.copyOf(kept, count);
    }
}
