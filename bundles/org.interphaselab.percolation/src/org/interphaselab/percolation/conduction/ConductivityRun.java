package org.interphaselab.percolation.conduction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.microstructure.Clusters;
import org.interphaselab.percolation.microstructure.Direction;
import org.interphaselab.percolation.microstructure.ImageStacks;
import org.interphaselab.percolation.microstructure.Microstructure;
import org.interphaselab.percolation.microstructure.Morphology;
import org.interphaselab.percolation.microstructure.VoxelSet;

/**
 * What was found out about one image.
 *
 * @param image the image
 * @param conductivities what its phases conduct
 * @param percolating by phase, the share of its voxels that percolates along each axis of the open box
 * @param results by axis of the current
 * @param wear by axis, where wearing off the conductor ends its percolation; only where asked for and so
 * @param growth by axis, where growth of the conductor begins its percolation; only where asked for and so
 */
public record ConductivityRun(
        Microstructure image,
        PhaseConductivities conductivities,
        Map<Integer, Map<Direction, Double>> percolating,
        List<ConductionResult> results,
        Map<Direction, Morphology.Critical> wear,
        Map<Direction, Morphology.Critical> growth) {

    /**
     * Reads an image and computes.
     *
     * @param checkpoint a file beside which the state of each long solution is kept, with the axis as its ending, where wanted
     * @throws ProblemException when the image cannot be read, or something is missing or out of reach
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public static ConductivityRun of(ConductivityParameters parameters, Optional<Path> checkpoint, Progress progress)
            throws ProblemException {
        if (parameters.image().isBlank()) {
            throw noImage().asException();
        }
        List<Direction> axes = axes(parameters.axis());
        progress.begin("Conductivity of an image", 100L * (axes.size() + 1));
        Microstructure image = ImageStacks.read(Path.of(parameters.image()), progress.part(50));
        PhaseConductivities conductivities = PhaseConductivities.parse(parameters.phases(), image);
        Map<Integer, Map<Direction, Double>> percolating = new TreeMap<>();
        for (int phase : image.phases()) {
            Clusters clusters = Clusters.of(VoxelSet.ofPhase(image, phase, progress), Set.of(), progress);
            percolating.put(phase, clusters.percolatingFraction());
        }
        EffectiveConductivity solver =
                new EffectiveConductivity(parameters.faces(), parameters.tolerance(), parameters.threads());
        List<ConductionResult> results = new ArrayList<>();
        Map<Direction, Morphology.Critical> wear = new EnumMap<>(Direction.class);
        Map<Direction, Morphology.Critical> growth = new EnumMap<>(Direction.class);
        for (Direction axis : axes) {
            results.add(solver.along(axis, image, conductivities, of(axis, checkpoint), progress.part(90)));
            if (parameters.morphology()) {
                Morphology morphology = new Morphology(conductivities.conducting(image, progress), axis, Set.of());
                keep(wear, axis, morphology.erosion(progress.part(5)));
                keep(growth, axis, morphology.dilation(progress.part(5)));
            }
        }
        return new ConductivityRun(image, conductivities, percolating, results, wear, growth);
    }

    /** The file of one axis. */
    private static Optional<Path> of(Direction axis, Optional<Path> checkpoint) {
        return checkpoint.map(file ->
                file.resolveSibling(file.getFileName() + "." + axis.name().toLowerCase(Locale.ROOT)));
    }

    /** What to say when no image was given. */
    static Problem noImage() {
        return Problem.error(
                "IMAGE_MISSING",
                "No image is given.",
                Location.of("parameter image"),
                "Give the file of a segmented image: a TIFF of several pages, or raw values with FILE.json beside them.");
    }

    private static void keep(
            Map<Direction, Morphology.Critical> all, Direction axis, Optional<Morphology.Critical> found) {
        found.ifPresent(critical -> all.put(axis, critical));
    }

    private static List<Direction> axes(ConductivityParameters.Axes axis) {
        return switch (axis) {
            case X -> List.of(Direction.X);
            case Y -> List.of(Direction.Y);
            case Z -> List.of(Direction.Z);
            case ALL -> List.of(Direction.values());
        };
    }
}
