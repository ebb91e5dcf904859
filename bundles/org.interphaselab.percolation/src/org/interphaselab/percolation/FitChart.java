package org.interphaselab.percolation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Guide;
import org.interphaselab.chart.Series;
import org.interphaselab.percolation.fit.Sample;
import org.interphaselab.percolation.model.Bounds;
import org.interphaselab.percolation.model.ConductivityModel;
import org.interphaselab.percolation.model.GeneralEffectiveMedium;

/** Conductivities with the model fitted to them, and the bounds that no composite of two phases leaves. */
final class FitChart {

    private static final double PERCENT = 100;
    private static final int POINTS = 400;

    private FitChart() {}

    /** The bounds of the phases of a medium. */
    static Bounds bounds(GeneralEffectiveMedium medium) {
        return new Bounds(medium.conductor(), medium.matrix());
    }

    /** The chart; its axis is logarithmic, so that curves are left out where they give no conduction. */
    static ChartSpec of(List<Sample> samples, ConductivityModel model, double threshold, Optional<Bounds> bounds) {
        double end = Math.min(
                1, 1.1 * samples.stream().mapToDouble(Sample::fraction).max().orElse(1));
        List<Series> series = new ArrayList<>();
        bounds.ifPresent(both -> {
            curve("upper Wiener bound, eqn (1)", both.wienerUpper(), end).ifPresent(series::add);
            curve("upper Hashin-Shtrikman bound", both.hashinShtrikmanUpper(3), end)
                    .ifPresent(series::add);
            curve("lower Hashin-Shtrikman bound", both.hashinShtrikmanLower(3), end)
                    .ifPresent(series::add);
        });
        curve("fit", model, end).ifPresent(series::add);
        points("measured", samples, false).ifPresent(series::add);
        points("below detection: limit", samples, true).ifPresent(series::add);
        return new ChartSpec(
                "conductivity",
                "Conductivity against the volume fraction of the conductor",
                Axis.linear("Volume fraction", "%"),
                Axis.logarithmic("Conductivity", "S cm⁻¹"),
                series,
                List.of(),
                List.of(new Guide(Guide.Orientation.AT_X, PERCENT * threshold, "threshold")),
                false);
    }

    private static Optional<Series> curve(String name, ConductivityModel model, double end) {
        double[] shown = DoubleStream.iterate(0, i -> i + 1)
                .limit(POINTS + 1)
                .map(i -> end * i / POINTS)
                .filter(fraction -> model.conductivity(fraction) > 0)
                .toArray();
        return shown.length < 2 ? Optional.empty() : Optional.of(series(name, shown, model, Series.Style.LINE));
    }

    private static Series series(String name, double[] fractions, ConductivityModel model, Series.Style style) {
        return Series.of(
                name,
                DoubleStream.of(fractions).map(fraction -> PERCENT * fraction).toArray(),
                DoubleStream.of(fractions).map(model::conductivity).toArray(),
                style);
    }

    private static Optional<Series> points(String name, List<Sample> samples, boolean below) {
        List<Sample> shown = samples.stream()
                .filter(sample -> sample.belowDetection() == below)
                .sorted((a, b) -> Double.compare(a.fraction(), b.fraction()))
                .toList();
        return shown.isEmpty()
                ? Optional.empty()
                : Optional.of(Series.of(
                        name,
                        shown.stream()
                                .mapToDouble(sample -> PERCENT * sample.fraction())
                                .toArray(),
                        shown.stream().mapToDouble(Sample::conductivity).toArray(),
                        Series.Style.POINTS));
    }
}
