package org.interphaselab.evaluation.survival;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.ToDoubleFunction;

/**
 * Survival of a group by the product-limit estimator of Kaplan and Meier 1958 (doi:10.1080/01621459.1958.10501452), its
 * variance by Greenwood, its 95 % band on the log-log scale, and the interval of the median where that band crosses one
 * half (Brookmeyer and Crowley 1982, doi:10.2307/2530286). A mean over cells that still live would be wrong.
 *
 * @param steps the times at which cells ended, in order
 * @param cells number of cells
 * @param ended number of cells that ended
 */
public record KaplanMeier(List<Step> steps, int cells, int ended) {

    /** Quantile of the normal distribution for 95 % on both sides. */
    private static final double Z = 1.959963984540054;

    private static final double HALF = 0.5;
    private static final double ROUNDING = 1e-12;

    /**
     * A time at which cells ended.
     *
     * @param timeH time, h
     * @param atRisk cells that lived until then and were still watched
     * @param ended cells that ended then
     * @param survival part of the cells that live longer, 0 to 1
     * @param lower lower end of its 95 % interval
     * @param upper upper end of its 95 % interval
     */
    public record Step(double timeH, int atRisk, int ended, double survival, double lower, double upper) {}

    public KaplanMeier {
        steps = List.copyOf(steps);
    }

    /** The survival of lives; at least one. */
    public static KaplanMeier of(List<Lifetime> lives) {
        if (lives.isEmpty()) {
            throw new IllegalArgumentException("no lives");
        }
        List<Lifetime> ordered = lives.stream()
                .sorted(Comparator.comparingDouble(Lifetime::hours).thenComparing(Lifetime::censored))
                .toList();
        List<Step> steps = new ArrayList<>();
        double survival = 1;
        double greenwood = 0;
        int all = 0;
        int k = 0;
        while (k < ordered.size()) {
            double time = ordered.get(k).hours();
            int atRisk = ordered.size() - k;
            int ended = 0;
            while (k < ordered.size() && ordered.get(k).hours() == time) {
                ended += ordered.get(k).censored() ? 0 : 1;
                k++;
            }
            if (ended > 0) {
                survival *= 1 - (double) ended / atRisk;
                greenwood += atRisk > ended ? ended / ((double) atRisk * (atRisk - ended)) : 0;
                steps.add(step(time, atRisk, ended, survival, greenwood));
                all += ended;
            }
        }
        return new KaplanMeier(steps, ordered.size(), all);
    }

    private static Step step(double time, int atRisk, int ended, double survival, double greenwood) {
        if (survival <= ROUNDING) {
            // nobody is left: the band is not defined, and says nothing
            return new Step(time, atRisk, ended, 0, 0, 1);
        }
        double log = Math.log(survival);
        double spread = Math.exp(Z * Math.sqrt(greenwood) / -log);
        return new Step(time, atRisk, ended, survival, Math.pow(survival, spread), Math.pow(survival, 1 / spread));
    }

    /** Median life, h; empty when more than half of the cells live beyond the last end. */
    public OptionalDouble medianH() {
        return first(steps, Step::survival);
    }

    /** Lower end of the median's 95 % interval, h; empty when too few cells ended for one. */
    public OptionalDouble medianLowerH() {
        return first(withBand(), Step::lower);
    }

    /** Upper end of the median's 95 % interval, h; empty when it is open. */
    public OptionalDouble medianUpperH() {
        return first(withBand(), Step::upper);
    }

    private List<Step> withBand() {
        return steps.stream().filter(step -> step.survival() > 0).toList();
    }

    private static OptionalDouble first(List<Step> steps, ToDoubleFunction<Step> part) {
        return steps.stream()
                .filter(step -> part.applyAsDouble(step) <= HALF + ROUNDING)
                .mapToDouble(Step::timeH)
                .findFirst();
    }
}
