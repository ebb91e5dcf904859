package org.interphaselab.percolation.fit;

import java.util.List;

/**
 * Samples as a fit takes them.
 *
 * @param fraction volume fractions
 * @param logarithm ln σ, or of the limit of detection
 * @param weight relative weights: inverse squares of the relative uncertainties where these are known, else 1
 * @param below points of which {@code logarithm} is an upper limit only
 */
record Points(double[] fraction, double[] logarithm, double[] weight, boolean[] below) {

    static Points of(List<Sample> samples) {
        int count = samples.size();
        Points points = new Points(new double[count], new double[count], new double[count], new boolean[count]);
        for (int i = 0; i < count; i++) {
            Sample sample = samples.get(i);
            double u = sample.relativeUncertainty().orElse(1);
            points.fraction[i] = sample.fraction();
            points.logarithm[i] = sample.logarithm();
            points.weight[i] = 1 / (u * u);
            points.below[i] = sample.belowDetection();
        }
        return points;
    }

    /**
     * The same points with the uncertainty of their volume fractions in the weights, as effective variance (Orear, Am. J.
     * Phys. 50 (1982) 912, doi:10.1119/1.12972): {@code d ln σ/df = n/(f − f_p)} times it, added in squares.
     *
     * @param samples what the points were made of
     */
    Points weighted(List<Sample> samples, double threshold, double exponent) {
        double[] effective = weight.clone();
        for (int i = 0; i < effective.length; i++) {
            Sample sample = samples.get(i);
            if (sample.relativeUncertainty().isPresent()) {
                double shift = exponent * sample.fractionUncertainty().orElse(0) / (sample.fraction() - threshold);
                effective[i] = 1 / (1 / weight[i] + shift * shift);
            }
        }
        return new Points(fraction, logarithm, effective, below);
    }

    int count() {
        return fraction.length;
    }

    boolean anyBelow() {
        for (boolean each : below) {
            if (each) {
                return true;
            }
        }
        return false;
    }
}
