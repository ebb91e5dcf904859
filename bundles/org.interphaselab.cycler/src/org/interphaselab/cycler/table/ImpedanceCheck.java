package org.interphaselab.cycler.table;

import java.util.Map;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.ImpedanceSpectrum;
import org.interphaselab.cycler.ImportReportBuilder;

/**
 * Compares real and imaginary part with magnitude and phase where a file records both pairs: the evidence that the sign
 * of the imaginary part was read rightly. Z = |Z| (cos φ + j sin φ).
 */
final class ImpedanceCheck {

    /** Programs write phases with a decimal or two, and impedances with four digits. */
    private static final double PHASE_TOLERANCE_DEG = 0.2;

    private static final double MAGNITUDE_TOLERANCE = 0.005;
    private static final double FULL_TURN_DEG = 360;

    private ImpedanceCheck() {}

    /** Checks the points and adds the outcome to the report; nothing where the file records one pair only. */
    static void run(Map<Quantity, double[]> columns, ImportReportBuilder report) {
        double[] real = columns.get(ImpedanceSpectrum.REAL_IMPEDANCE);
        double[] imaginary = columns.get(ImpedanceSpectrum.IMAGINARY_IMPEDANCE);
        double[] magnitude = columns.get(ImpedanceSpectrum.ABSOLUTE_IMPEDANCE);
        double[] phase = columns.get(ImpedanceSpectrum.PHASE);
        if (real == null || imaginary == null || magnitude == null || phase == null) {
            return;
        }
        int points = 0;
        int off = 0;
        double most = 0;
        for (int i = 0; i < real.length; i++) {
            if (!(magnitude[i] > 0) || Double.isNaN(phase[i]) || Double.isNaN(real[i] + imaginary[i])) {
                continue;
            }
            points++;
            double turn = Math.toDegrees(Math.atan2(imaginary[i], real[i])) - phase[i];
            double degrees = Math.abs(Math.IEEEremainder(turn, FULL_TURN_DEG));
            double share = Math.abs(Math.hypot(real[i], imaginary[i]) / magnitude[i] - 1);
            most = Math.max(most, degrees);
            off += degrees > PHASE_TOLERANCE_DEG || share > MAGNITUDE_TOLERANCE ? 1 : 0;
        }
        if (points == 0) {
            return;
        }
        String evidence = (points - off) + " of " + points + " points agree; the phase differs by at most "
                + Numbers.significant(most, 2) + "°";
        report.check(
                "IMPEDANCE_CONTRADICTS_PHASE",
                "real and imaginary impedance agree with magnitude and phase",
                off == 0,
                evidence);
        if (off > 0) {
            report.problem(Problem.warning(
                    "IMPEDANCE_CONTRADICTS_PHASE",
                    "Real and imaginary impedance are not those of magnitude and phase: " + evidence + ".",
                    Location.of(report.file()),
                    "Look whether columns were exchanged or a sign was turned when the file was written; the real and the"
                            + " imaginary part are read as their headers say."));
        }
    }
}
