package org.interphaselab.cycler;

import java.util.Objects;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;

/**
 * One sweep of impedance points, kept apart from the samples of the direct current: their voltage and current are means
 * over a sine and say nothing of polarization.
 *
 * @param number running number of the sweep in its file, from 1
 * @param points one entry per frequency, in the order measured: {@link #FREQUENCY}, {@link #REAL_IMPEDANCE},
 *     {@link #IMAGINARY_IMPEDANCE}, {@link #PHASE}, {@link #ABSOLUTE_IMPEDANCE} where known, and whatever else the file
 *     records of each point, such as Test Time, Record Index and Step Count
 */
public record ImpedanceSpectrum(int number, Trace points) {

    /** Frequency, Hz. */
    public static final Quantity FREQUENCY = new Quantity("Frequency", "Hz");
    /** Real part of the impedance, ohm. */
    public static final Quantity REAL_IMPEDANCE = new Quantity("Real Impedance", "ohm");
    /** Imaginary part of the impedance, ohm; negative for a capacitance. */
    public static final Quantity IMAGINARY_IMPEDANCE = new Quantity("Imaginary Impedance", "ohm");
    /** Phase of the impedance, degrees; negative for a capacitance. */
    public static final Quantity PHASE = new Quantity("Phase", "deg");
    /** Magnitude of the impedance, ohm. */
    public static final Quantity ABSOLUTE_IMPEDANCE = new Quantity("Absolute Impedance", "ohm");

    public ImpedanceSpectrum {
        Objects.requireNonNull(points, "points");
    }
}
