package org.interphaselab.percolation.design;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.interphaselab.percolation.continuum.ConvexBody;

/**
 * How many more particles it takes to percolate when their cores cannot overlap, against the core's share of the shell: of
 * spheres from simulations at many densities, of other shapes by a factor to that, from simulations of hard spheroids.
 */
final class Crowding {

    private final Curve spheres;
    /** Factors to the spheres, by the logarithm of the aspect ratio. */
    private final TreeMap<Double, Curve> factors = new TreeMap<>();

    Crowding(List<ThresholdTable.Row> rows, CriticalContacts contacts) {
        Map<Double, List<ThresholdTable.Row>> byShape = new TreeMap<>();
        for (ThresholdTable.Row row : rows) {
            if (!row.overlapping()) {
                byShape.computeIfAbsent(row.aspectRatio(), ratio -> new ArrayList<>())
                        .add(row);
            }
        }
        spheres = new Curve(points(byShape.remove(1.0), contacts));
        byShape.forEach((ratio, ofShape) -> {
            Curve.Point[] points = points(ofShape, contacts);
            for (int i = 1; i < points.length; i++) {
                Curve.Point sphere = spheres.at(points[i].x());
                double factor = points[i].y() / sphere.y();
                double error = Math.hypot(points[i].error() / points[i].y(), sphere.error() / sphere.y());
                points[i] = new Curve.Point(points[i].x(), factor, factor * error);
            }
            factors.put(Math.log(ratio), new Curve(points));
        });
        factors.put(0.0, new Curve(new Curve.Point(0, 1, 0), new Curve.Point(1, 1, 0)));
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
            double more = more(row, core, row.value(), contacts);
            double above = more(row, core, row.value() + row.standardError(), contacts);
            points[i + 1] = new Curve.Point(share(core, row.value()), more, Math.abs(above - more));
        }
        return points;
    }

    private static double more(ThresholdTable.Row row, ConvexBody core, double gap, CriticalContacts contacts) {
        ConvexBody shell = core.parallel(0.5 * gap);
        double alone = contacts.of(shell, row.aspectRatio() < 1).value();
        return row.hardFraction() / core.volume() * shell.excludedVolume() / alone;
    }

    private static double share(ConvexBody core, double gap) {
        return Math.cbrt(core.volume() / core.parallel(0.5 * gap).volume());
    }

    /** The largest share that was simulated. */
    double last() {
        return spheres.last();
    }

    /**
     * How many times more particles it takes, with its standard uncertainty. Between shapes that were simulated the factor is
     * taken on straight lines of the logarithm of the aspect ratio, with a part of their difference as uncertainty; beyond the
     * outermost shape or density of a shape it stays, and how far it is from that of spheres is the uncertainty.
     */
    Curve.Point at(double share, double aspectRatio) {
        Curve.Point sphere = spheres.at(share);
        double place = Math.log(aspectRatio);
        double below = factors.floorKey(place) == null ? factors.firstKey() : factors.floorKey(place);
        double above = factors.ceilingKey(place) == null ? factors.lastKey() : factors.ceilingKey(place);
        Curve.Point low = factor(below, share);
        Curve.Point high = factor(above, share);
        double part = above > below ? (place - below) / (above - below) : 0;
        double factor = low.y() + part * (high.y() - low.y());
        double beyond = above > below || place == below ? 0 : Math.abs(factor - 1);
        double between = part * (1 - part) * (high.y() - low.y());
        double own = Math.hypot((1 - part) * low.error(), part * high.error());
        double relative = Math.sqrt(Math.pow(sphere.error() / sphere.y(), 2)
                + (own * own + between * between + beyond * beyond) / (factor * factor));
        double more = sphere.y() * factor;
        return new Curve.Point(share, more, more * relative);
    }

    private Curve.Point factor(double shape, double share) {
        Curve curve = factors.get(shape);
        if (share <= curve.last()) {
            return curve.at(share);
        }
        Curve.Point last = curve.at(curve.last());
        return new Curve.Point(share, last.y(), Math.hypot(last.error(), last.y() - 1));
    }
}
