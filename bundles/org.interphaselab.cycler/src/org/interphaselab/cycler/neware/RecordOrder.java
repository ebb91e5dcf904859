package org.interphaselab.cycler.neware;

import java.util.Arrays;
import org.interphaselab.core.RampColumn;
import org.interphaselab.cycler.ImportReportBuilder;

/** Puts records into the order of their index and drops those that come twice; says how many. */
public final class RecordOrder {

    /** Bits for the position beside a 32-bit index in one long; files end far below 2^30 records. */
    private static final int POSITION_BITS = 30;

    private RecordOrder() {}

    /** The records in strictly rising order of their index; of several with one index the first in the file is kept. */
    public static NewareColumns restore(NewareColumns columns, ImportReportBuilder report) {
        RampColumn index = columns.recordIndex;
        int outOfOrder = 0;
        int notRising = 0;
        double before = Double.NEGATIVE_INFINITY;
        RampColumn.Cursor numbers = index.cursor();
        for (int i = 0; i < index.size(); i++) {
            double number = numbers.at(i);
            notRising += number <= before ? 1 : 0;
            outOfOrder += number < before ? 1 : 0;
            before = number;
        }
        if (notRising == 0) {
            return columns;
        }
        int[] kept = keptPositions(index);
        int dropped = index.size() - kept.length;
        if (dropped > 0) {
            report.repair(
                    "RECORDS_REPEATED", dropped + " records with an index that had been read already were dropped");
        }
        if (outOfOrder > 0) {
            report.repair(
                    "RECORDS_REORDERED", outOfOrder + " places where the record index fell back were put into order");
        }
        return columns.pick(kept);
    }

    /** Positions in rising order of index, one per index, the earliest first: sorted as index and position in one long. */
    private static int[] keptPositions(RampColumn index) {
        long[] keys = new long[index.size()];
        for (int i = 0; i < keys.length; i++) {
            keys[i] = ((long) index.at(i) << POSITION_BITS) | i;
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
