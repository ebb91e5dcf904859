package org.interphaselab.percolation.microstructure;

import com.google.gson.Gson;
import com.google.gson.JsonParseException;
import com.google.gson.JsonSyntaxException;
import java.io.IOException;
import java.io.Reader;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.OptionalDouble;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * What a raw file does not say of itself: a JSON file of the same name with {@code .json} appended, as in
 * {@code film.raw.json}:
 *
 * <pre>
 * {"shape": [100, 120, 140], "dtype": "uint8", "order": "C", "byte_order": "little", "voxel_edge_m": 5e-8}
 * </pre>
 *
 * {@code shape} counts voxels along x, y and z. {@code dtype} is one of {@link Type}. With {@code order} {@code "C"} z is the
 * fastest axis in the file, with {@code "F"} x is. {@code byte_order} is {@code "little"} or {@code "big"} and needed when
 * values have several bytes. {@code voxel_edge_m} may be left out.
 *
 * @param shape voxels along x, y, z
 * @param type type of the values
 * @param zFastest whether z is the fastest axis
 * @param byteOrder order of the bytes of a value
 * @param voxelEdge edge of a voxel in m, where it was given
 */
record Sidecar(int[] shape, Type type, boolean zFastest, ByteOrder byteOrder, OptionalDouble voxelEdge) {

    /** Types of values, named as NumPy does. */
    enum Type {
        UINT8(1),
        INT8(1),
        UINT16(2),
        INT16(2),
        UINT32(4),
        INT32(4),
        FLOAT32(4),
        FLOAT64(8);

        private final int bytes;

        Type(int bytes) {
            this.bytes = bytes;
        }

        /** Bytes of a value. */
        int bytes() {
            return bytes;
        }
    }

    /** As it stands in the file. */
    private static final class Members {
        private int[] shape;
        private String dtype;
        private String order;
        private String byte_order;
        private Double voxel_edge_m;
    }

    /** Where the sidecar of a raw file is to be. */
    static Path of(Path raw) {
        return raw.resolveSibling(raw.getFileName() + ".json");
    }

    /**
     * Reads the sidecar of a raw file.
     *
     * @throws ProblemException when there is none, or something is missing or wrong in it
     */
    static Sidecar read(Path raw) throws ProblemException, IOException {
        Path file = of(raw);
        if (!Files.isRegularFile(file)) {
            throw problem(
                    "SIDECAR_MISSING",
                    "A raw file does not say its shape, and " + file.getFileName() + " is not there",
                    file);
        }
        try (Reader reader = Files.newBufferedReader(file)) {
            Members members = new Gson().fromJson(reader, Members.class);
            if (members == null) {
                throw problem("SIDECAR_WRONG", "The file is empty", file);
            }
            return checked(members, file);
        } catch (JsonSyntaxException | NumberFormatException e) {
            throw problem(
                    "SIDECAR_WRONG", "The file is no JSON of the kind that is needed (" + e.getMessage() + ")", file);
        } catch (JsonParseException e) {
            throw new IOException(e);
        }
    }

    private static Sidecar checked(Members members, Path file) throws ProblemException {
        if (members.shape == null || members.shape.length != 3) {
            throw problem("SIDECAR_WRONG", "\"shape\" is not three numbers", file);
        }
        for (int extent : members.shape) {
            if (extent < 1) {
                throw problem("SIDECAR_WRONG", "\"shape\" has an extent of " + extent, file);
            }
        }
        Type type = type(members.dtype, file);
        boolean known = "C".equals(members.order) || "F".equals(members.order);
        if (!known) {
            throw problem("SIDECAR_WRONG", "\"order\" is " + members.order + ", neither \"C\" nor \"F\"", file);
        }
        boolean little = "little".equals(members.byte_order);
        if (type.bytes() > 1 && !little && !"big".equals(members.byte_order)) {
            throw problem(
                    "SIDECAR_WRONG",
                    "\"byte_order\" is " + members.byte_order + ", neither \"little\" nor \"big\"",
                    file);
        }
        Double edge = members.voxel_edge_m;
        if (edge != null && !(edge > 0 && edge < 1)) {
            throw problem("SIDECAR_WRONG", "\"voxel_edge_m\" is " + edge + ", not an edge in metres", file);
        }
        return new Sidecar(
                members.shape,
                type,
                "C".equals(members.order),
                little ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN,
                edge == null ? OptionalDouble.empty() : OptionalDouble.of(edge));
    }

    private static Type type(String name, Path file) throws ProblemException {
        for (Type type : Type.values()) {
            if (type.name().toLowerCase(Locale.ROOT).equals(name)) {
                return type;
            }
        }
        throw problem(
                "SIDECAR_WRONG",
                "\"dtype\" is " + name + ", not one of uint8, int8, uint16, int16, uint32, int32, float32, float64",
                file);
    }

    private static ProblemException problem(String code, String what, Path file) {
        return Problem.error(
                        code,
                        what + ".",
                        Location.of(file),
                        "Write it as in {\"shape\": [100, 100, 100], \"dtype\": \"uint8\", \"order\": \"C\"}, with"
                                + " \"byte_order\" for larger types and \"voxel_edge_m\" where it is known.")
                .asException();
    }
}
