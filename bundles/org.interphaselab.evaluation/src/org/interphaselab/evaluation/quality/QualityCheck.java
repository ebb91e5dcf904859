package org.interphaselab.evaluation.quality;

import java.util.OptionalDouble;
import org.interphaselab.core.Light;
import org.interphaselab.evaluation.halfcycle.RecordingScan;

/**
 * One check of a recording.
 *
 * @param code stable identifier, upper case with underscores
 * @param light how it ended
 * @param value what was found, in {@code unit}
 * @param limit up to where, or from where on, it is as it should be, in {@code unit}
 * @param unit unit of value and limit
 * @param text what it means, in a sentence
 * @param evidence where to look
 */
public record QualityCheck(
        String code,
        Light light,
        OptionalDouble value,
        OptionalDouble limit,
        String unit,
        String text,
        Range evidence) {

    /**
     * A stretch of the recording.
     *
     * @param fromSample first sample
     * @param toSample one after the last sample
     * @param fromS test time, s
     * @param toS test time, s
     */
    public record Range(int fromSample, int toSample, double fromS, double toS) {

        static Range at(RecordingScan.Places places, Range whole) {
            return places.count() == 0
                    ? whole
                    : new Range(places.firstSample(), places.firstSample() + 1, places.firstS(), places.firstS());
        }
    }

    /** Whether it gives a reservation. */
    public boolean reservation() {
        return light == Light.YELLOW || light == Light.RED;
    }
}
