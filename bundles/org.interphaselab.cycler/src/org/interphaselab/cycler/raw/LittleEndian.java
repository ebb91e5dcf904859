package org.interphaselab.cycler.raw;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.file.Path;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * Little-endian numbers in a file's bytes, which are in memory as a whole or pass through it a stretch at a time. Ask
 * {@link #require} once for a stretch, then read it by the plain accessors.
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
    private final int length;
    /** From where what is not in memory comes; null where all is. */
    private final FileWindow window;
    /** The file's byte that is the first in memory. */
    private int base;

    private int inMemory;

    /** Numbers in the bytes of a file. */
    public LittleEndian(byte[] bytes, Path file) {
        this(bytes, file.toString());
    }

    /** Numbers in bytes which the user knows by a name, for example a member of a zip file. */
    public LittleEndian(byte[] bytes, String subject) {
        this.bytes = bytes;
        this.subject = Location.of(subject);
        this.length = bytes.length;
        this.inMemory = bytes.length;
        this.window = null;
    }

    /**
     * Numbers in a file that passes through memory a stretch at a time; the accessors throw {@link UncheckedIOException}
     * when it cannot be read. For one thread.
     */
    public LittleEndian(FileWindow window) {
        this.bytes = window.buffer();
        this.subject = Location.of(window.file());
        this.length = window.length();
        this.window = window;
    }

    /** How many bytes there are. */
    public int length() {
        return length;
    }

    /**
     * Reads a column of records that are in memory as a whole, see {@link #hold}: without asking for each value where it is.
     *
     * @param first where the value of the first record begins
     * @param stride from a record to the next, bytes
     * @param to where the values go, from {@code from} up to {@code until}
     */
    public void singles(int first, int stride, double[] to, int from, int until) {
        byte[] held = bytes;
        for (int i = from, at = atAll(first, stride, Float.BYTES, until - from); i < until; i++, at += stride) {
            to[i] = (float) FLOAT.get(held, at);
        }
    }

    /** The same of IEEE 754 doubles. */
    public void doubles(int first, int stride, double[] to, int from, int until) {
        byte[] held = bytes;
        for (int i = from, at = atAll(first, stride, Double.BYTES, until - from); i < until; i++, at += stride) {
            to[i] = (double) DOUBLE.get(held, at);
        }
    }

    /** The same of unsigned 16-bit numbers. */
    public void shorts(int first, int stride, double[] to, int from, int until) {
        byte[] held = bytes;
        for (int i = from, at = atAll(first, stride, Short.BYTES, until - from); i < until; i++, at += stride) {
            to[i] = (short) SHORT.get(held, at) & 0xFFFF;
        }
    }

    /** The same of some bits of a byte. */
    public void flags(int first, int stride, int mask, double[] to, int from, int until) {
        byte[] held = bytes;
        int shift = Integer.numberOfTrailingZeros(mask);
        for (int i = from, at = atAll(first, stride, 1, until - from); i < until; i++, at += stride) {
            to[i] = (held[at] & mask) >> shift;
        }
    }

    private int atAll(int first, int stride, int size, int count) {
        return count == 0 ? 0 : at(first, (count - 1) * stride + size);
    }

    /** Brings a stretch that will be read several times into memory as a whole, where it has room there. */
    public void hold(int offset, int size) {
        at(offset, Math.min(size, bytes.length));
    }

    /** Where in memory so many bytes of the file begin; fetches them where they are not there. */
    private int at(int offset, int size) {
        int position = offset - base;
        return position >= 0 && position <= inMemory - size ? position : fetched(offset, size);
    }

    private int fetched(int offset, int size) {
        if (window == null || offset < 0 || offset > length - size) {
            throw new IndexOutOfBoundsException(size + " bytes at " + offset + " of " + length);
        }
        try {
            inMemory = 0;
            base = offset;
            inMemory = window.read(offset, bytes);
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Makes sure that a stretch of bytes is there.
     *
     * @param what what the stretch holds, for the message: "the data records"
     * @throws ProblemException with code {@code FILE_TRUNCATED} when it is not
     */
    public void require(long offset, long size, String what) throws ProblemException {
        if (offset < 0 || size < 0 || offset > length || size > length - offset) {
            throw Problem.error(
                            "FILE_TRUNCATED",
                            "The file is truncated or damaged: " + what + " should lie at byte "
                                    + Long.toUnsignedString(offset) + " with " + Long.toUnsignedString(size)
                                    + " bytes, but the content ends at byte " + length + ".",
                            at(length),
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
        return bytes[at(offset, 1)] & 0xFF;
    }

    /** Signed byte. */
    public byte i8(int offset) {
        return bytes[at(offset, 1)];
    }

    /** Signed 16-bit number. */
    public int i16(int offset) {
        return (short) SHORT.get(bytes, at(offset, 2));
    }

    /** Unsigned 16-bit number. */
    public int u16(int offset) {
        return (short) SHORT.get(bytes, at(offset, 2)) & 0xFFFF;
    }

    /** Signed 32-bit number. */
    public int i32(int offset) {
        return (int) INT.get(bytes, at(offset, 4));
    }

    /** Unsigned 32-bit number. */
    public long u32(int offset) {
        return (int) INT.get(bytes, at(offset, 4)) & 0xFFFF_FFFFL;
    }

    /** Signed 64-bit number. */
    public long i64(int offset) {
        return (long) LONG.get(bytes, at(offset, 8));
    }

    /** IEEE 754 single. */
    public float f32(int offset) {
        return (float) FLOAT.get(bytes, at(offset, 4));
    }

    /** IEEE 754 double. */
    public double f64(int offset) {
        return (double) DOUBLE.get(bytes, at(offset, 8));
    }

    /**
     * A text field: the bytes before the first NUL, stripped; empty when the field lies outside the bytes.
     * Bytes illegal in the charset become replacement characters.
     */
    public String text(long offset, int size, Charset charset) {
        if (offset < 0 || offset >= length) {
            return "";
        }
        int available = (int) Math.min(size, length - offset);
        byte[] text = new byte[available];
        int used = 0;
        while (used < available && i8((int) offset + used) != 0) {
            text[used] = i8((int) offset + used++);
        }
        return new String(text, 0, used, charset).strip();
    }
}
