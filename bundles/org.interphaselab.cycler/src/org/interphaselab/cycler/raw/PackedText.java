package org.interphaselab.cycler.raw;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.cycler.FileHead;

/** The bytes of a text file, packed with gzip or not: a packed file is read as its content. */
public final class PackedText {

    private static final int MAGIC_1 = 0x1F;
    private static final int MAGIC_2 = 0x8B;
    private static final int BUFFER = 1 << 16;
    /** Real recordings shrink to a tenth; this bounds what a hostile file may swell to. */
    private static final int MAX_INFLATION = 100;

    private static final long FREE_INFLATION = 16L << 20;

    private PackedText() {}

    /** Whether a file is packed. */
    public static boolean isPacked(FileHead head) {
        byte[] bytes = head.bytes();
        return bytes.length > 2 && (bytes[0] & 0xFF) == MAGIC_1 && (bytes[1] & 0xFF) == MAGIC_2;
    }

    /**
     * The start of the content, at most {@value FileHead#MAX_BYTES} bytes.
     *
     * @throws IOException when the file is packed and damaged at its start
     */
    public static byte[] start(FileHead head) throws IOException {
        return isPacked(head) ? inflatedStart(head.bytes()) : head.bytes();
    }

    /**
     * The content; reading fails with {@link SwollenException} where a packed file swells more than a hundredfold.
     *
     * @throws IOException when the file cannot be opened
     */
    public static InputStream open(FileHead head) throws IOException {
        Path file = head.file();
        InputStream in = new BufferedInputStream(Files.newInputStream(file), BUFFER);
        if (!isPacked(head)) {
            return in;
        }
        try {
            long bound = Math.addExact(FREE_INFLATION, Math.multiplyExact(head.sizeBytes(), MAX_INFLATION));
            return new Bounded(new GZIPInputStream(in, BUFFER), bound);
        } catch (IOException | ArithmeticException e) {
            in.close();
            throw e;
        }
    }

    /** The problem of a file whose content could not be read on. */
    public static ProblemException unreadable(FileHead head, IOException cause) {
        if (!isPacked(head)) {
            return FileHead.unreadable(head.file(), cause);
        }
        if (cause instanceof SwollenException) {
            return Problem.error(
                            "GZIP_BOMB",
                            "The packed file unpacks to more than " + MAX_INFLATION
                                    + " times its size; no recording does. Reading was stopped.",
                            Location.of(head.file()),
                            "Do not trust this file. Get the recording from whoever exported it.")
                    .asException(cause);
        }
        return Problem.error(
                        "GZIP_DAMAGED",
                        "The packed file is cut off or damaged: " + cause.getMessage() + ".",
                        Location.of(head.file()),
                        "Copy or export it again.")
                .asException(cause);
    }

    private static byte[] inflatedStart(byte[] packed) throws IOException {
        byte[] start = new byte[FileHead.MAX_BYTES];
        int filled = 0;
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(packed))) {
            for (int n = in.read(start); n > 0; n = in.read(start, filled, start.length - filled)) {
                filled += n;
            }
        } catch (EOFException e) {
            // only the start of the packed file is at hand: what came out of it is enough
            return Arrays.copyOf(start, filled);
        }
        return Arrays.copyOf(start, filled);
    }

    /** A packed file gives more than any recording would. */
    public static final class SwollenException extends IOException {

        private static final long serialVersionUID = 1L;

        SwollenException() {
            super("the packed file swells more than a hundredfold");
        }
    }

    /** Ends with an error when too much comes out. */
    private static final class Bounded extends FilterInputStream {

        private long left;

        Bounded(InputStream in, long bound) {
            super(in);
            left = bound;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            count(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            int n = super.read(bytes, offset, length);
            count(Math.max(0, n));
            return n;
        }

        private void count(int bytes) throws IOException {
            left -= bytes;
            if (left < 0) {
                throw new SwollenException();
            }
        }
    }
}
