package org.interphaselab.desktop.probe;

import java.lang.management.ManagementFactory;

/** Opens a study, and says how much of the heap the application then holds. */
final class OpenProbe implements Probe {

    private static final double BYTES_PER_MB = 1e6;
    private static final int COLLECTIONS = 3;

    @Override
    public void run(Said said) throws InterruptedException {
        Opening.open(said);
        InSight.say(said);
        said.say("heap.held", heldMb());
    }

    /** What is left in the heap after its collection, MB. */
    static double heldMb() throws InterruptedException {
        for (int i = 0; i < COLLECTIONS; i++) {
            System.gc();
            Thread.sleep(100);
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / BYTES_PER_MB;
    }
}
