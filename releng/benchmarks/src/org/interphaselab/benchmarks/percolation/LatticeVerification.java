package org.interphaselab.benchmarks.percolation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.ToDoubleFunction;
import org.interphaselab.benchmarks.Figure;
import org.interphaselab.benchmarks.Run;
import org.interphaselab.benchmarks.Target;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ensemble.Ensemble;
import org.interphaselab.percolation.ensemble.Extent;
import org.interphaselab.percolation.ensemble.Outcomes;
import org.interphaselab.percolation.ensemble.Simulation;
import org.interphaselab.percolation.lattice.Elements;
import org.interphaselab.percolation.lattice.Lattice;
import org.interphaselab.percolation.lattice.Observed;
import org.interphaselab.percolation.lattice.RowLattice;
import org.interphaselab.percolation.lattice.Sides;
import org.interphaselab.percolation.lattice.WrappingRuns;
import org.interphaselab.percolation.threshold.CanonicalWrapping;
import org.interphaselab.percolation.threshold.LatticeSystem;
import org.interphaselab.percolation.threshold.LatticeSystems;

/**
 * Lattices against the literature, long: thresholds, means of other programs, probabilities of wrapping, exact polynomials.
 * Of some 40 figures within 3 σ one is off by chance in one of ten seeds; the seed is fixed.
 */
final class LatticeVerification implements Section {

    private static final long SEED = 20261122;
    private static final double SIGMAS = 3;
    private static final double WRAPPING = 1e-3;

    /** A mean number of occupied sites at the first wrapping along one axis, per site, that other programs found. */
    private record Mean(Lattice lattice, int size, double value, double uncertainty, int runs) {

        String name() {
            return "mean at the wrapping of " + lattice.id() + " " + size + ", off";
        }
    }

    private static final List<Mean> MEANS = List.of(
            new Mean(Lattice.CUBIC, 32, 0.31673, 0.00009, 20_000),
            new Mean(Lattice.CUBIC, 64, 0.313897, 0.000018, 20_000),
            new Mean(Lattice.CUBIC, 128, 0.312642, 0.000015, 6_000),
            new Mean(Lattice.SQUARE, 256, 0.592394, 0.000018, 60_000));

    /** A probability of wrapping at the threshold: from the first wrappings along the axes; those of a lattice share runs. */
    private record Wrapping(
            String name, Lattice lattice, int size, int runs, double value, ToDoubleFunction<double[]> of) {}

    private static final List<Wrapping> WRAPPINGS = List.of(
            new Wrapping(
                    "R^h of the square torus, off", Lattice.SQUARE, 128, 2_000_000, 0.5210582892, first -> first[0]),
            new Wrapping(
                    "R^e of the square torus, off",
                    Lattice.SQUARE,
                    128,
                    2_000_000,
                    0.6904737246,
                    LatticeVerification::earliest),
            new Wrapping(
                    "R^b of the square torus, off",
                    Lattice.SQUARE,
                    128,
                    2_000_000,
                    0.3516428539,
                    LatticeVerification::last),
            new Wrapping("R^x of the cubic torus, off", Lattice.CUBIC, 64, 20_000, 0.25780, first -> first[0]),
            new Wrapping(
                    "R^a of the cubic torus, off", Lattice.CUBIC, 64, 20_000, 0.45998, LatticeVerification::earliest),
            new Wrapping("R^3 of the cubic torus, off", Lattice.CUBIC, 64, 20_000, 0.08041, LatticeVerification::last));

    /** Numbers of configurations of so many sites that span along one axis: enumerated by another program. */
    private record Polynomial(String name, Lattice lattice, int size, boolean closed, String counts) {}

    private static final List<Polynomial> POLYNOMIALS = List.of(
            new Polynomial(
                    "polynomial of the open 4 x 4, chi squared per freedom",
                    Lattice.SQUARE,
                    4,
                    false,
                    "0 0 0 0 4 60 390 1452 3416 5272 5414 3736 1752 560 120 16 1"),
            new Polynomial(
                    "polynomial of the 4 x 4 torus, chi squared per freedom",
                    Lattice.SQUARE,
                    4,
                    true,
                    "0 0 0 0 4 48 280 1008 2558 4480 5088 3664 1744 560 120 16 1"),
            new Polynomial(
                    "polynomial of the open 5 x 5, chi squared per freedom",
                    Lattice.SQUARE,
                    5,
                    false,
                    "0 0 0 0 0 5 124 1418 9958 48171 170391 456051 942077 1518133 1917887 1903359 1486308 915643 446538"
                            + " 172749 52871 12650 2300 300 25 1"),
            new Polynomial(
                    "polynomial of the open 3 x 3 x 3, chi squared per freedom",
                    Lattice.CUBIC,
                    3,
                    false,
                    "0 0 0 9 240 3032 24000 132850 544436 1709418 4208062 8264191 13136990 17122490 18515346 16788468"
                            + " 12878876 8410022 4684804 2220075 888030 296010 80730 17550 2925 351 27 1"));

    @Override
    public String name() {
        return "verify-lattices";
    }

    @Override
    public List<String> jobs() {
        List<String> names = new ArrayList<>();
        for (LatticeSystem system : LatticeSystems.all()) {
            names.add(off(system));
            names.add(percent(system));
        }
        MEANS.forEach(mean -> names.add(mean.name()));
        WRAPPINGS.forEach(wrapping -> names.add(wrapping.name()));
        POLYNOMIALS.forEach(polynomial -> names.add(polynomial.name()));
        return names;
    }

    private static String off(LatticeSystem system) {
        return "threshold of " + system.id() + ", off";
    }

    private static String percent(LatticeSystem system) {
        return "threshold of " + system.id() + ", share off";
    }

    @Override
    public void run(Run run, Consumer<Figure> measured) throws ProblemException {
        if (!run.verify()) {
            jobs().stream()
                    .map(job -> Figure.missing(job, "", Target.NONE, "with --verify only"))
                    .forEach(measured);
            return;
        }
        for (LatticeSystem system : LatticeSystems.all()) {
            threshold(system, run).forEach(measured);
        }
        for (Mean mean : MEANS) {
            measured.accept(mean(mean, run));
        }
        Map<Lattice, Outcomes> simulated = new EnumMap<>(Lattice.class);
        for (Wrapping wrapping : WRAPPINGS) {
            run.say(wrapping.name());
            if (!simulated.containsKey(wrapping.lattice())) {
                simulated.put(wrapping.lattice(), wrapped(wrapping, run));
            }
            measured.accept(wrapping(wrapping, simulated.get(wrapping.lattice()), run));
        }
        for (Polynomial polynomial : POLYNOMIALS) {
            measured.accept(polynomial(polynomial, run));
        }
    }

    private static Outcomes outcomes(Simulation simulation, int runs, Run run) throws ProblemException {
        return Ensemble.of(simulation, SEED)
                .onThreads(Runtime.getRuntime().availableProcessors())
                .run(Extent.runs(run.quick() ? Math.max(2, runs / 100) : runs), Progress.none());
    }

    private static Target atMost(double limit, Run run) {
        return run.quick() ? Target.NONE : Target.atMost(limit);
    }

    private static List<Figure> threshold(LatticeSystem system, Run run) throws ProblemException {
        boolean plane = system.lattice().dimension() == 2;
        int size = run.quick() ? 16 : plane ? 1024 : 96;
        run.say("threshold of " + system.id());
        Estimate found =
                system.threshold(outcomes(system.simulation(size, Progress.none()), plane ? 3000 : 2000, run), size);
        double error = found.standardUncertainty().orElseThrow();
        double known = system.literature().value();
        double difference = found.value() - known;
        return List.of(
                Figure.of(off(system), Math.abs(difference) / error, "σ", atMost(SIGMAS, run))
                        .with(String.format("%.7f ± %.7f, literature %.7f", found.value(), error, known)),
                Figure.of(percent(system), 100 * Math.abs(difference) / known, "%", atMost(0.1, run)));
    }

    private static Figure mean(Mean mean, Run run) throws ProblemException {
        run.say(mean.name());
        LatticeSystem system = LatticeSystems.of(mean.lattice(), Elements.SITES);
        int size = run.quick() ? 16 : mean.size();
        Outcomes outcomes = outcomes(system.simulation(size, Observed.LAST_AXIS), mean.runs(), run);
        double found = outcomes.mean(0) / system.units(size);
        double error = Math.hypot(outcomes.standardError(0) / system.units(size), mean.uncertainty());
        return Figure.of(mean.name(), Math.abs(found - mean.value()) / error, "σ", atMost(SIGMAS, run))
                .with(String.format("%.6f, known %.6f ± %.6f", found, mean.value(), mean.uncertainty()));
    }

    private static double earliest(double[] first) {
        return Arrays.stream(first).min().orElseThrow();
    }

    private static double last(double[] first) {
        return Arrays.stream(first).max().orElseThrow();
    }

    private static Outcomes wrapped(Wrapping wrapping, Run run) throws ProblemException {
        LatticeSystem system = LatticeSystems.of(wrapping.lattice(), Elements.SITES);
        return outcomes(system.simulation(wrapping.size(), Progress.none()), wrapping.runs(), run);
    }

    /** In the plane, where exact values are known, to 1e-3; in space as far as its own error tells. */
    private static Figure wrapping(Wrapping wrapping, Outcomes outcomes, Run run) {
        LatticeSystem system = LatticeSystems.of(wrapping.lattice(), Elements.SITES);
        double[] first = new double[outcomes.runs()];
        for (int r = 0; r < first.length; r++) {
            int number = r;
            first[r] = wrapping.of()
                    .applyAsDouble(Arrays.stream(outcomes.values())
                            .mapToDouble(axis -> axis[number])
                            .toArray());
        }
        CanonicalWrapping canonical = new CanonicalWrapping(
                new Outcomes(List.of("first"), new double[][] {first}), system.elementCount(wrapping.size()));
        double density = system.literature().value();
        double found = canonical.probability(density);
        double error = canonical.standardError(density);
        double allowed = wrapping.lattice().dimension() == 2 ? WRAPPING : SIGMAS * error;
        return Figure.of(wrapping.name(), Math.abs(found - wrapping.value()), "", atMost(allowed, run))
                .with(String.format("%.5f ± %.5f, exact %.7f", found, error, wrapping.value()));
    }

    /** How often runs end at each number of sites, against what the counts say. */
    private static Figure polynomial(Polynomial polynomial, Run run) throws ProblemException {
        run.say(polynomial.name());
        int sites = (int)
                Math.round(Math.pow(polynomial.size(), polynomial.lattice().dimension()));
        RowLattice box = polynomial.lattice().box(polynomial.size());
        Outcomes outcomes = outcomes(
                new WrappingRuns(
                        box,
                        Elements.SITES,
                        polynomial.closed() ? Sides.PERIODIC : Sides.OPEN,
                        0.3,
                        Observed.LAST_AXIS),
                1_000_000,
                run);
        int[] seen = new int[sites + 1];
        for (double at : outcomes.of(0)) {
            seen[(int) at]++;
        }
        String[] counts = polynomial.counts().split(" ");
        double choose = 1;
        double before = 0;
        double chiSquared = 0;
        int classes = 0;
        for (int n = 0; n <= sites; n++) {
            double reached = Double.parseDouble(counts[n]) / choose;
            double expected = outcomes.runs() * (reached - before);
            if (expected >= 10) {
                chiSquared += Math.pow(seen[n] - expected, 2) / expected;
                classes++;
            } else if (expected == 0 && seen[n] > 0) {
                chiSquared = Double.POSITIVE_INFINITY;
            }
            before = reached;
            choose *= (sites - n) / (n + 1.0);
        }
        // a chi squared of k degrees of freedom exceeds k + 3 sqrt(2 k) about as rarely as 3 σ
        return Figure.of(
                polynomial.name(), chiSquared / classes, "", atMost(1 + SIGMAS * Math.sqrt(2.0 / classes), run));
    }
}
