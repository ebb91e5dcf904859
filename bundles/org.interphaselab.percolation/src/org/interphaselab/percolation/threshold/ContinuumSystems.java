package org.interphaselab.percolation.threshold;

import java.util.List;
import java.util.Optional;
import org.interphaselab.core.ProblemException;
import org.interphaselab.percolation.continuum.AlignedCube;
import org.interphaselab.percolation.continuum.Ball;
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
                "overlapping-spheroids:aspect=A", "overlapping-spherocylinders:aspect=H/D", "hard-spheres:fraction=F");
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
                    case "overlapping-spheroids" -> {
                        double aspect = parsed.number("aspect", 1e-3, 1e3);
                        yield Optional.of(isotropic(id, new Spheroid(aspect, Orientation.ISOTROPIC), aspect));
                    }
                    case "overlapping-spherocylinders" -> {
                        double aspect = parsed.number("aspect", 0, 1e3);
                        yield Optional.of(isotropic(id, new Spherocylinder(aspect, Orientation.ISOTROPIC), 1 + aspect));
                    }
                    case "hard-spheres" -> Optional.of(new HardCoreSystem(parsed.number("fraction", 1e-3, 0.49)));
                    default -> Optional.empty();
                };
        if (system.isPresent()) {
            parsed.checkAllUsed();
        }
        return system;
    }

    private static ThresholdSystem known(
            String id, Shape shape, Measure measure, double value, double uncertainty, String source) {
        return new ContinuumSystem(
                id,
                shape,
                Sizes.same(),
                measure,
                measure.reducedDensity(value),
                Optional.of(new KnownThreshold(value, uncertainty, source)));
    }

    private static ThresholdSystem isotropic(String id, Shape shape, double elongation) {
        double expected = 0.342 / Math.pow(Math.max(elongation, 1 / elongation), 0.7);
        return new ContinuumSystem(id, shape, Sizes.same(), Measure.VOLUME_FRACTION, expected, Optional.empty());
    }
}
