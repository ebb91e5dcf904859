package org.interphaselab.percolation.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interphaselab.percolation.continuum.ConvexBody;

/**
 * At how many contacts particles percolate whose cores cannot overlap, over the contacts at which such shells alone do. A
 * contact is another particle whose shell overlaps while its core does not: {@code n g (V_ex(shell) − V_ex(core))}, where n is
 * the number density and {@link ConvexBody#contacts g} how much denser the fluid is where cores touch, as its pressure tells.
 * Against the core's share of the shell, that ratio falls from 1 to 0.65 for spheres, and differs from it by less than 6 %
 * for all rods simulated and less than 25 % for plates: of spheres it comes from simulations at many densities, of other
 * shapes by a factor to that, from simulations of hard spheroids.
 */
final class Crowding {

    /**
     * Up to so many times the densest that was simulated of a shape its factor is extrapolated: what rods of aspect ratio 10
     * show up to 4 % foretells 8 % within its uncertainty.
     */
    private static final double FURTHER = 1.5;

    private final Curve spheres;
    private final double densestSpheres;
    /** Factors to the spheres, and the largest hard fraction simulated, by the logarithm of the aspect ratio. */
    private final TreeMap<Double, Factors> factors = new TreeMap<>();

    /**
     * What was simulated of one shape.
     *
     * @param curve factor to the spheres against the core's share of the shell
     * @param steepest how much the factor changes at most per share, between the last two densities
     * @param densest largest volume fraction of hard particles
     */
    private record Factors(Curve curve, double steepest, double densest) {}

    Crowding(List<ThresholdTable.Row> rows, CriticalContacts contacts) {
        Map<Double, List<ThresholdTable.Row>> byShape = new TreeMap<>();
        for (ThresholdTable.Row row : rows) {
            if (!row.overlapping()) {
                byShape.computeIfAbsent(row.aspectRatio(), ratio -> new ArrayList<>())
                        .add(row);
            }
        }
        List<ThresholdTable.Row> ofSpheres = byShape.remove(1.0);
        spheres = new Curve(points(ofSpheres, contacts));
        densestSpheres = densest(ofSpheres);
        factors.put(0.0, new Factors(new Curve(new Curve.Point(0, 1, 0), new Curve.Point(1, 1, 0)), 0, densestSpheres));
        byShape.forEach((ratio, ofShape) -> factors.put(Math.log(ratio), factors(points(ofShape, contacts), ofShape)));
    }

    private Factors factors(Curve.Point[] points, List<ThresholdTable.Row> rows) {
        for (int i = 1; i < points.length; i++) {
            Curve.Point sphere = spheres.at(points[i].x());
            double factor = points[i].y() / sphere.y();
            double error = Math.hypot(points[i].error() / points[i].y(), sphere.error() / sphere.y());
            points[i] = new Curve.Point(points[i].x(), factor, factor * error);
        }
        Curve.Point last = points[points.length - 1];
        Curve.Point before = points[points.length - 2];
        double steepest = Math.abs(last.y() - before.y()) / (last.x() - before.x());
        return new Factors(new Curve(points), steepest, densest(rows));
    }

    private static double densest(List<ThresholdTable.Row> rows) {
        return rows.stream().mapToDouble(ThresholdTable.Row::hardFraction).max().orElseThrow();
    }

    /** The first point is that of cores which are nothing. */
    private static Curve.Point[] points(List<ThresholdTable.Row> rows, CriticalContacts contacts) {
        Curve.Point[] points = new Curve.Point[rows.size() + 1];
        points[0] = new Curve.Point(0, 1, 0);
        for (int i = 0; i < rows.size(); i++) {
            ThresholdTable.Row row = rows.get(i);
            double ratio = row.aspectRatio();
            ConvexBody core =
                    ratio >= 1 ? ConvexBody.spheroid(0.5, 0.5 / ratio) : ConvexBody.spheroid(0.5 * ratio, 0.5);
            double part = part(row, core, row.value(), contacts);
            double above = part(row, core, row.value() + row.standardError(), contacts);
            points[i + 1] = new Curve.Point(share(core, row.value()), part, Math.abs(above - part));
        }
        java.util.Arrays.sort(points, (a, b) -> Double.compare(a.x(), b.x()));
        return points;
    }

    private static double part(ThresholdTable.Row row, ConvexBody core, double gap, CriticalContacts contacts) {
        ConvexBody shell = core.parallel(0.5 * gap);
        double alone = contacts.of(shell, row.aspectRatio() < 1).value();
        double density = row.hardFraction() / core.volume();
        return density * core.contacts(row.hardFraction()) * (shell.excludedVolume() - core.excludedVolume()) / alone;
    }

    private static double share(ConvexBody core, double gap) {
        return Math.cbrt(core.volume() / core.parallel(0.5 * gap).volume());
    }

    /**
     * The largest volume fraction of hard particles for which something can be said: up to which particles of a shape were
     * simulated, on straight lines of the logarithms between shapes, and a little further; 0 for shapes beyond the outermost.
     */
    double densest(double aspectRatio) {
        double place = Math.log(aspectRatio);
        Map.Entry<Double, Factors> below = factors.floorEntry(place);
        Map.Entry<Double, Factors> above = factors.ceilingEntry(place);
        if (below == null || above == null) {
            return 0;
        }
        double part = part(below.getKey(), place, above.getKey());
        double simulated = Math.pow(below.getValue().densest(), 1 - part)
                * Math.pow(above.getValue().densest(), part);
        return Math.min(densestSpheres, FURTHER * simulated);
    }

    /** The largest share that was simulated. */
    double last() {
        return spheres.last();
    }

    /**
     * Contacts at the threshold over those of shells alone, with the standard uncertainty. Between shapes that were simulated
     * the factor to spheres is taken on straight lines of the logarithm of the aspect ratio, with a part of their difference
     * as uncertainty.
     *
     * @param share up to {@link #last}
     * @param aspectRatio beyond the outermost shape as if it were that
     */
    Curve.Point at(double share, double aspectRatio) {
        Curve.Point sphere = spheres.at(share);
        double place = Math.clamp(Math.log(aspectRatio), factors.firstKey(), factors.lastKey());
        double below = factors.floorKey(place);
        double above = factors.ceilingKey(place);
        Curve.Point low = factor(below, share);
        Curve.Point high = factor(above, share);
        double part = part(below, place, above);
        double factor = low.y() + part * (high.y() - low.y());
        double between = part * (1 - part) * (high.y() - low.y());
        double own = Math.hypot((1 - part) * low.error(), part * high.error());
        double relative = Math.hypot(sphere.error() / sphere.y(), Math.hypot(own, between) / factor);
        double contacts = sphere.y() * factor;
        return new Curve.Point(share, contacts, contacts * relative);
    }

    private static double part(double below, double place, double above) {
        return above > below ? (place - below) / (above - below) : 0;
    }

    /** Beyond the last density of a shape its factor stays; uncertain is what it would change at most if it went on. */
    private Curve.Point factor(double shape, double share) {
        Factors ofShape = factors.get(shape);
        Curve curve = ofShape.curve();
        if (share <= curve.last()) {
            return curve.at(share);
        }
        Curve.Point last = curve.at(curve.last());
        double further = ofShape.steepest() * (share - curve.last());
        return new Curve.Point(share, last.y(), Math.hypot(last.error(), Math.hypot(last.y() - 1, further)));
    }
}
