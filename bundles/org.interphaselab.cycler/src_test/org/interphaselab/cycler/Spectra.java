package org.interphaselab.cycler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;

/** What tests of files with impedance points and samples ask. */
public final class Spectra {

    private Spectra() {}

    /** Frequency, real and imaginary part of a point; a negative position counts from the end. */
    public static void assertPoint(Trace points, int position, double hertz, double real, double imaginary) {
        assertValue(points, ImpedanceSpectrum.FREQUENCY, position, hertz);
        assertValue(points, ImpedanceSpectrum.REAL_IMPEDANCE, position, real);
        assertValue(points, ImpedanceSpectrum.IMAGINARY_IMPEDANCE, position, imaginary);
    }

    /** A value, to the last digit; a negative position counts from the end. */
    public static void assertValue(Trace trace, Quantity quantity, int position, double expected) {
        int at = position < 0 ? trace.size() + position : position;
        assertEquals(expected, trace.values(quantity)[at], Math.abs(expected) * 1e-15, quantity + " at " + at);
    }

    /** Codes of the problems of an import. */
    public static String codes(Imported imported) {
        List<String> codes =
                imported.report().problems().stream().map(Problem::code).toList();
        return String.join(" ", codes);
    }
}
