package org.interphaselab.chart;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

/**
 * A slice through a microstructure: which phase every voxel belongs to. The array is shared, not copied: treat it as
 * immutable.
 *
 * @param id stable id within the result, fit for a file name
 * @param title caption
 * @param width voxels from left to right, at most {@value #LARGEST}
 * @param height voxels from top to bottom, at most {@value #LARGEST}
 * @param phases number of the phase of each voxel, row by row from the top
 * @param names the names of the phases, by their numbers
 * @param voxel edge of a voxel, in {@code unit}
 * @param unit unit of length, or {@code voxel} where no length is known
 * @param synthetic whether a simulation made the microstructure
 */
public record Slice(
        String id,
        String title,
        int width,
        int height,
        byte[] phases,
        List<String> names,
        double voxel,
        String unit,
        boolean synthetic)
        implements Figure {

    /** More voxels along an edge cannot be told apart on paper. */
    public static final int LARGEST = 512;

    public Slice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(unit, "unit");
        names = List.copyOf(names);
        if (width < 1 || height < 1 || width > LARGEST || height > LARGEST || phases.length != width * height) {
            throw new IllegalArgumentException(
                    "a slice of " + width + " by " + height + " voxels with " + phases.length + " phases");
        }
        for (byte phase : phases) {
            if (phase < 0 || phase >= names.size()) {
                throw new IllegalArgumentException("phase " + phase + " of " + names.size());
            }
        }
        if (!(voxel > 0) || Double.isInfinite(voxel)) {
            throw new IllegalArgumentException("voxels of " + voxel + " " + unit);
        }
    }

    /** The phase of a voxel. */
    public int phase(int column, int row) {
        return phases[row * width + column];
    }

    /** A round length that a bar of about a quarter of the slice's width stands for, in {@link #unit()}. */
    public double barLength() {
        double wanted = width * voxel / 4;
        double power = Math.pow(10, Math.floor(Math.log10(wanted)));
        return wanted / power >= 5 ? 5 * power : wanted / power >= 2 ? 2 * power : power;
    }

    /** That length with its unit, as it stands beside the bar. */
    public String barText() {
        return new BigDecimal(Double.toString(barLength())).stripTrailingZeros().toPlainString() + " " + unit;
    }
}
