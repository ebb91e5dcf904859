package org.interphaselab.evaluation.survival;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import java.util.TreeSet;
import java.util.stream.DoubleStream;
import org.apache.commons.math3.distribution.ChiSquaredDistribution;
import org.apache.commons.math3.util.CombinatoricsUtils;

/**
 * Whether two groups live equally long, by the log-rank test of Mantel 1966. With the few cells a lab has, the chi-squared
 * distribution is a poor guide; the exact value counts all ways in which the lives could have fallen to the two groups.
 *
 * @param chiSquared (observed − expected)²/variance of the ends in the first group; 0 when nothing can be compared
 * @param pAsymptotic two-sided, from the chi-squared distribution with one degree of freedom
 * @param pExact two-sided, from all divisions of the lives; empty when there are more than a hundred thousand of them
 * @param pLeast the least exact value that any division of these lives could have; empty where {@code pExact} is
 */
public record LogRank(double chiSquared, double pAsymptotic, OptionalDouble pExact, OptionalDouble pLeast) {

    private static final double MOST_DIVISIONS = 1e5;
    private static final double ROUNDING = 1e-9;

    /** Compares two groups. */
    public static LogRank of(List<Lifetime> one, List<Lifetime> other) {
        List<Lifetime> all = new ArrayList<>(one);
        all.addAll(other);
        boolean[] first = new boolean[all.size()];
        for (int k = 0; k < one.size(); k++) {
            first[k] = true;
        }
        double observed = chiSquared(all, first);
        double p = observed > 0 ? 1 - new ChiSquaredDistribution(1).cumulativeProbability(observed) : 1;
        if (all.size() > 60 || CombinatoricsUtils.binomialCoefficientDouble(all.size(), one.size()) > MOST_DIVISIONS) {
            return new LogRank(observed, p, OptionalDouble.empty(), OptionalDouble.empty());
        }
        double[] divided = divisions(all, one.size());
        double greatest = Arrays.stream(divided).max().orElseThrow();
        return new LogRank(
                observed,
                p,
                OptionalDouble.of(partFrom(divided, observed)),
                OptionalDouble.of(partFrom(divided, greatest)));
    }

    /**
     * Whether lives of groups of these sizes, with these ends, could show a difference at all: whether the most unequal
     * division of them would have an exact value of at most this level.
     */
    public boolean couldShow(double level) {
        return pLeast.isEmpty() || pLeast.getAsDouble() <= level;
    }

    private static double partFrom(double[] divided, double chiSquared) {
        return (double) Arrays.stream(divided)
                        .filter(other -> other >= chiSquared - ROUNDING)
                        .count()
                / divided.length;
    }

    private static double[] divisions(List<Lifetime> all, int size) {
        DoubleStream.Builder divided = DoubleStream.builder();
        for (var division = CombinatoricsUtils.combinationsIterator(all.size(), size); division.hasNext(); ) {
            boolean[] first = new boolean[all.size()];
            for (int member : division.next()) {
                first[member] = true;
            }
            divided.add(chiSquared(all, first));
        }
        return divided.build().toArray();
    }

    private static double chiSquared(List<Lifetime> all, boolean[] first) {
        TreeSet<Double> times = new TreeSet<>();
        all.stream().filter(life -> !life.censored()).forEach(life -> times.add(life.hours()));
        double difference = 0;
        double variance = 0;
        for (double time : times) {
            double atRisk = 0;
            double atRiskFirst = 0;
            double ended = 0;
            double endedFirst = 0;
            for (int k = 0; k < first.length; k++) {
                Lifetime life = all.get(k);
                if (life.hours() >= time) {
                    boolean ends = life.hours() == time && !life.censored();
                    atRisk++;
                    atRiskFirst += first[k] ? 1 : 0;
                    ended += ends ? 1 : 0;
                    endedFirst += ends && first[k] ? 1 : 0;
                }
            }
            double part = atRiskFirst / atRisk;
            difference += endedFirst - ended * part;
            variance += atRisk > 1 ? ended * part * (1 - part) * (atRisk - ended) / (atRisk - 1) : 0;
        }
        return variance > 0 ? difference * difference / variance : 0;
    }
}
