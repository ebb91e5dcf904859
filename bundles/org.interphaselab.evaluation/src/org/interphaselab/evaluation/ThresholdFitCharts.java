package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Guide;
import org.interphaselab.chart.Series;
import org.interphaselab.evaluation.growth.WagnerGrowth;
import org.interphaselab.percolation.fit.FittedPowerLaw;
import org.interphaselab.percolation.fit.PowerLawFit;
import org.interphaselab.percolation.fit.Sample;

/** The percolation equation beside the effective conductivities it was fitted to, and how sure its threshold is. */
final class ThresholdFitCharts {

    private static final double PERCENT = 100;
    private static final int POINTS = 300;

    /** How far below its maximum the profile is shown, in units of the fall that bounds the interval. */
    private static final double SHOWN_FALL = 3;

    private ThresholdFitCharts() {}

    static ChartSpec law(EffectiveConductivities conductivities, FittedPowerLaw fit, boolean synthetic) {
        List<Sample> all = conductivities.all();
        double first = all.stream().mapToDouble(Sample::fraction).min().orElseThrow();
        double last = all.stream().mapToDouble(Sample::fraction).max().orElseThrow();
        List<Series> series = new ArrayList<>();
        double[] fractions = DoubleStream.iterate(0, i -> i + 1)
                .limit(POINTS + 1)
                .map(i -> fit.threshold() + (last - fit.threshold()) * i / POINTS)
                .filter(fraction -> fraction >= fit.threshold() + 0.5 * (first - fit.threshold()))
                .toArray();
        series.add(Series.of(
                "fit",
                percent(fractions),
                DoubleStream.of(fractions).map(fit.model()::conductivity).toArray(),
                Series.Style.LINE));
        conductivities.samples().forEach((name, samples) -> series.add(points(name, samples)));
        return new ChartSpec(
                "conductivity-against-metal",
                "Electronic conductivity of interphases, " + WagnerGrowth.LABEL
                        + ", against their metal volume fraction, with the fitted percolation equation",
                Axis.linear("Metal volume fraction", "%"),
                Axis.logarithmic("σ_eff", WagnerGrowth.UNIT),
                series,
                List.of(),
                List.of(new Guide(Guide.Orientation.AT_X, PERCENT * fit.threshold(), "V_p")),
                synthetic);
    }

    private static Series points(String name, List<Sample> samples) {
        return new Series(
                name,
                percent(samples.stream().mapToDouble(Sample::fraction).toArray()),
                samples.stream().mapToDouble(Sample::conductivity).toArray(),
                Series.Style.POINTS,
                samples.stream().mapToDouble(sample -> end(sample, -1)).toArray(),
                samples.stream().mapToDouble(sample -> end(sample, 1)).toArray());
    }

    /** One standard uncertainty away, on the logarithmic axis. */
    private static double end(Sample sample, int sign) {
        return sample.conductivity()
                * Math.exp(sign * sample.relativeUncertainty().orElse(0));
    }

    static ChartSpec profile(PowerLawFit profile, FittedPowerLaw fit, boolean synthetic) {
        double limit = fit.logLikelihoodLimit() - fit.logLikelihood();
        double low = fit.thresholdInterval().low();
        double high = fit.thresholdInterval().high();
        double from = Math.max(0, low - 0.5 * (high - low));
        // the profile ends at the lowest fraction that conducts, where the interval is open
        double to = fit.thresholdInterval().highOpen() ? high : high + 0.5 * (high - low);
        double[] thresholds = DoubleStream.iterate(0, i -> i + 1)
                .limit(POINTS)
                .map(i -> from + (to - from) * i / POINTS)
                .filter(threshold -> profile.profile(threshold) - fit.logLikelihood() >= SHOWN_FALL * limit)
                .toArray();
        return new ChartSpec(
                "threshold-profile",
                "Profile of the likelihood over the threshold: above the line lies the interval of 95 %",
                Axis.linear("Threshold V_p", "%"),
                Axis.linear("ln likelihood, less its maximum", "1"),
                List.of(Series.of(
                        "profile",
                        percent(thresholds),
                        DoubleStream.of(thresholds)
                                .map(threshold -> profile.profile(threshold) - fit.logLikelihood())
                                .toArray(),
                        Series.Style.LINE)),
                List.of(),
                List.of(
                        new Guide(Guide.Orientation.AT_X, PERCENT * fit.threshold(), "V_p"),
                        new Guide(Guide.Orientation.AT_Y, limit, "95 %")),
                synthetic);
    }

    private static double[] percent(double[] fractions) {
        return DoubleStream.of(fractions).map(fraction -> PERCENT * fraction).toArray();
    }
}
