package org.interphaselab.percolation.threshold;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.continuum.ConvexBody;
import org.interphaselab.percolation.continuum.Envelope;
import org.interphaselab.percolation.continuum.EnvelopedFluid;
import org.interphaselab.percolation.continuum.Fluid;
import org.interphaselab.percolation.continuum.HardParticles;
import org.interphaselab.percolation.continuum.ShellClusters;
import org.interphaselab.percolation.continuum.ShellPercolation;
import org.interphaselab.percolation.ensemble.Outcomes;

/**
 * Hard particles in equilibrium that conduct over gaps up to a tunnelling distance: the tunnelling distance at which they
 * percolate in a periodic cube, or cross a film.
 *
 * @param id the id, with the parameters it was asked by
 * @param packing the particles
 * @param envelope what insulates their metal, if anything
 */
record HardCoreSystem(String id, Packing packing, Optional<Envelope> envelope) implements ThresholdSystem {

    private static final int USUAL_SPHERES = 12;
    private static final int USUAL = 5;
    private static final double USUAL_NUMBER = 600;
    private static final double HALF = 0.5;
    /** Contacts of particles at the threshold, about: for boxes that have room for shells. */
    private static final double CONTACTS = 3;

    private static final double DOUBTFUL = 0.02;
    private static final double SIGMAS = 5;

    @Override
    public String description() {
        return "hard " + packing.solid().identity() + " at a volume fraction of " + packing.fraction()
                + envelope.map(HardCoreSystem::words).orElse("") + " that conduct over gaps, " + packing.place()
                + "; size is the side of the box over the longest extent of a particle";
    }

    private static String words(Envelope envelope) {
        return ", their metal in an envelope " + envelope.thickness()
                + " thick that belongs to the particle, whole for "
                + envelope.coverage() + " of the "
                + (envelope.broken() == Envelope.Broken.CONTACTS ? "contacts" : "particles");
    }

    @Override
    public String quantity() {
        return "tunnelling distance over longest extent δ_c/l"
                + (packing.film() ? " at which half of such films are crossed" : "");
    }

    @Override
    public int usualSize() {
        double volume = packing.solid().volume() / packing.fraction();
        if (packing instanceof Packing.Spheres) {
            double crowded = Math.min(packing.fraction(), 0.1);
            return (int) Math.ceil(USUAL_SPHERES * Math.cbrt(0.1 / crowded));
        }
        double room = 3.3 * (1 + packing.solid().body().reach(CONTACTS * volume) + thickness());
        return (int) Math.ceil(Math.max(USUAL, Math.max(room, Math.cbrt(USUAL_NUMBER * volume))));
    }

    private double thickness() {
        return envelope.map(each -> 2 * each.thickness()).orElse(0.0);
    }

    /** What envelopes add to gaps on average. */
    private double covered() {
        return envelope.map(each -> 2 * each.thickness() * each.coverage()).orElse(0.0);
    }

    @Override
    public ShellPercolation simulation(int size, Progress pilots) throws ProblemException {
        return new ShellPercolation(fluid(size, pilots));
    }

    private Fluid fluid(int size, Progress pilots) throws ProblemException {
        Fluid fluid = packing.in(size, id, pilots);
        return envelope.<Fluid>map(each -> new EnvelopedFluid(fluid, each)).orElse(fluid);
    }

    @Override
    public Optional<ClusterSystem> clusters(int size, double gap, Progress pilots) throws ProblemException {
        ShellClusters clusters = new ShellClusters(fluid(size, pilots), gap);
        return Optional.of(new ClusterSystem(clusters, ShellClusters.AXES, clusters.sums(), 1));
    }

    @Override
    public long units(int size) {
        return packing.number(size);
    }

    @Override
    public Estimate threshold(Outcomes outcomes, int size) {
        GapWrapping wrapping = gaps(outcomes, size);
        double probability = packing.film() ? HALF : UniversalWrapping.CUBE_ONE_AXIS;
        double uncertainty = packing.film() ? 0 : UniversalWrapping.CUBE_ONE_AXIS_ERROR;
        double gap = wrapping.gapAt(probability);
        return Estimate.of(gap, Math.hypot(wrapping.standardError(gap), uncertainty) / wrapping.slope(gap), "1");
    }

    @Override
    public double wrapping(Outcomes outcomes, int size, double gap) {
        return gaps(outcomes, size).probability(gap);
    }

    private int axes() {
        return packing.film() ? 1 : 3;
    }

    private GapWrapping gaps(Outcomes outcomes, int size) {
        return new GapWrapping(outcomes.first(axes()), spread(outcomes, size));
    }

    /**
     * At the critical gap δ the number of others in reach, n V_ex(δ), is about the same at all densities near n, so that δ
     * falls by {@code V_ex / (dV_ex/dδ) dN/N} when N grows, and N fluctuates by √(N S), S the compressibility.
     */
    private double spread(Outcomes outcomes, int size) {
        ConvexBody body = packing.solid().body();
        double gap = Math.max(0, outcomes.mean(0) - covered());
        double step = 1e-4 * (1 + gap);
        double slope = (body.parallel(0.5 * (gap + step)).excludedVolume()
                        - body.parallel(0.5 * gap).excludedVolume())
                / step;
        double number = units(size);
        return body.parallel(0.5 * gap).excludedVolume()
                / slope
                * Math.sqrt(compressibility(body, packing.fraction()) / number);
    }

    /** The variance of the number of hard bodies over its mean, in a piece of a large system: 1/S = d(φ Z)/dφ. */
    static double compressibility(ConvexBody body, double fraction) {
        double step = 1e-5 * fraction;
        double above = fraction + step;
        double below = fraction - step;
        return 2 * step / (above * body.pressure(above) - below * body.pressure(below));
    }

    @Override
    public Optional<Scaling> scaling(int size) {
        return packing.film() ? Optional.empty() : Optional.of(Scaling.of(axes(), 1, UnaryOperator.identity()));
    }

    @Override
    public String method() {
        return packing.film()
                ? "gap at which half of the films are crossed from wall to wall, all gaps of a configuration in one pass;"
                        + " it depends on the width of the film"
                : "gap at which the probability of wrapping along one axis is " + UniversalWrapping.CUBE_ONE_AXIS
                        + ", its value in an infinite cube; all gaps of a configuration in one pass";
    }

    @Override
    public Map<String, Estimate> account(Outcomes outcomes) {
        Map<String, Estimate> account = new LinkedHashMap<>();
        for (int o = axes(); o < outcomes.observables().size(); o++) {
            account.put(outcomes.observables().get(o), Estimate.of(outcomes.mean(o), outcomes.standardError(o), "1"));
        }
        return account;
    }

    @Override
    public List<String> doubts(Outcomes outcomes) {
        List<String> doubts = new ArrayList<>();
        for (String memory : HardParticles.ACCOUNT.subList(HardParticles.MEMORIES, HardParticles.ACCOUNT.size())) {
            int o = outcomes.observables().indexOf(memory);
            if (o >= 0 && Math.abs(outcomes.mean(o)) > DOUBTFUL + SIGMAS * outcomes.standardError(o)) {
                doubts.add("Runs did not reach equilibrium: " + memory + " is " + outcomes.mean(o) + " at their end.");
            }
        }
        return doubts;
    }

    @Override
    public Optional<KnownThreshold> known() {
        return Optional.empty();
    }
}
