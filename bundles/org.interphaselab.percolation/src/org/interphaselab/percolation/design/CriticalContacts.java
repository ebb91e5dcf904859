package org.interphaselab.percolation.design;

import java.util.List;
import java.util.function.Predicate;
import org.interphaselab.percolation.continuum.ConvexBody;

/**
 * How many others a particle overlaps on average at the threshold, B_c = η_c V_ex/V (Balberg, Anderson, Alexander and
 * Wagner, PRB 30 (1984) 3933, doi:10.1103/PhysRevB.30.3933): it changes slowly with the shape, and so gives the threshold of
 * shapes that were not simulated. The rule of thumb that it is 1.4 for rods holds nowhere but in one place.
 */
public final class CriticalContacts {

    /** Infinitely thin rods: one contact (Bug, Safran and Webman, PRL 54 (1985) 1412). */
    private static final double SLENDER_LIMIT = 1;

    private final Curve elongated;
    private final Curve flat;

    CriticalContacts(List<ThresholdTable.Row> rows) {
        elongated = curve(rows, row -> row.aspectRatio() >= 1);
        flat = curve(rows, row -> row.aspectRatio() <= 1);
    }

    /** From the table that comes with the program. */
    public static CriticalContacts shipped() {
        return new CriticalContacts(ThresholdTable.shipped());
    }

    private static Curve curve(List<ThresholdTable.Row> rows, Predicate<ThresholdTable.Row> wanted) {
        return new Curve(rows.stream()
                .filter(ThresholdTable.Row::overlapping)
                .filter(wanted)
                .map(row -> {
                    double ratio = ConvexBody.spheroid(row.aspectRatio(), 1).anisometry();
                    double perEta = ratio / (1 - row.value());
                    return new Curve.Point(
                            Math.log(ratio), -Math.log1p(-row.value()) * ratio, row.standardError() * perEta);
                })
                .toArray(Curve.Point[]::new));
    }

    /**
     * Number and standard uncertainty.
     *
     * @param value B_c
     * @param uncertainty one standard uncertainty
     */
    public record Contacts(double value, double uncertainty) {}

    /**
     * The contacts of spheroids.
     *
     * @param aspectRatio length along the axis over width
     */
    public Contacts ofSpheroid(double aspectRatio) {
        return of(ConvexBody.spheroid(aspectRatio, 1), aspectRatio < 1, false);
    }

    /**
     * The contacts of any convex body, from spheroids that deny each other as much room.
     *
     * @param isFlat whether it is rather a plate than a rod
     */
    public Contacts of(ConvexBody body, boolean isFlat) {
        return of(body, isFlat, true);
    }

    private Contacts of(ConvexBody body, boolean isFlat, boolean otherShape) {
        Curve own = isFlat ? flat : elongated;
        Curve other = isFlat ? elongated : flat;
        double place = Math.log(Math.max(body.anisometry(), Math.exp(own.first())));
        if (place > own.last()) {
            double last = own.at(own.last()).y();
            double low = Math.min(SLENDER_LIMIT, last);
            // somewhere between the last shape simulated and the limit
            return new Contacts(0.5 * (low + last), (last - low) / Math.sqrt(12));
        }
        Curve.Point found = own.at(place);
        double alike = other.at(Math.min(place, other.last())).y();
        double shape = otherShape ? (alike - found.y()) / Math.sqrt(12) : 0;
        return new Contacts(found.y(), Math.hypot(found.error(), shape));
    }
}
