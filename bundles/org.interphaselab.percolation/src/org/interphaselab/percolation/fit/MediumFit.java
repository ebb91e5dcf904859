package org.interphaselab.percolation.fit;

import static org.interphaselab.percolation.fit.MediumLikelihood.T;
import static org.interphaselab.percolation.fit.MediumLikelihood.THRESHOLD;

import java.util.List;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.fit.MediumLikelihood.Solution;

/**
 * Fits McLachlan's general effective medium to the logarithms of measured conductivities on both sides of the threshold:
 * for each threshold of a grid the other parameters, then all from the best; the intervals of the threshold and of the
 * exponent above it come from the {@link Profile} of the likelihood. Few data sets determine both exponents: where asked,
 * they are held near 0.73 ± 0.1 and 2.0 ± 0.3 as if these had been measured too.
 */
public final class MediumFit {

    private static final int GRID = 60;
    private static final double LOWEST_THRESHOLD = 1e-4;
    private static final double HIGHEST_THRESHOLD = 0.98;
    private static final double HIGHEST_EXPONENT = 50;

    private final List<Sample> samples;
    private final boolean heldExponents;
    private final double confidence;
    private final MediumLikelihood likelihood;

    /**
     * Sets up a fit.
     *
     * @param heldExponents whether the exponents are held near their usual values
     * @throws ProblemException when too few samples conduct
     */
    public MediumFit(List<Sample> samples, boolean heldExponents, double confidence) throws ProblemException {
        this(samples, heldExponents, confidence, Progress.none());
    }

    /**
     * Sets up a fit that can be left.
     *
     * @param wanted asked for each medium that is tried whether to go on; a CancellationException leaves the fit
     * @throws ProblemException as before
     */
    public MediumFit(List<Sample> samples, boolean heldExponents, double confidence, Progress wanted)
            throws ProblemException {
        this.samples = List.copyOf(samples);
        this.heldExponents = heldExponents;
        this.confidence = confidence;
        this.likelihood = new MediumLikelihood(Points.of(samples), heldExponents, wanted);
        long conducting =
                samples.stream().filter(sample -> !sample.belowDetection()).count();
        if (conducting <= parameters()) {
            throw Problem.error(
                            "TOO_FEW_SAMPLES",
                            "The general effective medium needs more than " + parameters()
                                    + " samples with a measured conductivity; there are " + conducting + ".",
                            Location.of("samples"),
                            "Measure more volume fractions on both sides of the threshold, or fit the power law.")
                    .asException();
        }
    }

    /** Parameters of the medium that the samples alone must determine. */
    private int parameters() {
        return MediumLikelihood.ALL - (heldExponents ? 2 : 0);
    }

    /** Fits. */
    public FittedMedium fit() {
        Solution grid = null;
        for (int i = 0; i < GRID; i++) {
            double threshold = Math.pow(10, -3 + 2.98 * i / (GRID - 1));
            Solution solution = likelihood.solve(likelihood.start(threshold), THRESHOLD);
            if (grid == null || solution.logLikelihood() > grid.logLikelihood()) {
                grid = solution;
            }
        }
        Solution found = likelihood.solve(grid.at(), -1);
        Solution best = found.logLikelihood() > grid.logLikelihood() ? found : grid;
        double limit = best.logLikelihood() - Profile.allowedFall(samples.size(), parameters(), confidence);
        double threshold = best.medium().threshold();
        double t = best.medium().t();
        Interval exponent = new Profile(each -> profile(best, T, Math.log(each)))
                .above(limit, t, each -> each / 1.1, each -> each * 1.1, 1 / HIGHEST_EXPONENT, HIGHEST_EXPONENT);
        return new FittedMedium(
                best.medium(),
                new Profile(each -> profile(best, THRESHOLD, MediumLikelihood.logit(each)))
                        .above(
                                limit,
                                threshold,
                                each -> each / 1.07,
                                each -> each * 1.07,
                                LOWEST_THRESHOLD,
                                HIGHEST_THRESHOLD),
                exponent,
                best.scatter(),
                best.logLikelihood(),
                parameters() + 1,
                samples.size(),
                Undetermined.warnings(samples, threshold, exponent));
    }

    private double profile(Solution best, int parameter, double value) {
        double[] start = best.at().clone();
        start[parameter] = value;
        return likelihood.solve(start, parameter).logLikelihood();
    }
}
