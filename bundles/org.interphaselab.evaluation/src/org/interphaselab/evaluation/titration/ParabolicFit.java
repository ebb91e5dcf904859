package org.interphaselab.evaluation.titration;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.stat.regression.SimpleRegression;

/**
 * The straight line of the consumed charge against √t by least squares: q = q₀ + k_Q √t.
 *
 * @param rateUAhCm2PerSqrtH k_Q, µAh cm⁻² h⁻½
 * @param rateUncertainty one standard uncertainty of it from the scatter about the line
 * @param interceptUAhCm2 q₀, µAh cm⁻²: what was consumed at once
 * @param interceptUncertainty one standard uncertainty of it
 * @param points number of titrations fitted
 */
public record ParabolicFit(
        double rateUAhCm2PerSqrtH,
        double rateUncertainty,
        double interceptUAhCm2,
        double interceptUncertainty,
        int points) {

    private static final int FEWEST = 3;
    private static final double UAH_PER_MAH = 1e3;

    /** The fit; empty when fewer than three portions were consumed to the end. */
    public static Optional<ParabolicFit> of(List<Titration> titrations) {
        SimpleRegression line = new SimpleRegression();
        titrations.stream()
                .filter(Titration::consumed)
                .forEach(
                        titration -> line.addData(Math.sqrt(titration.hours()), UAH_PER_MAH * titration.totalMAhCm2()));
        return line.getN() < FEWEST
                ? Optional.empty()
                : Optional.of(new ParabolicFit(
                        line.getSlope(), line.getSlopeStdErr(), line.getIntercept(), line.getInterceptStdErr(), (int)
                                line.getN()));
    }
}
