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
 * within reach of an electron percolate ({@link CriticalContacts}). Hard spheres and spheroids tell how many more particles it
 * takes when the cores cannot overlap ({@link Crowding}). Of envelopes that are broken in part see {@link MetalParticles#reach}.
 */
public final class DesignMap {

    private final CriticalContacts contacts;
    private final Crowding crowding;
    private final double densest;

    DesignMap(List<ThresholdTable.Row> rows) {
        contacts = new CriticalContacts(rows);
        crowding = new Crowding(rows, contacts);
        densest = rows.stream()
                .mapToDouble(ThresholdTable.Row::hardFraction)
                .max()
                .orElse(0);
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
     * The metal volume fraction at which particles percolate; a bound where they would have to be denser than was
     * simulated. Particles that their envelopes keep apart have no threshold: they are at least as dense as the densest.
     */
    public Estimate threshold(MetalParticles particles) {
        ConvexBody metal = particles.metal();
        ConvexBody hard = particles.hard();
        ConvexBody shell = particles.shell();
        double share = Math.cbrt(hard.volume() / shell.volume());
        Estimate beyond = Estimate.atLeast(densest * metal.volume() / hard.volume(), "1");
        if (particles.keptApart() || share > crowding.last()) {
            return beyond;
        }
        Curve.Point more = crowding.at(share, particles.aspectRatio());
        CriticalContacts.Contacts alone = contacts.of(shell, particles.flat());
        double density = more.y() * alone.value() / shell.excludedVolume();
        if (density * hard.volume() > densest) {
            return beyond;
        }
        double relative = Math.sqrt(Math.pow(more.error() / more.y(), 2)
                + Math.pow(alone.uncertainty() / alone.value(), 2)
                + Math.pow(particles.reach().uncertainty(), 2));
        double fraction = density * metal.volume();
        return Estimate.of(fraction, fraction * relative, "1");
    }

    /**
     * The value of one quantity at which the threshold is a given fraction, where it rises or falls all the way.
     *
     * @param particles the particles for a value
     * @param low the smallest value looked at, above 0
     * @param high the largest
     * @return empty when the threshold lies on one side of the fraction throughout
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
        return OptionalDouble.of(Math.exp(0.5 * (from + to)));
    }

    /** Whether metal of that fraction percolates. */
    private boolean percolates(DoubleFunction<MetalParticles> particles, double fraction, double logarithm) {
        return threshold(particles.apply(Math.exp(logarithm))).value() < fraction;
    }
}
