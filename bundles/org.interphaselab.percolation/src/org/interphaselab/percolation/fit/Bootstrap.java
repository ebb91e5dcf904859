package org.interphaselab.percolation.fit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.random.RandomGenerator;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.RandomStreams;

/**
 * A second opinion on an interval: the fit repeated on samples drawn with replacement, bias-corrected and accelerated
 * (Efron, J. Am. Stat. Assoc. 82 (1987) 171, doi:10.1080/01621459.1987.10478410). It knows nothing of the scatter's
 * distribution, and is too narrow for few samples.
 */
public final class Bootstrap {

    private static final NormalDistribution NORMAL = new NormalDistribution(null, 0, 1);

    private final List<Sample> samples;
    private final long seed;
    private final int repeats;

    /** Draws so many times from the samples. */
    public Bootstrap(List<Sample> samples, long seed, int repeats) {
        this.samples = List.copyOf(samples);
        this.seed = seed;
        this.repeats = repeats;
    }

    /**
     * The interval of a number that a fit gives; empty when fewer than half of the draws can be fitted.
     *
     * @param number what is asked of the fit
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public Optional<Interval> interval(ToDoubleFunction<PowerLawFit> number, double confidence, Progress progress) {
        progress.begin("Drawing samples", repeats);
        List<Double> found = new ArrayList<>();
        for (int repeat = 0; repeat < repeats; repeat++) {
            progress.checkCancelled();
            RandomGenerator random = RandomStreams.stream(seed, repeat);
            List<Sample> drawn = new ArrayList<>();
            for (int i = 0; i < samples.size(); i++) {
                drawn.add(samples.get(random.nextInt(samples.size())));
            }
            value(drawn, number).ifPresent(found::add);
            progress.advance(1);
        }
        Optional<Double> all = value(samples, number);
        if (all.isEmpty() || 2 * found.size() < repeats) {
            return Optional.empty();
        }
        double[] sorted =
                found.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        long less = Arrays.stream(sorted).filter(each -> each < all.get()).count();
        double bias = NORMAL.inverseCumulativeProbability(
                Math.clamp((double) less / sorted.length, 0.5 / sorted.length, 1 - 0.5 / sorted.length));
        double acceleration = acceleration(number);
        double tail = 0.5 * (1 - confidence);
        return Optional.of(new Interval(
                quantile(sorted, adjusted(tail, bias, acceleration)),
                quantile(sorted, adjusted(1 - tail, bias, acceleration)),
                false,
                false));
    }

    private static double adjusted(double tail, double bias, double acceleration) {
        double z = bias + NORMAL.inverseCumulativeProbability(tail);
        return NORMAL.cumulativeProbability(bias + z / (1 - acceleration * z));
    }

    /** From leaving out one sample at a time. */
    private double acceleration(ToDoubleFunction<PowerLawFit> number) {
        List<Double> values = new ArrayList<>();
        for (int left = 0; left < samples.size(); left++) {
            List<Sample> others = new ArrayList<>(samples);
            others.remove(left);
            value(others, number).ifPresent(values::add);
        }
        double mean = values.stream().mapToDouble(Double::doubleValue).average().orElse(0);
        double squares = 0;
        double cubes = 0;
        for (double value : values) {
            squares += Math.pow(mean - value, 2);
            cubes += Math.pow(mean - value, 3);
        }
        return squares == 0 ? 0 : cubes / (6 * Math.pow(squares, 1.5));
    }

    private static Optional<Double> value(List<Sample> samples, ToDoubleFunction<PowerLawFit> number) {
        try {
            double value = number.applyAsDouble(new PowerLawFit(samples, 0.95));
            return Double.isFinite(value) ? Optional.of(value) : Optional.empty();
        } catch (ProblemException e) {
            // a draw with too few different samples says nothing
            return Optional.empty();
        }
    }

    private static double quantile(double[] sorted, double share) {
        double place = Math.clamp(share, 0, 1) * (sorted.length - 1);
        int low = (int) place;
        int high = Math.min(sorted.length - 1, low + 1);
        return sorted[low] + (place - low) * (sorted[high] - sorted[low]);
    }
}
