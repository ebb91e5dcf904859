package org.interphaselab.percolation.design;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Guide;
import org.interphaselab.chart.Mark;
import org.interphaselab.chart.Series;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Numbers;
import org.interphaselab.percolation.model.Bounds;
import org.interphaselab.percolation.model.ConductivityModel;
import org.interphaselab.percolation.model.PowerLaw;

/**
 * The electronic conductivity of an interphase against its metal volume fraction, in units of that of the metal: the
 * mixing rule, eqn (1) of Su, Fu et al. (EES Batteries 2025, 1, 242, doi:10.1039/d5eb00024f), which no composite exceeds,
 * and the percolation equation, eqn (2), with the threshold's uncertainty as a band. What their Fig. 3 draws.
 *
 * @param threshold V_p, as a fraction; a bound draws no percolation curve
 * @param exponent n
 * @param contrast conductivity of what is not metal over that of the metal, above 0
 */
public record ConductivityCurve(Estimate threshold, double exponent, double contrast) {

    /** The id of its chart. */
    public static final String ID = "interphase-conductivity";

    private static final double PERCENT = 100;
    private static final int POINTS = 400;
    /** How far beyond the threshold, or what is shown, the axis goes. */
    private static final double BEYOND = 1.6;

    private static final double LEAST_END = 0.02;

    /**
     * The chart.
     *
     * @param scale of the conductivity
     * @param fractions metal volume fractions that must be seen, as fractions
     * @param marks what is shown on the curve, at its metal volume fraction in %; the conductivity is put in
     * @param guides what else is to be compared with, at metal volume fractions in %
     */
    public ChartSpec chart(Axis.Scale scale, List<Double> fractions, List<Mark> marks, List<Guide> guides) {
        double widest =
                fractions.stream().mapToDouble(Double::doubleValue).max().orElse(0);
        double end = Math.min(1, BEYOND * Math.max(LEAST_END, Math.max(threshold.value(), widest)));
        List<Series> series = new ArrayList<>();
        series.add(series("mixing rule, eqn (1)", new Bounds(1, contrast).wienerUpper(), end));
        List<Guide> all = new ArrayList<>(guides);
        if (!threshold.isBound()) {
            series.add(percolation(end));
            all.add(new Guide(Guide.Orientation.AT_X, PERCENT * threshold.value(), "V_p"));
        }
        Axis y = new Axis(
                "Relative conductivity",
                "1",
                scale,
                java.util.OptionalDouble.empty(),
                java.util.OptionalDouble.empty());
        return new ChartSpec(
                ID,
                "Electronic conductivity of the interphase against its metal volume fraction",
                Axis.linear("Metal volume fraction", "%").within(0, PERCENT * end),
                y,
                series,
                marks.stream()
                        .map(mark -> new Mark(mark.x(), conductivity(mark.x() / PERCENT), mark.text(), mark.kind()))
                        .toList(),
                all,
                false);
    }

    /** What the percolation equation gives at a metal volume fraction, over the conductivity of the metal. */
    public double conductivity(double fraction) {
        return threshold.isBound() ? contrast : law(threshold.value()).conductivity(fraction);
    }

    private Series percolation(double end) {
        double error = threshold.standardUncertainty().orElse(0);
        Series late = series("", law(threshold.value() + error), end);
        Series early = series("", law(Math.max(0, threshold.value() - error)), end);
        Series middle = series(Numbers.text("percolation, eqn (2), n = %.2g", exponent), law(threshold.value()), end);
        return new Series(middle.name(), middle.x(), middle.y(), Series.Style.LINE, late.y(), early.y());
    }

    private PowerLaw law(double at) {
        return new PowerLaw(1, Math.min(at, Math.nextDown(1.0)), exponent, contrast, true);
    }

    private static Series series(String name, ConductivityModel model, double end) {
        double[] fraction = IntStream.rangeClosed(0, POINTS)
                .mapToDouble(i -> end * i / POINTS)
                .toArray();
        double[] percent = new double[fraction.length];
        double[] conductivity = new double[fraction.length];
        for (int i = 0; i < fraction.length; i++) {
            percent[i] = PERCENT * fraction[i];
            conductivity[i] = model.conductivity(fraction[i]);
        }
        return Series.of(name, percent, conductivity, Series.Style.LINE);
    }
}
