package org.interphaselab.cycler.raw;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * Little-endian numbers in a file's bytes. Ask {@link #require} once for a stretch, then read it by the plain
 * accessors, which do not check again.
 */
public final class LittleEndian {

    private static final VarHandle SHORT = MethodHandles.byteArrayViewVarHandle(short[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle INT = MethodHandles.byteArrayViewVarHandle(int[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle LONG = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final VarHandle FLOAT = MethodHandles.byteArrayViewVarHandle(float[].class, ByteOrder.LITTLE_ENDIAN);

    private static final VarHandle DOUBLE =
            MethodHandles.byteArrayViewVarHandle(double[].class, ByteOrder.LITTLE_ENDIAN);

    private final byte[] bytes;
    private final Location subject;

    /** Numbers in the bytes of a file. */
    public LittleEndian(byte[] bytes, Path file) {
        this(bytes, file.toString());
    }

    /** Numbers in bytes which the user knows by a name, for example a member of a zip file. */
    public LittleEndian(byte[] bytes, String subject) {
        this.bytes = bytes;
        this.subject = Location.of(subject);
    }

    /** How many bytes there are. */
    public int length() {
        return bytes.length;
    }

    /**
     * Makes sure that a stretch of bytes is there.
     *
     * @param what what the stretch holds, for the message: "the data records"
     * @throws ProblemException with code {@code FILE_TRUNCATED} when it is not
     */
    public void require(long offset, long size, String what) throws ProblemException {
        if (offset < 0 || size < 0 || offset > bytes.length || size > bytes.length - offset) {
            throw Problem.error(
                            "FILE_TRUNCATED",
                            "The file is truncated or damaged: " + what + " should lie at byte "
                                    + Long.toUnsignedString(offset) + " with " + Long.toUnsignedString(size)
                                    + " bytes, but the content ends at byte " + bytes.length + ".",
                            at(bytes.length),
                            "Copy or export the file again from the instrument's computer.")
                    .asException();
        }
    }

    /** The place of a byte, for a problem. */
    public Location at(long offset) {
        return new Location(
                subject.subject(), java.util.OptionalLong.empty(), java.util.OptionalLong.of(Math.max(0, offset)));
    }

    /** Unsigned byte. */
    public int u8(int offset) {
        return bytes[offset] & 0xFF;
    }

    /** Signed byte. */
    public byte i8(int offset) {
        return bytes[offset];
    }

    /** Signed 16-bit number. */
    public int i16(int offset) {
        return (short) SHORT.get(bytes, offset);
    }

    /** Unsigned 16-bit number. */
    public int u16(int offset) {
        return (short) SHORT.get(bytes, offset) & 0xFFFF;
    }

    /** Signed 32-bit number. */
    public int i32(int offset) {
        return (int) INT.get(bytes, offset);
    }

    /** Unsigned 32-bit number. */
    public long u32(int offset) {
        return (int) INT.get(bytes, offset) & 0xFFFF_FFFFL;
    }

    /** Signed 64-bit number. */
    public long i64(int offset) {
        return (long) LONG.get(bytes, offset);
    }

    /** IEEE 754 single. */
    public float f32(int offset) {
        return (float) FLOAT.get(bytes, offset);
    }

    /** IEEE 754 double. */
    public double f64(int offset) {
        return (double) DOUBLE.get(bytes, offset);
    }

    /**
     * A text field: the bytes before the first NUL, stripped; empty when the field lies outside the bytes.
     * Bytes illegal in the charset become replacement characters.
     */
    public String text(long offset, int size, Charset charset) {
        if (offset < 0 || offset >= bytes.length) {
            return "";
        }
        int from = (int) offset;
        int end = (int) Math.min(bytes.length, offset + size);
        int stop = from;
        while (stop < end && bytes[stop] != 0) {
            stop++;
        }
        return new String(bytes, from, stop - from, charset).strip();
    }
}
