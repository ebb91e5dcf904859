package org.interphaselab.core;

import java.nio.file.Path;

/**
 * How much memory the samples of one import may take. A small file can unpack to more samples than any memory holds, so
 * whoever reads one asks here before columns are made and again as they grow.
 *
 * @param bytes bytes that samples may take
 * @param givenBytes bytes the program was given in all
 */
public record MemoryLimit(long bytes, long givenBytes) {

    /** The checks of an import and whoever stores or evaluates it need room beside the columns. */
    private static final double SHARE = 0.5;

    private static final int BYTES_PER_VALUE = Double.BYTES;

    /** The limit that the Java heap of this program sets. */
    public static MemoryLimit ofHeap() {
        long given = Runtime.getRuntime().maxMemory();
        return new MemoryLimit((long) (SHARE * given), given);
    }

    /**
     * Makes sure that a recording, whose samples a file has counted, has room.
     *
     * @throws ProblemException when it has not
     */
    public void require(long samples, int columns, Path file) throws ProblemException {
        if (needed(samples, columns) > bytes) {
            throw tooLarge(
                    "The file has " + samples + " samples of " + columns + " columns and",
                    needed(samples, columns),
                    file);
        }
    }

    /**
     * Makes sure that what has been read so far has room.
     *
     * @param wordBytes bytes that words take beside the columns
     * @throws ProblemException when it has not
     */
    public void requireSoFar(long samples, int columns, long wordBytes, Path file) throws ProblemException {
        double needed = needed(samples, columns) + wordBytes;
        if (needed > bytes) {
            throw tooLarge(
                    "The file has at least " + samples + " samples of " + columns + " columns; these alone",
                    needed,
                    file);
        }
    }

    /**
     * Makes sure that a file which must be in memory as a whole has room.
     *
     * @throws ProblemException when it has not
     */
    public void requireWhole(long fileBytes, Path file) throws ProblemException {
        if (fileBytes > bytes) {
            throw tooLarge("The file has " + fileBytes + " bytes, is read as a whole and", fileBytes, file);
        }
    }

    private static double needed(double samples, double columns) {
        return samples * columns * BYTES_PER_VALUE;
    }

    private ProblemException tooLarge(String what, double needed, Path file) {
        return Problem.error(
                        "FILE_TOO_LARGE",
                        what + " would take " + words(needed) + " of memory. There are " + words(bytes)
                                + " for an import, of the " + words(givenBytes) + " the program was given.",
                        Location.of(file),
                        "Give the program more memory (Java's -Xmx, or INTERPHASE_LAB_HEAP for its start script, as in"
                                + " INTERPHASE_LAB_HEAP=8g), or split the recording and import the parts.")
                .asException();
    }

    private static String words(double bytes) {
        return bytes >= 1e9
                ? Numbers.significant(bytes / 1e9, 3) + " GB"
                : bytes >= 1e6
                        ? Numbers.significant(bytes / 1e6, 3) + " MB"
                        : Numbers.significant(bytes / 1e3, 3) + " kB";
    }
}
