package org.interphaselab.percolation.conduction;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.interphaselab.chart.Slice;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.microstructure.Clusters;
import org.interphaselab.percolation.microstructure.Direction;
import org.interphaselab.percolation.microstructure.Microstructure;
import org.interphaselab.percolation.microstructure.VoxelSet;

/** The middle plane of an image along the first axis of the current, with what percolates told from what does not. */
final class ImageSlice {

    /** A slice numbers its phases by signed bytes. */
    private static final int MOST_NAMES = 127;

    private final Microstructure image;
    private final PhaseConductivities conductivities;
    private final Direction axis;
    private final Direction down;
    private final VoxelSet percolating;
    private final List<String> names = new ArrayList<>();
    private final int[] percolates = new int[256];
    private final int[] other = new int[256];

    private ImageSlice(ConductivityRun run) {
        image = run.image();
        conductivities = run.conductivities();
        axis = run.results().get(0).direction();
        List<Direction> across =
                Stream.of(Direction.values()).filter(each -> each != axis).toList();
        down = image.extent(across.get(0)) > 1 ? across.get(0) : across.get(1);
        percolating = Clusters.of(conductivities.conducting(image, Progress.none()), Set.of())
                .percolating(axis);
        for (int phase : image.phases()) {
            boolean conducts = conductivities.of(phase) > 0;
            percolates[phase] = names.size();
            other[phase] = names.size() + (conducts ? 1 : 0);
            names.add("phase " + phase + (conducts ? ", percolating" : ""));
            if (conducts) {
                names.add("phase " + phase + ", not percolating");
            }
        }
    }

    /**
     * The slice; empty when the image has too many phases to tell apart.
     *
     * @param source the file of the image
     */
    static Optional<Slice> of(ConductivityRun run, String source) {
        ImageSlice slice = new ImageSlice(run);
        return slice.names.size() > MOST_NAMES ? Optional.empty() : Optional.of(slice.draw(source));
    }

    private Slice draw(String source) {
        int width = image.extent(axis);
        int height = image.extent(down);
        int step = (Math.max(width, height) + Slice.LARGEST - 1) / Slice.LARGEST;
        int columns = (width + step - 1) / step;
        int rows = (height + step - 1) / step;
        byte[] phases = new byte[columns * rows];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                phases[row * columns + column] = (byte) number(column * step, row * step);
            }
        }
        boolean known = image.voxelEdge().isPresent();
        return new Slice(
                "slice",
                "Middle plane of " + Path.of(source).getFileName() + ", current along "
                        + ConductivityAnalysis.name(axis) + " from left to right",
                columns,
                rows,
                phases,
                names,
                step * (known ? image.voxelEdge().getAsDouble() * 1e6 : 1),
                known ? "µm" : "voxel",
                false);
    }

    private int number(int alongPlace, int downPlace) {
        int x = place(Direction.X, alongPlace, downPlace);
        int y = place(Direction.Y, alongPlace, downPlace);
        int z = place(Direction.Z, alongPlace, downPlace);
        int phase = image.label(x, y, z);
        return percolating.contains(x, y, z) ? percolates[phase] : other[phase];
    }

    private int place(Direction direction, int alongPlace, int downPlace) {
        if (direction == axis) {
            return alongPlace;
        }
        return direction == down ? downPlace : image.extent(direction) / 2;
    }
}
