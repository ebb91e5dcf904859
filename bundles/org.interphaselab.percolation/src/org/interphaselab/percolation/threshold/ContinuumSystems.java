package org.interphaselab.percolation.threshold;

import java.util.List;
import java.util.Optional;
import org.interphaselab.core.ProblemException;
import org.interphaselab.percolation.continuum.AlignedCube;
import org.interphaselab.percolation.continuum.Ball;
import org.interphaselab.percolation.continuum.DiscreteSizes;
import org.interphaselab.percolation.continuum.Envelope;
import org.interphaselab.percolation.continuum.LognormalSizes;
import org.interphaselab.percolation.continuum.Orientation;
import org.interphaselab.percolation.continuum.RandomCube;
import org.interphaselab.percolation.continuum.Shape;
import org.interphaselab.percolation.continuum.Sizes;
import org.interphaselab.percolation.continuum.Solid;
import org.interphaselab.percolation.continuum.Spherocylinder;
import org.interphaselab.percolation.continuum.Spheroid;
import org.interphaselab.percolation.continuum.Stick;
import org.interphaselab.percolation.design.MetalParticles;
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

    private static final String PLACED = "placed-particles";
    /** Hard particles of all shapes freeze above this, or before. */
    private static final double DENSEST = 0.49;

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

    /** Those with parameters. */
    public static List<Family> families() {
        String overlapping = "[,ratio=R,share=S|lognormal=W]";
        String directed = overlapping + "[,orientation=planar|aligned|kappa=K][,film=T]";
        String sizes = "; two sizes with a ratio R and a share S of the volume that the larger ones have, or lognormal"
                + " ones with a deviation W of the logarithm";
        String directions =
                sizes + "; in the plane across z, along z, or by Watson's distribution; cut to a film T thick";
        String hard = "fraction=F[,film=T][,envelope=E,coverage=C[,broken=particles|contacts]]";
        String gaps =
                " at a volume fraction F that conduct over gaps: the critical tunnelling distance, in longest extents of"
                        + " a particle; between the walls of a film T thick; with an insulating envelope E thick, whole for a share C"
                        + " of the particles or of the contacts";
        return List.of(
                new Family(
                        "overlapping-spheroids:aspect=A" + directed,
                        "overlapping spheroids, the axis of revolution A times as long as the others" + directions),
                new Family(
                        "overlapping-spherocylinders:aspect=A" + directed,
                        "overlapping cylinders with caps, the cylinder A diameters long" + directions),
                new Family(
                        "overlapping-spheres:ratio=R,share=S|lognormal=W|film=T",
                        "overlapping spheres of several sizes or in a film" + sizes),
                new Family("hard-spheres:" + hard, "hard spheres in equilibrium" + gaps),
                new Family("hard-spheroids:aspect=A," + hard, "hard spheroids in equilibrium" + gaps),
                new Family("hard-spherocylinders:aspect=A," + hard, "hard cylinders with caps in equilibrium" + gaps),
                new Family(
                        PLACED + ":aspect=A,size=S,envelope=E",
                        "hard spheroids of metal placed one after another, the axis of revolution A times as long as the"
                                + " others, with the volume of spheres of diameter S, in insulating envelopes E thick; both over"
                                + " the tunnelling distance: the metal volume fraction at which they percolate"),
                new Family(
                        "segregated-spheres:grains=F,ratio=R[,layer=T]",
                        "overlapping spheres between hard insulating grains of volume fraction F that are R times as"
                                + " large, or in a layer T thick on these"));
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
                    case PLACED -> Optional.of(placed(parsed));
                    case "hard-spheres" -> Optional.of(hard(parsed, new Spherocylinder(0, Orientation.ISOTROPIC)));
                    case "hard-spheroids" ->
                        Optional.of(
                                hard(parsed, new Spheroid(parsed.number("aspect", 0.02, 50), Orientation.ISOTROPIC)));
                    case "hard-spherocylinders" ->
                        Optional.of(hard(
                                parsed, new Spherocylinder(parsed.number("aspect", 0, 200), Orientation.ISOTROPIC)));
                    default -> Optional.empty();
                };
        if (system.isPresent()) {
            parsed.checkAllUsed();
        }
        return system;
    }

    private static HardCoreSystem hard(SystemId id, Solid solid) throws ProblemException {
        double fraction = id.number("fraction", 1e-4, DENSEST);
        Packing packing = id.name().equals("hard-spheres") && !id.has("film")
                ? new Packing.Spheres(fraction)
                : new Packing.Particles(solid, fraction, id.has("film") ? id.number("film", 0.01, 1e4) : 0);
        return new HardCoreSystem(id.text(), packing, envelope(id));
    }

    private static Optional<Envelope> envelope(SystemId id) throws ProblemException {
        if (!id.has("envelope")) {
            return Optional.empty();
        }
        boolean contacts = id.has("broken")
                && id.word("broken", List.of("particles", "contacts")).equals("contacts");
        return Optional.of(new Envelope(
                id.number("envelope", 0, 0.5),
                id.number("coverage", 0, 1),
                contacts ? Envelope.Broken.CONTACTS : Envelope.Broken.PARTICLES));
    }

    /**
     * The id of particles that are placed one after another.
     *
     * @param particles their shape, size and envelope
     */
    public static String placed(MetalParticles particles) {
        return PLACED + ":aspect=" + particles.aspectRatio() + ",size=" + particles.sizeOverTunnelling() + ",envelope="
                + particles.envelopeOverTunnelling();
    }

    private static ThresholdSystem placed(SystemId id) throws ProblemException {
        MetalParticles particles = new MetalParticles(
                id.number("aspect", 0.01, 100), id.number("size", 0.01, 1e4), id.number("envelope", 0, 0.499));
        return new PlacedSystem(id.text(), particles.one());
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
        Optional<BalancedBox> balance = orientation.isotropic() || id.has("film")
                ? Optional.empty()
                : Optional.of(new BalancedBox(shape, sizes, elongation, prolate == orientation.alongZ()));
        ContinuumSystem bulk = new ContinuumSystem(
                id.text(), shape, sizes, Measure.VOLUME_FRACTION, expected, balance, Optional.empty());
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
                Optional.empty(),
                Optional.of(new KnownThreshold(value, uncertainty, source)));
    }
}
