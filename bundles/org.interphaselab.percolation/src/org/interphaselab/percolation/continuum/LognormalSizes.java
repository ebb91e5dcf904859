package org.interphaselab.percolation.continuum;

import org.apache.commons.math3.distribution.NormalDistribution;
import org.interphaselab.percolation.lattice.RandomWords;

/**
 * Sizes whose logarithms are normally distributed around 0, so that the median size is 1. The distribution is cut at three
 * standard deviations on both sides.
 *
 * @param deviation standard deviation of ln(size), above 0
 */
public record LognormalSizes(double deviation) implements Sizes {

    private static final double CUT = 3;
    private static final double RATIO_OF_CLASS = 2;
    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    public LognormalSizes {
        if (!(deviation > 0 && deviation <= 2)) {
            throw new IllegalArgumentException(
                    "a standard deviation of ln(size) lies between 0 and 2, not at " + deviation);
        }
    }

    @Override
    public String identity() {
        return "lognormal sizes of deviation " + deviation;
    }

    @Override
    public int classes() {
        return Math.max(1, (int) Math.ceil(2 * CUT * deviation / Math.log(RATIO_OF_CLASS)));
    }

    /** The lower end of a class in standard deviations. */
    private double lower(int sizeClass) {
        return CUT * (2.0 * sizeClass / classes() - 1);
    }

    private double share(double from, double to) {
        return NORMAL.cumulativeProbability(to) - NORMAL.cumulativeProbability(from);
    }

    @Override
    public double share(int sizeClass) {
        return share(lower(sizeClass), lower(sizeClass + 1)) / share(-CUT, CUT);
    }

    @Override
    public double smallest(int sizeClass) {
        return Math.exp(deviation * lower(sizeClass));
    }

    @Override
    public double largest(int sizeClass) {
        return Math.exp(deviation * lower(sizeClass + 1));
    }

    @Override
    public double draw(int sizeClass, RandomWords random) {
        double from = NORMAL.cumulativeProbability(lower(sizeClass));
        double to = NORMAL.cumulativeProbability(lower(sizeClass + 1));
        double size = Math.exp(deviation * NORMAL.inverseCumulativeProbability(from + (to - from) * random.unit()));
        return Math.clamp(size, smallest(sizeClass), largest(sizeClass));
    }

    @Override
    public double moment(int power) {
        double shift = power * deviation;
        return Math.exp(0.5 * shift * shift) * share(-CUT - shift, CUT - shift) / share(-CUT, CUT);
    }
}
