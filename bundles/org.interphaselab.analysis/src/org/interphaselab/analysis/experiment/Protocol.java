package org.interphaselab.analysis.experiment;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How a cell was cycled.
 *
 * @param id stable id
 * @param name its name
 * @param arealCurrentMACm2 set areal current, mA cm⁻²
 * @param arealCapacityMAhCm2 set areal capacity per half-cycle, mAh cm⁻²
 * @param voltageLimitV voltage at which the instrument ends a half-cycle, absolute value, V
 * @param currentAccuracy relative standard uncertainty of the current, for example 0.001
 * @param atLimit what the programme does at the limit
 * @param temperatureC temperature, °C
 * @param stackPressureMPa stack pressure in operation, MPa
 * @param firstPolarity which electrode plates first
 */
public record Protocol(
        String id,
        String name,
        OptionalDouble arealCurrentMACm2,
        OptionalDouble arealCapacityMAhCm2,
        OptionalDouble voltageLimitV,
        OptionalDouble currentAccuracy,
        Optional<AtLimit> atLimit,
        OptionalDouble temperatureC,
        OptionalDouble stackPressureMPa,
        Optional<FirstPolarity> firstPolarity) {

    /** What the programme does when a half-cycle reaches the voltage limit. */
    public enum AtLimit {
        /** Goes on with the other polarity. */
        SWITCH_POLARITY,
        /** Ends the test. */
        STOP
    }

    /** What happens first at the thin electrode. */
    public enum FirstPolarity {
        B_PLATES_FIRST,
        B_STRIPS_FIRST
    }
}
