package org.interphaselab.percolation.design;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.DoubleFunction;
import org.interphaselab.core.Estimate;
import org.interphaselab.percolation.continuum.ConvexBody;

/**
 * The percolation threshold of metal particles as a function of their shape, size and envelope: what Fig. 4 of Su, Fu et al.
 * (EES Batteries 2025, 1, 242, doi:10.1039/d5eb00024f) says in pictures, as numbers, and quick enough for a slider.
 *
 * <p>Two simulations are put together. Overlapping spheroids tell at how many contacts per particle the shells that are
 * within reach of an electron percolate ({@link CriticalContacts}). Hard spheres and spheroids tell how many of these it takes
 * when the cores cannot overlap ({@link Crowding}); a core with its envelope counts as a spheroid of its length over its width. Of envelopes that are broken in part see {@link MetalParticles#reach}.
 */
public final class DesignMap {

    /** No fluid of hard particles is as dense. */
    private static final double FULL = 0.7;

    private static final double ROUNDING = 1e-9;

    private final CriticalContacts contacts;
    private final Crowding crowding;

    DesignMap(List<ThresholdTable.Row> rows) {
        contacts = new CriticalContacts(rows);
        crowding = new Crowding(rows, contacts);
    }

    /** From the table that comes with the program. */
    public static DesignMap shipped() {
        return new DesignMap(ThresholdTable.shipped());
    }

    /**
     * The metal volume fraction at which particles that overlap percolate by contact, whatever their size: where metal has
     * grown together.
     */
    public Estimate overlapping(double aspectRatio) {
        CriticalContacts.Contacts found = contacts.ofSpheroid(aspectRatio);
        double ratio = ConvexBody.spheroid(aspectRatio, 1).anisometry();
        double free = Math.exp(-found.value() / ratio);
        return Estimate.of(1 - free, free * found.uncertainty() / ratio, "1");
    }

    /**
     * The metal volume fraction at which particles percolate. A bound where nothing is known of it: where they would have to
     * be more than half as dense again as hard particles of their shape, or of its neighbours, were simulated; and for shapes
     * beyond the outermost, which have at least one contact each. Particles that their envelopes keep apart have no threshold:
     * it is above what is known.
     */
    public Estimate threshold(MetalParticles particles) {
        ConvexBody hard = particles.hard();
        ConvexBody shell = particles.shell();
        double metalShare = particles.metal().volume() / hard.volume();
        double densest = crowding.densest(particles.hardAspectRatio());
        if (particles.keptApart()) {
            return Estimate.atLeast(densest * metalShare, "1");
        }
        if (densest == 0) {
            return Estimate.atLeast(metalShare * fraction(hard, shell, 1), "1");
        }
        double share = Math.cbrt(hard.volume() / shell.volume());
        if (share > crowding.last()) {
            return Estimate.atLeast(densest * metalShare, "1");
        }
        Curve.Point part = crowding.at(share, particles.hardAspectRatio());
        // an enveloped spheroid is none: half of what the metal's aspect ratio would change is uncertain
        double shape = 0.5 * (crowding.at(share, particles.aspectRatio()).y() - part.y());
        CriticalContacts.Contacts alone = contacts.of(shell, particles.flat());
        double hardFraction = fraction(hard, shell, part.y() * alone.value());
        if (hardFraction > densest * (1 + ROUNDING)) {
            return Estimate.atLeast(densest * metalShare, "1");
        }
        double beyond = shell.excludedVolume() - hard.excludedVolume();
        double ofContacts = Math.hypot(
                Math.hypot(Math.hypot(part.error(), shape) / part.y(), alone.uncertainty() / alone.value()),
                particles.reach().uncertainty() * shell.excludedVolume() / beyond);
        double fraction = metalShare * hardFraction;
        return Estimate.of(fraction, fraction * ofContacts / steepness(hard, hardFraction), "1");
    }

    /** The volume fraction at which hard particles have so many contacts: others whose shells overlap. */
    private static double fraction(ConvexBody hard, ConvexBody shell, double contacts) {
        double beyond = (shell.excludedVolume() - hard.excludedVolume()) / hard.volume();
        double low = 0;
        // where bodies touch the fluid is denser than elsewhere
        double high = Math.min(FULL, contacts / beyond);
        while (high - low > 1e-13 * high) {
            double middle = 0.5 * (low + high);
            if (middle * hard.contacts(middle) * beyond < contacts) {
                low = middle;
            } else {
                high = middle;
            }
        }
        return 0.5 * (low + high);
    }

    /** The relative change of the number of contacts over that of the volume fraction: more than 1, as the fluid crowds. */
    private static double steepness(ConvexBody hard, double fraction) {
        double step = 1e-4;
        return 1 + Math.log(hard.contacts(fraction * (1 + step)) / hard.contacts(fraction * (1 - step))) / (2 * step);
    }

    /**
     * The value of one quantity at which the threshold is a given fraction, where it rises or falls all the way.
     *
     * @param particles the particles for a value
     * @param low the smallest value looked at, above 0
     * @param high the largest
     * @return empty when the threshold lies on one side of the fraction throughout, or is not known where it passes it
     */
    public OptionalDouble where(DoubleFunction<MetalParticles> particles, double fraction, double low, double high) {
        double from = Math.log(low);
        double to = Math.log(high);
        boolean atLow = percolates(particles, fraction, from);
        if (atLow == percolates(particles, fraction, to)) {
            return OptionalDouble.empty();
        }
        while (to - from > 1e-9) {
            double middle = 0.5 * (from + to);
            if (percolates(particles, fraction, middle) == atLow) {
                from = middle;
            } else {
                to = middle;
            }
        }
        double found = threshold(particles.apply(Math.exp(atLow ? from : to))).value();
        // a threshold that jumps past the fraction goes over to a bound
        return Math.abs(found - fraction) < 1e-4 * fraction
                ? OptionalDouble.of(Math.exp(0.5 * (from + to)))
                : OptionalDouble.empty();
    }

    /** Whether metal of that fraction is known to percolate. */
    private boolean percolates(DoubleFunction<MetalParticles> particles, double fraction, double logarithm) {
        Estimate threshold = threshold(particles.apply(Math.exp(logarithm)));
        return !threshold.isBound() && threshold.value() < fraction;
    }
}
