package org.interphaselab.percolation.threshold;

import java.util.Optional;
import org.interphaselab.core.Estimate;
import org.interphaselab.percolation.continuum.HardSpheres;
import org.interphaselab.percolation.continuum.ShellPercolation;
import org.interphaselab.percolation.ensemble.Outcomes;

/**
 * Hard spheres in equilibrium that conduct over gaps up to a tunnelling distance, in a periodic cube: the tunnelling
 * distance at which they percolate.
 *
 * @param fraction volume fraction of the spheres
 */
public record HardCoreSystem(double fraction) implements ThresholdSystem {

    private static final String NAME = "hard-spheres";
    private static final int USUAL = 12;

    public HardCoreSystem {
        if (!(fraction > 0 && fraction < HardSpheres.FREEZING)) {
            throw new IllegalArgumentException("the volume fraction of a fluid of hard spheres lies below "
                    + HardSpheres.FREEZING + ", not at " + fraction);
        }
    }

    @Override
    public String id() {
        return NAME + ":fraction=" + fraction;
    }

    @Override
    public String description() {
        return "hard spheres at a volume fraction of " + fraction
                + " that conduct over gaps, periodic; size is the side of the box over the diameter";
    }

    @Override
    public String quantity() {
        return "tunnelling distance over diameter δ_c/D";
    }

    @Override
    public int usualSize() {
        return fraction < 0.1 ? (int) Math.ceil(USUAL * Math.cbrt(0.1 / fraction)) : USUAL;
    }

    @Override
    public ShellPercolation simulation(int size) {
        return new ShellPercolation(HardSpheres.in(size, fraction));
    }

    @Override
    public long units(int size) {
        return HardSpheres.in(size, fraction).number();
    }

    @Override
    public Estimate threshold(Outcomes outcomes, int size) {
        GapWrapping wrapping = new GapWrapping(outcomes, spread(outcomes, size));
        double gap = wrapping.gapAt(UniversalWrapping.CUBE_ONE_AXIS);
        double error =
                Math.hypot(wrapping.standardError(gap), UniversalWrapping.CUBE_ONE_AXIS_ERROR) / wrapping.slope(gap);
        return Estimate.of(gap, error, "1");
    }

    @Override
    public double wrapping(Outcomes outcomes, int size, double gap) {
        return new GapWrapping(outcomes, spread(outcomes, size)).probability(gap);
    }

    /**
     * The critical gap falls with the number N as that of points does, {@code d(D + δ)/(D + δ) = −dN/(3 N)}, and N
     * fluctuates by √(N S), S the compressibility of hard spheres (Carnahan and Starling, J. Chem. Phys. 51 (1969) 635,
     * doi:10.1063/1.1672048).
     */
    private double spread(Outcomes outcomes, int size) {
        double f = fraction;
        double rest = (1 - f) * (1 - f);
        double compressibility = rest * rest / (1 + 4 * f + 4 * f * f - 4 * f * f * f + f * f * f * f);
        return (1 + outcomes.mean(0)) / 3 * Math.sqrt(compressibility / units(size));
    }

    @Override
    public String method() {
        return "gap at which the probability of wrapping along one axis is " + UniversalWrapping.CUBE_ONE_AXIS
                + ", its value in an infinite cube; configurations by event chains, all gaps of one in one pass";
    }

    @Override
    public Optional<KnownThreshold> known() {
        return Optional.empty();
    }
}
