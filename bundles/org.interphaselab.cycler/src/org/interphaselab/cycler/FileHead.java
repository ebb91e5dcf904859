package org.interphaselab.cycler;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * The start of a file, by which readers recognise their format.
 *
 * @param file the file
 * @param sizeBytes its whole length
 * @param bytes its first bytes, at most {@value #MAX_BYTES}; treat as immutable
 */
public record FileHead(Path file, long sizeBytes, byte[] bytes) {

    /** How much of a file is looked at. */
    public static final int MAX_BYTES = 1 << 16;

    /**
     * Reads the start of a file.
     *
     * @throws ProblemException when it is missing, a folder, empty or not readable
     */
    public static FileHead of(Path file) throws ProblemException {
        requireReadable(file);
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(MAX_BYTES);
            if (bytes.length == 0) {
                throw Problem.error(
                                "FILE_EMPTY",
                                "The file is empty.",
                                Location.of(file),
                                "Copy or export it again from the instrument; this copy holds nothing.")
                        .asException();
            }
            return new FileHead(file, Math.max(Files.size(file), bytes.length), bytes);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    /** Whether the file begins with these bytes, at {@code offset}. */
    public boolean matches(int offset, byte[] expected) {
        if (offset < 0 || offset + expected.length > bytes.length) {
            return false;
        }
        for (int i = 0; i < expected.length; i++) {
            if (bytes[offset + i] != expected[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether it can be text: there is no NUL, unless the byte order mark of UTF-16 explains it. Costs next to nothing. */
    public boolean mayBeText() {
        if (bytes.length > 1 && (bytes[0] & bytes[1]) == (byte) 0xFE) {
            return true; // FE FF or FF FE
        }
        for (byte value : bytes) {
            if (value == 0) {
                return false;
            }
        }
        return true;
    }

    /** The file's name in lower case, for what its extension may decide. */
    public String lowerCaseName() {
        Path name = file.getFileName();
        return name == null ? "" : name.toString().toLowerCase(java.util.Locale.ROOT);
    }

    /** The problem of a file which the system does not let us read. */
    public static ProblemException unreadable(Path file, IOException cause) {
        String reason = cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
        return Problem.error(
                        "FILE_UNREADABLE",
                        "The file cannot be read: " + reason + ".",
                        Location.of(file),
                        "Check the permissions, the disk or the network share it lies on.")
                .asException(cause);
    }

    private static void requireReadable(Path file) throws ProblemException {
        if (Files.notExists(file)) {
            throw Problem.error(
                            "FILE_NOT_FOUND",
                            "There is no such file.",
                            Location.of(file),
                            "Check the path; it is taken from " + Path.of("").toAbsolutePath() + " when relative.")
                    .asException();
        }
        if (Files.isDirectory(file)) {
            throw Problem.error(
                            "FILE_IS_FOLDER",
                            "This is a folder, not a file.",
                            Location.of(file),
                            "Name the instrument files in it.")
                    .asException();
        }
        if (!Files.isReadable(file)) {
            throw Problem.error(
                            "FILE_UNREADABLE",
                            "The file may not be read.",
                            Location.of(file),
                            "Ask for permission to read it, or copy it to a place of your own.")
                    .asException();
        }
    }
}
