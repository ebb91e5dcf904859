package org.interphaselab.chemistry.screening;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.AxisRange;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.DataBounds;
import org.interphaselab.chart.Guide;
import org.interphaselab.chart.Mark;
import org.interphaselab.chart.Series;
import org.interphaselab.chemistry.screening.AlloyScreeningParameters.Affinity;
import org.interphaselab.chemistry.screening.AlloyScreeningParameters.Mobility;
import org.interphaselab.core.Numbers;

/** Alloys as points; the metal volume fraction per mol % stands beside each name. */
final class AlloyCharts {

    private static final double PERCENT = 100;
    private static final int DIGITS = 3;
    private static final double STRAIGHT_ANGLE_DEG = 180;
    private static final double MARGIN = 0.1;
    private static final String KIND = "alloy";

    private AlloyCharts() {}

    /** Affinity against mobility: only values of one temperature. */
    static ChartSpec pareto(List<ScreenedAlloy> alloys, AlloyScreeningParameters parameters) {
        List<ScreenedAlloy> shown = alloys.stream()
                .filter(ScreenedAlloy::comparable)
                .sorted(Comparator.comparingDouble(alloy -> mobility(alloy, parameters)))
                .toList();
        List<ScreenedAlloy> front =
                shown.stream().filter(alloy -> alloy.onFront(shown)).toList();
        List<ScreenedAlloy> others =
                shown.stream().filter(alloy -> !front.contains(alloy)).toList();
        boolean diffusivity = parameters.transport() == Mobility.DIFFUSIVITY;
        List<ScreenedAlloy> halfKnown =
                alloys.stream().filter(ScreenedAlloy::halfKnown).toList();
        return new ChartSpec(
                "alloy-pareto",
                "Affinity against mobility of lithium"
                        + (diffusivity
                                ? ", diffusivities at " + Numbers.significant(parameters.temperatureC(), 4) + " °C"
                                : "")
                        + "; beside each name the metal volume fraction per mol %"
                        + (halfKnown.isEmpty()
                                ? ""
                                : "; lines are alloys of which only one of the two is reported: they lie somewhere on"
                                        + " their line"),
                around(
                        diffusivity
                                ? Axis.logarithmic("Diffusivity of lithium", "cm² s⁻¹")
                                : Axis.linear("Migration barrier", "eV"),
                        alloys.stream()
                                .filter(alloy -> alloy.mobility().isPresent())
                                .mapToDouble(alloy -> mobility(alloy, parameters))
                                .toArray()),
                parameters.affinity() == Affinity.CONTACT_ANGLE
                        ? Axis.linear("Contact angle", "°").within(0, STRAIGHT_ANGLE_DEG)
                        : around(
                                Axis.linear("Work of adhesion", "J m⁻²"),
                                alloys.stream()
                                        .filter(alloy -> alloy.affinity().isPresent())
                                        .mapToDouble(alloy -> affinity(alloy, parameters))
                                        .toArray()),
                List.of(
                        series("Pareto front", front, parameters, Series.Style.LINE_AND_POINTS),
                        series("others", others, parameters, Series.Style.POINTS)),
                shown.stream()
                        .map(alloy ->
                                new Mark(mobility(alloy, parameters), affinity(alloy, parameters), text(alloy), KIND))
                        .toList(),
                halfKnown.stream().map(alloy -> line(alloy, parameters)).toList(),
                false);
    }

    /** The line on which an alloy lies of which only one merit is known. */
    private static Guide line(ScreenedAlloy alloy, AlloyScreeningParameters parameters) {
        return alloy.affinity().isPresent()
                ? new Guide(Guide.Orientation.AT_Y, affinity(alloy, parameters), text(alloy) + ": mobility missing")
                : new Guide(Guide.Orientation.AT_X, mobility(alloy, parameters), text(alloy) + ": affinity missing");
    }

    /** Lines do not widen an axis of themselves. */
    private static Axis around(Axis axis, double... values) {
        DataBounds bounds = DataBounds.empty().with(values);
        if (bounds.isEmpty()) {
            return axis;
        }
        AxisRange range = bounds.range(axis.scale(), MARGIN);
        return axis.within(range.min(), range.max());
    }

    /** Diffusivities as reported against the metal volume fraction per mol %: one series per temperature, to a degree. */
    static ChartSpec reported(List<ScreenedAlloy> alloys) {
        SortedMap<Double, List<ScreenedAlloy>> byTemperature = new TreeMap<>();
        for (ScreenedAlloy alloy : alloys) {
            if (alloy.alloy().diffusivity().isPresent()
                    && alloy.fractionPerMolPercent().isPresent()) {
                byTemperature
                        .computeIfAbsent(
                                Math.rint(alloy.alloy().diffusivity().get().temperatureC()), key -> new ArrayList<>())
                        .add(alloy);
            }
        }
        List<Series> series = new ArrayList<>();
        List<Mark> marks = new ArrayList<>();
        byTemperature.forEach((temperature, same) -> {
            List<ScreenedAlloy> sorted = same.stream()
                    .sorted(Comparator.comparingDouble(
                            alloy -> alloy.fractionPerMolPercent().getAsDouble()))
                    .toList();
            double[] x = sorted.stream()
                    .mapToDouble(
                            alloy -> PERCENT * alloy.fractionPerMolPercent().getAsDouble())
                    .toArray();
            double[] y = sorted.stream()
                    .mapToDouble(
                            alloy -> alloy.alloy().diffusivity().orElseThrow().cm2S())
                    .toArray();
            series.add(Series.of("at " + Numbers.significant(temperature, 4) + " °C", x, y, Series.Style.POINTS));
            for (int i = 0; i < x.length; i++) {
                marks.add(new Mark(x[i], y[i], sorted.get(i).alloy().id(), KIND));
            }
        });
        return new ChartSpec(
                "alloy-diffusivities",
                "Diffusivity of lithium as reported; values of different temperatures are not comparable",
                Axis.linear("V_F-M per mol % of metal", "%"),
                Axis.logarithmic("Diffusivity of lithium", "cm² s⁻¹"),
                series,
                marks,
                List.of(),
                false);
    }

    private static Series series(
            String name, List<ScreenedAlloy> alloys, AlloyScreeningParameters parameters, Series.Style style) {
        return Series.of(
                name,
                alloys.stream()
                        .mapToDouble(alloy -> mobility(alloy, parameters))
                        .toArray(),
                alloys.stream()
                        .mapToDouble(alloy -> affinity(alloy, parameters))
                        .toArray(),
                style);
    }

    private static double mobility(ScreenedAlloy alloy, AlloyScreeningParameters parameters) {
        return parameters.transport() == Mobility.DIFFUSIVITY
                ? alloy.diffusivityCm2S().orElseThrow()
                : alloy.alloy().barrierEV().orElseThrow();
    }

    private static double affinity(ScreenedAlloy alloy, AlloyScreeningParameters parameters) {
        return parameters.affinity() == Affinity.CONTACT_ANGLE
                ? alloy.alloy().contactAngleDeg().orElseThrow()
                : alloy.alloy().workOfAdhesionJM2().orElseThrow();
    }

    private static String text(ScreenedAlloy alloy) {
        return alloy.fractionPerMolPercent().isPresent()
                ? alloy.alloy().id() + " ("
                        + Numbers.significant(
                                PERCENT * alloy.fractionPerMolPercent().getAsDouble(), DIGITS)
                        + " %)"
                : alloy.alloy().id();
    }
}
