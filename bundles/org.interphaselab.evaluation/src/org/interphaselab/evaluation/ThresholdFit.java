package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Scalar;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.ProblemException;
import org.interphaselab.evaluation.event.Wording;
import org.interphaselab.evaluation.growth.WagnerGrowth;
import org.interphaselab.evaluation.settings.StatisticsParameters;
import org.interphaselab.percolation.fit.FittedPowerLaw;
import org.interphaselab.percolation.fit.Interval;
import org.interphaselab.percolation.fit.PowerLawFit;

/**
 * The percolation equation σ = σ0 (V_F-M − V_p)^n fitted to the effective conductivities of several interphases, which
 * come from cycling alone.
 *
 * @param scalars V_p, n and σ0, each with a standard uncertainty where its interval is closed, and the ends of their
 *     intervals as bounds
 * @param charts the fit, and the profile of the likelihood
 * @param findings what was found, or why nothing was fitted
 */
record ThresholdFit(List<Scalar> scalars, List<ChartSpec> charts, List<Finding> findings) {

    private static final double PERCENT = 100;
    /** Confidence of plus and minus one standard uncertainty. */
    private static final double STANDARD = 0.6827;

    private static final String ASSUMPTIONS =
            "Conductivities from cycling are effective ones: they assume that the loss is controlled by diffusion, that"
                    + " electrons are slower than lithium ions, and the decomposition potentials of the catalog. A stated"
                    + " uncertainty of the metal volume fraction counts as effective variance; a fraction without one is"
                    + " taken as exact.";

    static ThresholdFit of(
            String study, EffectiveConductivities conductivities, StatisticsParameters limits, boolean synthetic) {
        String leftOut = conductivities.leftOut();
        if (conductivities.samples().isEmpty()) {
            return notFitted(
                    study,
                    leftOut.isEmpty()
                            ? "the study has no interphases."
                            : "no interphase gives an effective conductivity. " + leftOut + ".");
        }
        String others = leftOut.isEmpty() ? "" : " Without a conductivity: " + leftOut + ".";
        try {
            PowerLawFit profile = new PowerLawFit(conductivities.all(), limits.confidence());
            FittedPowerLaw fit = profile.fit();
            FittedPowerLaw standard = new PowerLawFit(conductivities.all(), STANDARD).fit();
            List<Finding> findings = new ArrayList<>();
            findings.add(new Finding(
                    Finding.Level.NOTE,
                    "THRESHOLD_FIT",
                    study,
                    words(fit, conductivities, limits) + others + " " + ASSUMPTIONS,
                    List.of()));
            fit.warnings()
                    .forEach(warning -> findings.add(new Finding(
                            Finding.Level.WARNING,
                            warning.code(),
                            study,
                            warning.what() + " " + warning.remedy(),
                            List.of())));
            return new ThresholdFit(
                    scalars(fit, standard, limits),
                    List.of(
                            ThresholdFitCharts.law(conductivities, fit, synthetic),
                            ThresholdFitCharts.profile(profile, fit, synthetic)),
                    findings);
        } catch (ProblemException e) {
            return notFitted(study, e.problem().what() + others);
        }
    }

    private static ThresholdFit notFitted(String study, String why) {
        return new ThresholdFit(
                List.of(),
                List.of(),
                List.of(new Finding(
                        Finding.Level.NOTE,
                        "NO_THRESHOLD_FIT",
                        study,
                        "The percolation equation is not fitted to conductivities from cycling: " + why,
                        List.of())));
    }

    private static String words(
            FittedPowerLaw fit, EffectiveConductivities conductivities, StatisticsParameters limits) {
        return Wording.text(
                "The effective conductivities of %d interphases, from cycling alone, fit a threshold of %.3g %% (%s), an"
                        + " exponent of %.2f (%s) and a prefactor of %.2g %s (%s); intervals of %.4g %% from the profile of"
                        + " the likelihood.",
                conductivities.samples().size(),
                PERCENT * fit.threshold(),
                interval(fit.thresholdInterval(), PERCENT, "%.3g"),
                fit.exponent(),
                interval(fit.exponentInterval(), 1, "%.2f"),
                fit.prefactor(),
                WagnerGrowth.UNIT,
                interval(fit.prefactorInterval(), 1, "%.2g"),
                PERCENT * limits.confidence());
    }

    private static String interval(Interval interval, double factor, String format) {
        String low = Wording.text(format, factor * interval.low());
        String high = Wording.text(format, factor * interval.high());
        return interval.lowOpen() && interval.highOpen()
                ? "not bounded"
                : interval.lowOpen() ? "below " + high : interval.highOpen() ? "above " + low : low + " to " + high;
    }

    private static List<Scalar> scalars(FittedPowerLaw fit, FittedPowerLaw standard, StatisticsParameters limits) {
        String at = Wording.text(" at %.4g %%", PERCENT * limits.confidence());
        List<Scalar> scalars = new ArrayList<>();
        add(
                scalars,
                "fitted-threshold",
                "Threshold V_p fitted to effective conductivities",
                PERCENT * fit.threshold(),
                percent(standard.thresholdInterval()),
                percent(fit.thresholdInterval()),
                "%",
                at);
        add(
                scalars,
                "fitted-exponent",
                "Exponent n fitted to effective conductivities",
                fit.exponent(),
                standard.exponentInterval(),
                fit.exponentInterval(),
                "1",
                at);
        add(
                scalars,
                "fitted-prefactor",
                "Prefactor σ0 fitted to effective conductivities",
                fit.prefactor(),
                standard.prefactorInterval(),
                fit.prefactorInterval(),
                WagnerGrowth.UNIT,
                at);
        return scalars;
    }

    private static Interval percent(Interval interval) {
        return new Interval(
                PERCENT * interval.low(), PERCENT * interval.high(), interval.lowOpen(), interval.highOpen());
    }

    private static void add(
            List<Scalar> scalars,
            String id,
            String label,
            double value,
            Interval standard,
            Interval interval,
            String unit,
            String at) {
        Optional<Double> uncertainty = standard.lowOpen() || standard.highOpen()
                ? Optional.empty()
                : Optional.of((standard.high() - standard.low()) / 2);
        scalars.add(new Scalar(
                id, label, uncertainty.map(u -> Estimate.of(value, u, unit)).orElse(Estimate.of(value, unit))));
        if (!interval.lowOpen()) {
            scalars.add(new Scalar(id + "-above", label + ", lower end" + at, Estimate.atLeast(interval.low(), unit)));
        }
        if (Double.isFinite(interval.high())) {
            scalars.add(new Scalar(id + "-below", label + ", upper end" + at, Estimate.atMost(interval.high(), unit)));
        }
    }
}
