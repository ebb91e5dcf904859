package org.interphaselab.percolation.microstructure;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.interphaselab.core.Location;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;

/**
 * Reads segmented image stacks: TIFF files of several pages, and raw values with a {@link Sidecar} beside them. What a file is
 * shows in its first bytes, not in its name.
 */
public final class ImageStacks {

    private ImageStacks() {}

    /**
     * Reads a stack.
     *
     * @throws ProblemException when it cannot be read, does not hold whole numbers 0…255, or has no room in memory
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    public static Microstructure read(Path file, Progress progress) throws ProblemException {
        try {
            return isTiff(file) ? new TiffStack(file).read(progress) : new RawStack(file).read(progress);
        } catch (NoSuchFileException e) {
            throw Problem.error(
                            "FILE_NOT_FOUND",
                            "There is no such file.",
                            Location.of(file),
                            "Check the name of the file.")
                    .asException(e);
        } catch (IOException e) {
            throw Problem.error(
                            "IMAGE_UNREADABLE",
                            "The file cannot be read: " + e.getMessage() + ".",
                            Location.of(file),
                            "Check that it is complete and may be read.")
                    .asException(e);
        }
    }

    private static boolean isTiff(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] head = in.readNBytes(4);
            if (head.length < 4) {
                return false;
            }
            boolean little = head[0] == 'I' && head[1] == 'I' && head[2] == 42 && head[3] == 0;
            boolean big = head[0] == 'M' && head[1] == 'M' && head[2] == 0 && head[3] == 42;
            return little || big;
        }
    }

    /** Makes sure that so many labels can be held, by an array and by the memory there is. */
    static int requireRoom(long nx, long ny, long nz, Path file) throws ProblemException {
        // no product of three positive ints that each fit is lost in a double
        double voxels = (double) nx * ny * nz;
        if (voxels > Integer.MAX_VALUE - 8) {
            throw Problem.error(
                            "IMAGE_TOO_LARGE",
                            "The image has " + nx + " x " + ny + " x " + nz
                                    + " voxels; at most 2147483639 can be held.",
                            Location.of(file),
                            "Take a part of the image, or make it coarser.")
                    .asException();
        }
        MemoryLimit.ofHeap().requireWhole((long) voxels, file);
        return (int) voxels;
    }

    /** The label that a value stands for. */
    static byte label(double value, long voxel, Path file) throws ProblemException {
        if (value >= 0 && value <= 255 && value == (int) value) {
            return (byte) (int) value;
        }
        boolean whole = value == Math.rint(value) && !Double.isInfinite(value);
        throw Problem.error(
                        whole ? "TOO_MANY_PHASES" : "LABEL_NOT_INTEGER",
                        "Voxel " + voxel + " has the value "
                                + (whole ? String.valueOf((long) value) : String.valueOf(value))
                                + "; phases are whole numbers from 0 to 255.",
                        Location.of(file),
                        whole
                                ? "Number the phases of the segmented image 0 to 255 and write it again."
                                : "Segment the image first: grey values are not phases.")
                .asException();
    }
}
