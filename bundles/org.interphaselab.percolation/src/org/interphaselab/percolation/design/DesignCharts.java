package org.interphaselab.percolation.design;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleFunction;
import java.util.stream.DoubleStream;
import org.interphaselab.analysis.Table;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Guide;
import org.interphaselab.chart.Series;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Numbers;

/** The design map as charts and tables, about particles of which one quantity at a time is changed. */
public final class DesignCharts {

    /** What a line says that stands where these particles are. */
    private static final String CHOSEN = "chosen";

    private static final double PERCENT = 100;
    private static final int POINTS = 61;
    private static final double[] FACTORS = {0.5, 1, 2};
    private static final double[] ASPECT_RATIOS = {0.1, 0.25, 0.5, 1, 2, 4, 10, 20};
    private static final double[] SIZES = {1, 2, 5, 10, 20};
    private static final double[] ENVELOPES = {0, 0.1, 0.25, 0.4};

    private final DesignMap map;
    private final MetalParticles particles;

    /** Charts about these particles. */
    public DesignCharts(DesignMap map, MetalParticles particles) {
        this.map = map;
        this.particles = particles;
    }

    /** Threshold against aspect ratio, for these particles, smaller and larger ones. */
    public ChartSpec againstAspectRatio() {
        List<Series> series = new ArrayList<>();
        for (double factor : FACTORS) {
            double size = factor * particles.sizeOverTunnelling();
            series.addAll(curve(
                    name("size", size),
                    logarithmic(0.05, 30),
                    ratio -> like(ratio, size, particles.envelopeOverTunnelling())));
        }
        return chart(
                "threshold-against-aspect-ratio",
                "Percolation threshold against the aspect ratio of metal particles",
                Axis.logarithmic("Aspect ratio", "1"),
                series,
                List.of(new Guide(Guide.Orientation.AT_X, particles.aspectRatio(), CHOSEN)));
    }

    /** Threshold against size, for these particles, rounder and longer ones. */
    public ChartSpec againstSize() {
        double[] ratios = Arrays.stream(FACTORS)
                .map(factor -> factor * particles.aspectRatio())
                .toArray();
        return againstSize(ratios, List.of(new Guide(Guide.Orientation.AT_X, particles.sizeOverTunnelling(), CHOSEN)));
    }

    /** Threshold against size, for particles of these aspect ratios in an envelope of these particles, with guides. */
    public ChartSpec againstSize(double[] aspectRatios, List<Guide> guides) {
        List<Series> series = new ArrayList<>();
        for (double ratio : aspectRatios) {
            series.addAll(curve(
                    name("aspect ratio", ratio),
                    logarithmic(0.2, 50),
                    size -> like(ratio, size, particles.envelopeOverTunnelling())));
        }
        return chart(
                "threshold-against-size",
                "Percolation threshold against the size of metal particles",
                Axis.logarithmic("Size over tunnelling distance", "1"),
                series,
                guides);
    }

    /** Threshold against the thickness of the envelope, for these particles, smaller and larger ones. */
    public ChartSpec againstEnvelope() {
        List<Series> series = new ArrayList<>();
        double[] envelopes =
                DoubleStream.iterate(0, e -> e + 0.5 / POINTS).limit(POINTS).toArray();
        for (double factor : FACTORS) {
            double size = factor * particles.sizeOverTunnelling();
            series.addAll(
                    curve(name("size", size), envelopes, envelope -> like(particles.aspectRatio(), size, envelope)));
        }
        return chart(
                "threshold-against-envelope",
                "Percolation threshold against the envelope of metal particles",
                Axis.linear("Envelope over tunnelling distance", "1"),
                series,
                List.of(new Guide(Guide.Orientation.AT_X, particles.envelopeOverTunnelling(), CHOSEN)));
    }

    /** Threshold against the share of whole envelopes, for envelopes of these particles, thinner and thicker ones. */
    public ChartSpec againstCoverage() {
        List<Series> series = new ArrayList<>();
        double[] shares = DoubleStream.iterate(0, share -> share + 1.0 / POINTS)
                .limit(POINTS)
                .toArray();
        for (double factor : FACTORS) {
            double envelope = factor * particles.envelopeOverTunnelling();
            series.addAll(curve(
                    name("envelope", envelope),
                    shares,
                    share -> new MetalParticles(
                            particles.aspectRatio(), particles.sizeOverTunnelling(), envelope, share)));
        }
        return chart(
                "threshold-against-coverage",
                "Percolation threshold against the share of whole envelopes",
                Axis.linear("Share of particles with a whole envelope", "1"),
                series,
                List.of(new Guide(Guide.Orientation.AT_X, particles.coverage(), CHOSEN)));
    }

    /** Other particles with the same share of whole envelopes. */
    private MetalParticles like(double ratio, double size, double envelope) {
        return new MetalParticles(ratio, size, envelope, particles.coverage());
    }

    /** The map at round numbers. */
    public Table table() {
        List<List<Object>> rows = new ArrayList<>();
        for (double ratio : ASPECT_RATIOS) {
            for (double size : SIZES) {
                for (double envelope : ENVELOPES) {
                    rows.add(List.of(
                            ratio, size, envelope, percent(map.threshold(new MetalParticles(ratio, size, envelope)))));
                }
            }
        }
        return new Table(
                "design-map",
                "Percolation threshold of metal particles",
                List.of(
                        new Table.Column("aspect_ratio", "Aspect ratio", "1"),
                        new Table.Column("size_over_tunnelling", "Size over tunnelling distance", "1"),
                        new Table.Column("envelope_over_tunnelling", "Envelope over tunnelling distance", "1"),
                        new Table.Column("threshold_percent", "Threshold", "%")),
                rows);
    }

    /** The simulations it rests on, each with the command that makes it anew. */
    public Table simulations() {
        return new Table(
                "simulations",
                "Simulations the map rests on",
                List.of(
                        new Table.Column("system", "System", "1"),
                        new Table.Column("value", "Threshold", "1"),
                        new Table.Column("runs", "Runs", "1"),
                        new Table.Column("seed", "Seed", "1"),
                        new Table.Column("command", "Command", "1")),
                ThresholdTable.shipped().stream()
                        .map(row -> List.<Object>of(
                                row.system(),
                                Estimate.of(row.value(), row.standardError(), "1"),
                                (long) row.runs(),
                                row.seed(),
                                row.command()))
                        .toList());
    }

    private static ChartSpec chart(String id, String title, Axis x, List<Series> series, List<Guide> guides) {
        return new ChartSpec(
                id,
                title,
                x,
                Axis.logarithmic("Threshold, metal volume fraction", "%"),
                series,
                List.of(),
                guides,
                false);
    }

    /** One line with the band of one standard uncertainty; where there are only bounds the line ends. */
    private List<Series> curve(String name, double[] places, DoubleFunction<MetalParticles> at) {
        List<double[]> points = new ArrayList<>();
        for (double place : places) {
            Estimate threshold = map.threshold(at.apply(place));
            if (!threshold.isBound()) {
                double error = threshold.standardUncertainty().orElse(0);
                points.add(new double[] {
                    place,
                    PERCENT * threshold.value(),
                    PERCENT * Math.max(0.01 * threshold.value(), threshold.value() - error),
                    PERCENT * (threshold.value() + error)
                });
            }
        }
        return points.size() < 2
                ? List.of()
                : List.of(new Series(
                        name,
                        column(points, 0),
                        column(points, 1),
                        Series.Style.LINE,
                        column(points, 2),
                        column(points, 3)));
    }

    private static double[] column(List<double[]> points, int column) {
        return points.stream().mapToDouble(point -> point[column]).toArray();
    }

    private static double[] logarithmic(double from, double to) {
        double step = Math.log(to / from) / (POINTS - 1);
        return DoubleStream.iterate(0, i -> i + 1)
                .limit(POINTS)
                .map(i -> from * Math.exp(step * i))
                .toArray();
    }

    private static String name(String quantity, double value) {
        return quantity + " " + Numbers.significant(value, 3);
    }

    /** A fraction in percent. */
    public static Estimate percent(Estimate fraction) {
        double value = PERCENT * fraction.value();
        return fraction.isBound()
                ? Estimate.atLeast(value, "%")
                : Estimate.of(value, PERCENT * fraction.standardUncertainty().orElse(0), "%");
    }
}
