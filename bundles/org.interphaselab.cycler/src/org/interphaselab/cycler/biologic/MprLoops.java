package org.interphaselab.cycler.biologic;

import java.util.Optional;
import org.interphaselab.cycler.raw.LittleEndian;

/** The loops of a linked sequence: a table of the records at which each begins. */
final class MprLoops {

    /** Header under which the number of the loop, from 0, joins the records. */
    static final String HEADER = "loop";

    private MprLoops() {}

    /** The number of the loop of each record; empty where there is but one, or the table makes no sense. */
    static Optional<double[]> read(LittleEndian bytes, MprModule module, int records) {
        long count = module.length() < 4 ? 0 : bytes.u32(module.payload());
        if (count < 2 || 4 * (count + 1) > module.length()) {
            return Optional.empty();
        }
        long[] begins = new long[(int) count];
        for (int i = 0; i < begins.length; i++) {
            begins[i] = bytes.u32(module.payload() + 4 * (i + 1));
            if (begins[i] > records || i > 0 && begins[i] < begins[i - 1]) {
                return Optional.empty();
            }
        }
        return of(begins, records);
    }

    /** The number of the loop of each record, by the records (from 0) at which loops begin, rising. */
    static Optional<double[]> of(long[] begins, int records) {
        double[] loops = new double[records];
        int loop = 0;
        for (int i = 0; i < records; i++) {
            while (loop + 1 < begins.length && begins[loop + 1] <= i) {
                loop++;
            }
            loops[i] = loop;
        }
        return loop == 0 ? Optional.empty() : Optional.of(loops);
    }
}
