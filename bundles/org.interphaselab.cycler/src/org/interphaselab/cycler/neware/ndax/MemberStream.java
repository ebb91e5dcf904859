package org.interphaselab.cycler.neware.ndax;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.zip.CRC32;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * The bytes of one member, unpacked, counted against what may come of the whole, and compared with the length and the
 * CRC-32 that a table of contents declares once its end is reached.
 */
final class MemberStream implements AutoCloseable {

    private static final int FIRST_BUFFER_BYTES = 1 << 16;

    private final Members members;
    private final String name;
    private final long declaredSize;
    private final long declaredSum;
    private final InputStream in;
    private final CRC32 sum = new CRC32();
    private long position;

    /**
     * The bytes of a member.
     *
     * @param declaredSize its length as declared, negative where it is not
     * @param declaredSum its CRC-32 as declared, negative where it is not
     */
    MemberStream(Members members, String name, long declaredSize, long declaredSum, InputStream in) {
        this.members = members;
        this.name = name;
        this.declaredSize = declaredSize;
        this.declaredSum = declaredSum;
        this.in = in;
    }

    /** The member's name, as the user knows it. */
    String name() {
        return members.shown(name);
    }

    /** Bytes that are declared; fewer or more may come. */
    long declaredBytes() {
        return Math.max(0, declaredSize);
    }

    /**
     * Makes sure that so many samples have room in memory.
     *
     * @param declared whether this is their number as declared, or as counted so far
     */
    void requireRoom(long samples, int columns, boolean declared) throws ProblemException {
        if (declared) {
            members.memory().require(samples, columns, members.file());
        } else {
            members.memory().requireSoFar(samples, columns, 0, members.file());
        }
    }

    /** Bytes read so far. */
    long position() {
        return position;
    }

    /** A byte of the member, for a problem. */
    Location at(long byteOffset) {
        return members.at(name, byteOffset);
    }

    /**
     * Fills the buffer from {@code from} up to {@code to}, or to the member's end.
     *
     * @return bytes read, fewer than asked for only at the end
     */
    int fill(byte[] buffer, int from, int to) throws ProblemException {
        int filled = from;
        try {
            while (filled < to) {
                int n = in.read(buffer, filled, to - filled);
                if (n <= 0) {
                    checkSum();
                    break;
                }
                sum.update(buffer, filled, n);
                filled += n;
                members.spend(name, position, n);
                position += n;
            }
        } catch (IOException e) {
            throw members.damaged(name, position, e.getMessage()).asException(e);
        }
        return filled - from;
    }

    /**
     * The whole member.
     *
     * @throws ProblemException when it is longer than {@code maxBytes}
     */
    byte[] readAll(int maxBytes) throws ProblemException {
        byte[] buffer = new byte[Math.min(FIRST_BUFFER_BYTES, maxBytes)];
        int filled = 0;
        while (true) {
            filled += fill(buffer, filled, buffer.length);
            if (filled < buffer.length) {
                return Arrays.copyOf(buffer, filled);
            }
            if (filled == maxBytes) {
                throw Problem.error(
                                "NDAX_MEMBER_TOO_LARGE",
                                "The member " + name() + " unpacks to more than " + maxBytes + " bytes.",
                                at(filled),
                                "Do not trust this file. Get the recording from the tester's computer.")
                        .asException();
            }
            buffer = Arrays.copyOf(buffer, (int) Math.min(maxBytes, 2L * buffer.length));
        }
    }

    @Override
    public void close() throws ProblemException {
        try {
            in.close();
        } catch (IOException e) {
            throw members.damaged(name, position, e.getMessage()).asException(e);
        }
    }

    private void checkSum() throws ProblemException {
        boolean lengthHolds = declaredSize < 0 || declaredSize == position;
        boolean sumHolds = declaredSum < 0 || declaredSum == sum.getValue();
        if (!lengthHolds || !sumHolds) {
            String detail = lengthHolds
                    ? "its CRC-32 does not match the table of contents"
                    : "it has " + position + " bytes, the table of contents says " + declaredSize;
            throw members.damaged(name, position, detail).asException();
        }
    }
}
