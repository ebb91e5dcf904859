package org.interphaselab.evaluation.halfcycle;

import java.util.List;
import java.util.Optional;
import org.apache.commons.math3.stat.correlation.KendallsCorrelation;

/**
 * How the polarization (median per half-cycle) develops.
 *
 * @param slopeVPerH median of all pairwise slopes (Theil 1950, Sen 1968, doi:10.1080/01621459.1968.10480934), V h⁻¹
 * @param growth median of the last six over median of the first six half-cycles
 * @param kendallTau rank correlation of polarization and time, −1 to 1 (Kendall 1938, doi:10.1093/biomet/30.1-2.81)
 */
public record PolarizationTrend(double slopeVPerH, double growth, double kendallTau) {

    private static final int ENDS = 6;
    /** Number of half-cycles up to which all pairs are taken; of more an even choice is. */
    private static final int MOST_POINTS = 1500;

    /** The trend of half-cycles, when there are more than twelve. */
    public static Optional<PolarizationTrend> of(List<HalfCycle> halfCycles) {
        if (halfCycles.size() <= 2 * ENDS) {
            return Optional.empty();
        }
        int n = Math.min(halfCycles.size(), MOST_POINTS);
        double[] hours = new double[n];
        double[] volts = new double[n];
        for (int k = 0; k < n; k++) {
            HalfCycle half = halfCycles.get((int) ((long) k * (halfCycles.size() - 1) / (n - 1)));
            hours[k] = half.startS() / 3600;
            volts[k] = half.sizeV();
        }
        double first = median(halfCycles.subList(0, ENDS));
        double last = median(halfCycles.subList(halfCycles.size() - ENDS, halfCycles.size()));
        double tau = new KendallsCorrelation().correlation(hours, volts);
        return first > 0
                ? Optional.of(new PolarizationTrend(theilSen(hours, volts), last / first, Double.isNaN(tau) ? 0 : tau))
                : Optional.empty();
    }

    private static double median(List<HalfCycle> halfCycles) {
        return RobustStatistics.median(halfCycles.stream().map(HalfCycle::sizeV).toList());
    }

    private static double theilSen(double[] hours, double[] volts) {
        double[] slopes = new double[hours.length * (hours.length - 1) / 2];
        int n = 0;
        for (int i = 0; i < hours.length; i++) {
            for (int j = i + 1; j < hours.length; j++) {
                if (hours[j] > hours[i]) {
                    slopes[n++] = (volts[j] - volts[i]) / (hours[j] - hours[i]);
                }
            }
        }
        return n == 0 ? 0 : RobustStatistics.median(slopes, n);
    }
}
