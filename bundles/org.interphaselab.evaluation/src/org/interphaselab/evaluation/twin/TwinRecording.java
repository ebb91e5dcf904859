package org.interphaselab.evaluation.twin;

import java.util.List;
import org.interphaselab.core.Trace;

/**
 * What the twin recorded, and the truth behind it.
 *
 * @param trace the recording with Test Time, Voltage, Current, Cycle Count, Step Count, Step Type and Step Time
 * @param events what truly happened
 * @param lithium where the lithium is at the end
 */
public record TwinRecording(Trace trace, List<TrueEvent> events, Lithium lithium) {

    /**
     * Something that truly happened.
     *
     * @param kind what
     * @param timeH when, h
     */
    public record TrueEvent(Kind kind, double timeH) {

        /** What can happen. */
        public enum Kind {
            /** A half-cycle that strips A ended at the voltage limit. */
            LIMIT_STRIPPING_A,
            /** A half-cycle that strips B ended at the voltage limit. */
            LIMIT_STRIPPING_B,
            /** A short circuit closed for the first time. */
            SHORT_CIRCUIT
        }
    }

    /**
     * The lithium at the end, mAh cm⁻².
     *
     * @param availableAMAhCm2 left in A
     * @param availableBMAhCm2 left in B
     * @param lostAMAhCm2 in the interphase at A
     * @param lostBMAhCm2 in the interphase at B
     */
    public record Lithium(double availableAMAhCm2, double availableBMAhCm2, double lostAMAhCm2, double lostBMAhCm2) {

        /** All of it; the twin neither makes nor destroys lithium. */
        public double totalMAhCm2() {
            return availableAMAhCm2 + availableBMAhCm2 + lostAMAhCm2 + lostBMAhCm2;
        }
    }

    public TwinRecording {
        events = List.copyOf(events);
    }
}
