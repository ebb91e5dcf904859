package org.interphaselab.evaluation.twin;

import java.util.Optional;
import org.interphaselab.analysis.experiment.Protocol.AtLimit;
import org.interphaselab.analysis.experiment.Protocol.FirstPolarity;

/**
 * The programme the instrument runs.
 *
 * @param arealCurrentMACm2 areal current, mA cm⁻²
 * @param arealCapacityMAhCm2 areal capacity per half-cycle, mAh cm⁻²
 * @param restH rest after each half-cycle, h; none when zero
 * @param endH when the test ends, h
 * @param firstPolarity what happens first at electrode B
 * @param voltageLimitV voltage at which a half-cycle ends, absolute value, V
 * @param atLimit what happens then
 * @param limitsToStop with {@link AtLimit#SWITCH_POLARITY} the number of half-cycles ended by the limit that end the
 *     test
 * @param change a change of the current during the test, where there is one
 * @param ramp rise of the current in steps, where there is one; a change is then left out
 */
public record CyclingProgramme(
        double arealCurrentMACm2,
        double arealCapacityMAhCm2,
        double restH,
        double endH,
        FirstPolarity firstPolarity,
        double voltageLimitV,
        AtLimit atLimit,
        int limitsToStop,
        Optional<CurrentChange> change,
        Optional<CurrentRamp> ramp) {

    /**
     * From a time on every new half-cycle runs at another current; the capacity per half-cycle stays.
     *
     * @param fromH time, h
     * @param arealCurrentMACm2 the new current, mA cm⁻²
     */
    public record CurrentChange(double fromH, double arealCurrentMACm2) {
        public CurrentChange {
            Require.notNegative(fromH, "fromH");
            Require.positive(arealCurrentMACm2, "arealCurrentMACm2");
        }
    }

    public CyclingProgramme {
        Require.positive(arealCurrentMACm2, "arealCurrentMACm2");
        Require.positive(arealCapacityMAhCm2, "arealCapacityMAhCm2");
        Require.notNegative(restH, "restH");
        Require.positive(endH, "endH");
        Require.positive(voltageLimitV, "voltageLimitV");
        Require.positive(limitsToStop, "limitsToStop");
    }

    /** The paper's programme: 0.5 mA cm⁻², 0.5 mAh cm⁻², ±5 V, B plates first, polarity switched at the limit. */
    public static CyclingProgramme ofPaper(double endH) {
        return new CyclingProgramme(
                0.5,
                0.5,
                0,
                endH,
                FirstPolarity.B_PLATES_FIRST,
                5,
                AtLimit.SWITCH_POLARITY,
                3,
                Optional.empty(),
                Optional.empty());
    }

    public CyclingProgramme withRest(double newRestH) {
        return new CyclingProgramme(
                arealCurrentMACm2,
                arealCapacityMAhCm2,
                newRestH,
                endH,
                firstPolarity,
                voltageLimitV,
                atLimit,
                limitsToStop,
                change,
                ramp);
    }

    public CyclingProgramme withEnd(double newEndH) {
        return new CyclingProgramme(
                arealCurrentMACm2,
                arealCapacityMAhCm2,
                restH,
                newEndH,
                firstPolarity,
                voltageLimitV,
                atLimit,
                limitsToStop,
                change,
                ramp);
    }

    public CyclingProgramme withFirst(FirstPolarity newFirst) {
        return new CyclingProgramme(
                arealCurrentMACm2,
                arealCapacityMAhCm2,
                restH,
                endH,
                newFirst,
                voltageLimitV,
                atLimit,
                limitsToStop,
                change,
                ramp);
    }

    public CyclingProgramme withAtLimit(AtLimit newAtLimit, int newLimitsToStop) {
        return new CyclingProgramme(
                arealCurrentMACm2,
                arealCapacityMAhCm2,
                restH,
                endH,
                firstPolarity,
                voltageLimitV,
                newAtLimit,
                newLimitsToStop,
                change,
                ramp);
    }

    public CyclingProgramme withChange(CurrentChange newChange) {
        return new CyclingProgramme(
                arealCurrentMACm2,
                arealCapacityMAhCm2,
                restH,
                endH,
                firstPolarity,
                voltageLimitV,
                atLimit,
                limitsToStop,
                Optional.of(newChange),
                ramp);
    }

    /** This programme with other set values and a rise of the current; the first current and capacity are given. */
    public CyclingProgramme withRamp(double firstMACm2, double firstMAhCm2, CurrentRamp newRamp) {
        return new CyclingProgramme(
                firstMACm2,
                firstMAhCm2,
                restH,
                endH,
                firstPolarity,
                voltageLimitV,
                atLimit,
                limitsToStop,
                Optional.empty(),
                Optional.of(newRamp));
    }

    /** The areal current of a half-cycle, counted from nought, that starts at this time, mA cm⁻². */
    double arealCurrentMACm2(double timeH, int halfCycle) {
        return ramp.map(r -> r.arealCurrentMACm2(arealCurrentMACm2, halfCycle))
                .orElseGet(() -> change.filter(c -> timeH >= c.fromH())
                        .map(CurrentChange::arealCurrentMACm2)
                        .orElse(arealCurrentMACm2));
    }

    /** The length of a half-cycle at a current, h. */
    double halfCycleH(double currentMACm2) {
        boolean fixedTime = ramp.filter(CurrentRamp::fixedTime).isPresent();
        return arealCapacityMAhCm2 / (fixedTime ? arealCurrentMACm2 : currentMACm2);
    }
}
