package org.interphaselab.percolation.threshold;

import java.util.List;
import java.util.Optional;
import org.interphaselab.core.ProblemException;
import org.interphaselab.percolation.continuum.AlignedCube;
import org.interphaselab.percolation.continuum.Ball;
import org.interphaselab.percolation.continuum.DiscreteSizes;
import org.interphaselab.percolation.continuum.LognormalSizes;
import org.interphaselab.percolation.continuum.Orientation;
import org.interphaselab.percolation.continuum.RandomCube;
import org.interphaselab.percolation.continuum.Shape;
import org.interphaselab.percolation.continuum.Sizes;
import org.interphaselab.percolation.continuum.Spherocylinder;
import org.interphaselab.percolation.continuum.Spheroid;
import org.interphaselab.percolation.continuum.Stick;
import org.interphaselab.percolation.threshold.ContinuumSystem.Measure;

/**
 * Particles that percolate. An id names the shape and, after a colon, its parameters:
 * {@code overlapping-spheroids:aspect=10}.
 */
public final class ContinuumSystems {

    private static final String MERTENS = "Mertens and Moore, PRE 86 (2012) 061109, doi:10.1103/PhysRevE.86.061109";
    private static final String LORENZ = "Lorenz and Ziff, J. Chem. Phys. 114 (2001) 3659, doi:10.1063/1.1338506";
    private static final String BAKER =
            "Baker, Paul, Sreenivasan and Stanley, PRE 66 (2002) 046136, doi:10.1103/PhysRevE.66.046136";

    /** Reduced density at which spheres percolate, and how it falls about with the elongation: where runs may start. */
    private static final double SPHERES = 0.342;

    private static final double SLENDER = 0.7;

    private ContinuumSystems() {}

    /** Those without parameters, with their published thresholds. */
    public static List<ThresholdSystem> all() {
        return List.of(
                known("overlapping-discs", new Ball(2), Measure.REDUCED_DENSITY, 1.12808737, 6e-8, MERTENS),
                known("overlapping-spheres", new Ball(3), Measure.REDUCED_DENSITY, 0.341890, 3e-6, LORENZ),
                known("aligned-squares", new AlignedCube(2), Measure.VOLUME_FRACTION, 0.66674349, 3e-8, MERTENS),
                known("aligned-cubes", new AlignedCube(3), Measure.VOLUME_FRACTION, 0.2773, 2e-4, BAKER),
                known("random-cubes", new RandomCube(), Measure.VOLUME_FRACTION, 0.2168, 2e-4, BAKER),
                known("sticks", new Stick(), Measure.STICK_DENSITY, 5.6372858, 6e-7, MERTENS));
    }

    /** How ids with parameters look, for people. */
    public static List<String> patterns() {
        return List.of(
                "overlapping-spheroids:aspect=A",
                "overlapping-spherocylinders:aspect=H/D",
                "overlapping-spheres:… (each also with ratio=R,share=VOLUME-SHARE or lognormal=DEVIATION for sizes,"
                        + " orientation=planar|aligned or kappa=K for directions, film=THICKNESS)",
                "hard-spheres:fraction=F",
                "segregated-spheres:grains=F,ratio=R (also with layer=T)");
    }

    /**
     * The system that an id with parameters names.
     *
     * @return empty when it names none
     * @throws ProblemException when its parameters are not right
     */
    static Optional<ThresholdSystem> of(String id) throws ProblemException {
        SystemId parsed = SystemId.parse(id);
        Optional<ThresholdSystem> system =
                switch (parsed.name()) {
                    case "overlapping-spheres" ->
                        Optional.of(overlapping(parsed, new Ball(3), 1, Orientation.ISOTROPIC, true));
                    case "overlapping-spheroids" -> {
                        double aspect = parsed.number("aspect", 1e-3, 1e3);
                        Orientation axes = orientation(parsed);
                        Shape shape = new Spheroid(aspect, axes);
                        double elongation = Math.max(aspect, 1 / aspect);
                        yield Optional.of(overlapping(parsed, shape, elongation, axes, aspect >= 1));
                    }
                    case "overlapping-spherocylinders" -> {
                        double aspect = parsed.number("aspect", 0, 1e3);
                        Orientation axes = orientation(parsed);
                        Shape shape = new Spherocylinder(aspect, axes);
                        yield Optional.of(overlapping(parsed, shape, 1 + aspect, axes, true));
                    }
                    case "segregated-spheres" ->
                        Optional.of(new SegregatedSystem(
                                parsed.number("grains", 1e-3, 0.49),
                                parsed.number("ratio", 1, 100),
                                parsed.has("layer") ? parsed.number("layer", 0.01, 100) : Double.POSITIVE_INFINITY));
                    case "hard-spheres" -> Optional.of(new HardCoreSystem(parsed.number("fraction", 1e-3, 0.49)));
                    default -> Optional.empty();
                };
        if (system.isPresent()) {
            parsed.checkAllUsed();
        }
        return system;
    }

    private static Orientation orientation(SystemId id) throws ProblemException {
        if (id.has("kappa")) {
            return Orientation.watson(id.number("kappa", -1e4, 1e4));
        }
        if (!id.has("orientation")) {
            return Orientation.ISOTROPIC;
        }
        return switch (id.word("orientation", List.of("isotropic", "planar", "aligned"))) {
            case "planar" -> new Orientation(Orientation.Kind.PLANAR, 0);
            case "aligned" -> new Orientation(Orientation.Kind.ALIGNED, 0);
            default -> Orientation.ISOTROPIC;
        };
    }

    private static Sizes sizes(SystemId id, int dimension) throws ProblemException {
        if (id.has("lognormal")) {
            return new LognormalSizes(id.number("lognormal", 0.01, 1));
        }
        return id.has("ratio")
                ? DiscreteSizes.binary(id.number("ratio", 1.01, 100), id.number("share", 1e-6, 1 - 1e-6), dimension)
                : Sizes.same();
    }

    private static ThresholdSystem overlapping(
            SystemId id, Shape shape, double elongation, Orientation orientation, boolean prolate)
            throws ProblemException {
        Sizes sizes = sizes(id, shape.dimension());
        double expected = SPHERES / Math.pow(elongation, SLENDER);
        boolean cubic = orientation.isotropic() || id.has("film");
        double stretch =
                cubic ? 1 : BalancedBox.stretch(shape, sizes, expected, elongation, prolate == orientation.alongZ());
        ContinuumSystem bulk = new ContinuumSystem(
                id.text(), shape, sizes, Measure.VOLUME_FRACTION, expected, stretch, Optional.empty());
        return id.has("film") ? new ParticleFilmSystem(bulk, id.number("film", 0.1, 1e4)) : bulk;
    }

    private static ThresholdSystem known(
            String id, Shape shape, Measure measure, double value, double uncertainty, String source) {
        return new ContinuumSystem(
                id,
                shape,
                Sizes.same(),
                measure,
                measure.reducedDensity(value),
                1,
                Optional.of(new KnownThreshold(value, uncertainty, source)));
    }
}
