package org.interphaselab.percolation.conduction;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.interphaselab.core.Progress;

/** SHA-256 of large arrays, which can be cancelled. */
final class Fingerprint {

    private static final int CHUNK = 1 << 20;

    private final MessageDigest digest;
    private final Progress wanted;

    Fingerprint(Progress wanted) {
        this.wanted = wanted;
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    Fingerprint add(byte[] values) {
        for (int from = 0; from < values.length; from += CHUNK) {
            wanted.checkCancelled();
            digest.update(values, from, Math.min(CHUNK, values.length - from));
        }
        return this;
    }

    Fingerprint add(int[] values) {
        int most = CHUNK / Integer.BYTES;
        ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
        for (int from = 0; from < values.length; from += most) {
            wanted.checkCancelled();
            int count = Math.min(most, values.length - from);
            buffer.clear().asIntBuffer().put(values, from, count);
            digest.update(buffer.array(), 0, count * Integer.BYTES);
        }
        return this;
    }

    Fingerprint add(double[] values) {
        int most = CHUNK / Double.BYTES;
        ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
        for (int from = 0; from < values.length; from += most) {
            wanted.checkCancelled();
            int count = Math.min(most, values.length - from);
            buffer.clear().asDoubleBuffer().put(values, from, count);
            digest.update(buffer.array(), 0, count * Double.BYTES);
        }
        return this;
    }

    /** The sum of all that was added, hexadecimal; afterwards nothing can be added. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
