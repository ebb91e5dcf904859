package org.interphaselab.percolation.conduction;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ensemble.CheckpointFile;
import org.interphaselab.percolation.microstructure.Clusters;
import org.interphaselab.percolation.microstructure.Direction;
import org.interphaselab.percolation.microstructure.Microstructure;
import org.interphaselab.percolation.microstructure.VoxelSet;

/**
 * The effective conductivity of a voxel image by finite volumes: voxels share their faces' currents with six neighbours, two
 * half voxels in series (harmonic means), nothing leaves through the sides. Voxels that do not percolate are left out first.
 * With several conductivities their conductances are rounded to single precision, which adds 6e-8 to the stated error.
 *
 * @param convention where the electrodes touch the image
 * @param tolerance relative error asked for, 1e-12…0.1
 * @param threads threads to use; results do not depend on them
 */
public record EffectiveConductivity(FaceConvention convention, double tolerance, int threads) {

    /** Conductances of several phases are kept in single precision; what they make conducts no less exactly than they. */
    private static final double ROUNDING = 6e-8;

    public EffectiveConductivity {
        if (!(tolerance >= 1e-12 && tolerance <= 0.1)) {
            throw new IllegalArgumentException("a tolerance lies between 1e-12 and 0.1, not " + tolerance);
        }
        if (threads < 1) {
            throw new IllegalArgumentException("at least one thread is needed, not " + threads);
        }
    }

    /**
     * What an image conducts along an axis.
     *
     * @throws ProblemException when a phase's conductivity is missing, the image too short or too large, or the error asked
     *     for cannot be reached
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public ConductionResult along(
            Direction direction, Microstructure image, PhaseConductivities conductivities, Progress progress)
            throws ProblemException {
        return along(direction, image, conductivities, Optional.empty(), progress);
    }

    /**
     * The same, kept in a file every half minute and when the user cancels; where the file is there already, the solution goes
     * on from it, to the same bits.
     *
     * @param checkpoint the file, where wanted
     */
    ConductionResult along(
            Direction direction,
            Microstructure image,
            PhaseConductivities conductivities,
            Optional<Path> checkpoint,
            Progress progress)
            throws ProblemException {
        conductivities.requireAll(image);
        requireFit(direction, image, conductivities);
        VoxelSet set = conductivities.conducting(image, progress);
        VoxelSet percolating = Clusters.of(set, Set.of(), progress).percolating(direction);
        if (percolating.size() == 0) {
            return new ConductionResult.NotPercolating(direction);
        }
        VoxelCircuit circuit =
                new CircuitBuilder(image, conductivities, direction, convention).build(percolating, progress);
        try (Team team = new Team(threads)) {
            Optional<CheckpointFile> kept = checkpoint.map(
                    file -> new CheckpointFile(file, identity(direction, image, conductivities, progress)));
            CurrentSolver.Solution solution =
                    new CurrentSolver(circuit, team, progress).solve(tolerance, kept, progress);
            if (!solution.converged()) {
                throw notReached(solution, direction);
            }
            return result(
                    direction, image, conductivities, circuit, solution, (double) percolating.size() / set.size());
        }
    }

    /** All that decides the current. */
    private String identity(
            Direction direction, Microstructure image, PhaseConductivities conductivities, Progress wanted) {
        String labels = new Fingerprint(wanted).add(image.labels()).hex();
        return "current along " + direction + " " + convention + " through " + image.nx() + " x " + image.ny() + " x "
                + image.nz() + " voxels " + labels + " of " + new TreeMap<>(conductivities.byPhase());
    }

    private ConductionResult result(
            Direction direction,
            Microstructure image,
            PhaseConductivities conductivities,
            VoxelCircuit circuit,
            CurrentSolver.Solution solution,
            double percolatingFraction) {
        int length = image.extent(direction) - (convention == FaceConvention.FIRST_VOXEL ? 1 : 0);
        double area = (double) circuit.ny() * circuit.nz();
        double sigma = solution.current() * circuit.largest() * length / area;
        double tau = conductivities.average(image) / sigma;
        double error = solution.relativeError() + (circuit.uniform() ? 0 : ROUNDING);
        return new ConductionResult.Conducting(
                direction,
                Estimate.of(sigma, sigma * error, conductivities.unit()),
                Estimate.of(tau, tau * error, "1"),
                percolatingFraction,
                error,
                solution.imbalance(),
                solution.errors());
    }

    private void requireFit(Direction direction, Microstructure image, PhaseConductivities conductivities)
            throws ProblemException {
        Location where = Location.of("axis " + direction.name().toLowerCase(java.util.Locale.ROOT));
        if (convention == FaceConvention.FIRST_VOXEL && image.extent(direction) < 3) {
            throw Problem.error(
                            "CONDUCTION_TOO_SHORT",
                            "The image has " + image.extent(direction)
                                    + " voxels along the current; electrodes inside the first voxels need three.",
                            where,
                            "Put the electrodes on the outer faces (half-voxel), or take a larger image.")
                    .asException();
        }
        int length = image.extent(direction);
        int along = image.extent(direction == Direction.Z ? Direction.Y : Direction.Z);
        int across = image.voxels() / length / along;
        boolean uniform = image.phases().stream()
                        .mapToDouble(conductivities::of)
                        .filter(value -> value > 0)
                        .distinct()
                        .count()
                < 2;
        long needed = HeapRoom.needed(length, across, along, uniform);
        long free = HeapRoom.left(needed);
        if (needed > free) {
            throw Problem.error(
                            "CONDUCTION_MEMORY",
                            "An image of " + image.voxels() + " voxels takes up to " + needed / 1_000_000
                                    + " MB to solve, and " + free / 1_000_000 + " MB are left.",
                            where,
                            "Give the program more memory (INTERPHASE_LAB_HEAP=8g), or take a part of the image.")
                    .asException();
        }
    }

    private ProblemException notReached(CurrentSolver.Solution solution, Direction direction) {
        return Problem.error(
                        "CONDUCTION_NOT_CONVERGED",
                        "After " + solution.errors().length + " steps the relative error is " + solution.relativeError()
                                + ", not " + tolerance + ".",
                        Location.of("axis " + direction.name().toLowerCase(java.util.Locale.ROOT)),
                        "Ask for a larger error, or for phases whose conductivities differ by less.")
                .asException();
    }
}
