package org.interphaselab.percolation.continuum;

import java.util.List;
import org.interphaselab.percolation.lattice.RandomWords;

/**
 * A few sizes.
 *
 * @param values the sizes, ascending, above 0
 * @param shares the share of the particles that each has, by number
 */
public record DiscreteSizes(List<Double> values, List<Double> shares) implements Sizes {

    private static final double ROUNDING = 1e-9;

    public DiscreteSizes {
        values = List.copyOf(values);
        shares = List.copyOf(shares);
        double total = shares.stream().mapToDouble(Double::doubleValue).sum();
        if (values.isEmpty() || values.size() != shares.size() || Math.abs(total - 1) > ROUNDING) {
            throw new IllegalArgumentException("sizes need shares that add up to 1, not " + shares);
        }
        double before = 0;
        for (int i = 0; i < values.size(); i++) {
            if (!(values.get(i) > before && values.get(i) < Double.POSITIVE_INFINITY && shares.get(i) >= 0)) {
                throw new IllegalArgumentException("sizes ascend from 0 and shares are not negative: " + values);
            }
            before = values.get(i);
        }
    }

    /**
     * Two sizes, 1 and a larger or smaller one.
     *
     * @param ratio the other size
     * @param volumeShare the share of the volume, overlaps counted twice, that the other size has
     * @param dimension 2 or 3
     */
    public static DiscreteSizes binary(double ratio, double volumeShare, int dimension) {
        if (!(volumeShare > 0 && volumeShare < 1) || !(ratio > 0) || ratio == 1) {
            throw new IllegalArgumentException(
                    "no two sizes of ratio " + ratio + " with a share of the volume of " + volumeShare);
        }
        double others = volumeShare / Math.pow(ratio, dimension);
        double share = others / (others + 1 - volumeShare);
        return ratio < 1
                ? new DiscreteSizes(List.of(ratio, 1.0), List.of(share, 1 - share))
                : new DiscreteSizes(List.of(1.0, ratio), List.of(1 - share, share));
    }

    @Override
    public String identity() {
        return values.size() == 1 ? "size " + values.get(0) : "sizes " + values + " in shares " + shares;
    }

    @Override
    public int classes() {
        return values.size();
    }

    @Override
    public double share(int sizeClass) {
        return shares.get(sizeClass);
    }

    @Override
    public double smallest(int sizeClass) {
        return values.get(sizeClass);
    }

    @Override
    public double largest(int sizeClass) {
        return values.get(sizeClass);
    }

    @Override
    public double draw(int sizeClass, RandomWords random) {
        return values.get(sizeClass);
    }

    @Override
    public double moment(int power) {
        double sum = 0;
        for (int i = 0; i < values.size(); i++) {
            sum += shares.get(i) * Math.pow(values.get(i), power);
        }
        return sum;
    }
}
