package org.interphaselab.study.run;

import java.lang.ref.SoftReference;
import org.interphaselab.analysis.SharedWork;

/**
 * What analyses worked out together about the input that was run last, so that those that follow on the same one need not
 * do it again. Given up when another input comes or memory runs short. Safe for use by several threads.
 */
final class LatestWork {

    private String sum = "";
    private SoftReference<SharedWork> work = new SoftReference<>(null);

    /** The work on the input of this sum. */
    synchronized SharedWork on(String inputSum) {
        SharedWork known = work.get();
        if (known != null && sum.equals(inputSum)) {
            return known;
        }
        SharedWork begun = new SharedWork();
        sum = inputSum;
        work = new SoftReference<>(begun);
        return begun;
    }
}
