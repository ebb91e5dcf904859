package org.interphaselab.benchmarks.fuzz;

import java.util.Arrays;
import java.util.random.RandomGenerator;

/** Changes bytes as disks, networks, other programs and attackers do. */
final class Damage {

    private static final long[] EXTREMES = {
        0,
        1,
        2,
        -1,
        0x7F,
        0x80,
        0xFF,
        0x100,
        0x7FFF,
        0x8000,
        0xFFFF,
        0x10000,
        Integer.MAX_VALUE,
        0x8000_0000L,
        0xFFFF_FFFFL,
        Long.MAX_VALUE,
        Long.MIN_VALUE,
        0x7FC0_0000L,
        0x7F80_0000L,
        0x7FF8_0000_0000_0000L
    };
    private static final int[] WIDTHS = {1, 2, 4, 4, 8};

    private Damage() {}

    /**
     * A changed copy.
     *
     * @param whole a sound file
     * @param header its first bytes, in which counts, lengths, offsets and versions are
     * @param record length of a record, at whose borders files are cut off
     */
    static byte[] of(byte[] whole, int header, int record, RandomGenerator random) {
        byte[] bytes = whole.clone();
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            bytes = changed(bytes, header, record, random);
        }
        return bytes;
    }

    private static byte[] changed(byte[] bytes, int header, int record, RandomGenerator random) {
        if (bytes.length < 16) {
            return bytes;
        }
        return switch (random.nextInt(12)) {
            case 0, 1, 2, 3, 4 -> field(bytes, random.nextInt(Math.min(header, bytes.length)), random);
            case 5, 6 -> field(bytes, random.nextInt(bytes.length), random);
            case 7 -> bit(bytes, random);
            case 8 -> cut(bytes, header, record, random);
            case 9 -> moved(bytes, random);
            case 10 -> overwritten(bytes, random);
            default -> appended(bytes, random);
        };
    }

    /** A number becomes extreme, or near to what is there, or near to the file's length. */
    private static byte[] field(byte[] bytes, int at, RandomGenerator random) {
        int width = Math.min(WIDTHS[random.nextInt(WIDTHS.length)], bytes.length - at);
        long old = 0;
        for (int i = width - 1; i >= 0; i--) {
            old = old << 8 | bytes[at + i] & 0xFF;
        }
        long value =
                switch (random.nextInt(5)) {
                    case 0 -> random.nextLong();
                    case 1 -> old + random.nextInt(-3, 4);
                    case 2 -> bytes.length + random.nextInt(-3, 4);
                    default -> EXTREMES[random.nextInt(EXTREMES.length)];
                };
        for (int i = 0; i < width; i++) {
            bytes[at + i] = (byte) (value >> 8 * i);
        }
        return bytes;
    }

    private static byte[] bit(byte[] bytes, RandomGenerator random) {
        bytes[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
        return bytes;
    }

    /** Anywhere, in the header, or at the border of a record and one byte beside. */
    private static byte[] cut(byte[] bytes, int header, int record, RandomGenerator random) {
        int length =
                switch (random.nextInt(3)) {
                    case 0 -> random.nextInt(bytes.length);
                    case 1 -> random.nextInt(Math.min(header, bytes.length));
                    default ->
                        header
                                + random.nextInt(Math.max(1, (bytes.length - header) / record + 1)) * record
                                + random.nextInt(-1, 2);
                };
        return Arrays.copyOf(bytes, Math.clamp(length, 1, bytes.length));
    }

    /** A stretch is written over another. */
    private static byte[] moved(byte[] bytes, RandomGenerator random) {
        int length = 1 + random.nextInt(Math.min(256, bytes.length));
        int from = random.nextInt(bytes.length - length + 1);
        System.arraycopy(bytes, from, bytes, random.nextInt(bytes.length - length + 1), length);
        return bytes;
    }

    private static byte[] overwritten(byte[] bytes, RandomGenerator random) {
        int length = 1 + random.nextInt(Math.min(64, bytes.length));
        int from = random.nextInt(bytes.length - length + 1);
        byte value = (byte) random.nextInt();
        for (int i = from; i < from + length; i++) {
            bytes[i] = random.nextInt(4) == 0 ? (byte) random.nextInt() : value;
        }
        return bytes;
    }

    private static byte[] appended(byte[] bytes, RandomGenerator random) {
        int from = bytes.length;
        byte[] longer = Arrays.copyOf(bytes, from + 1 + random.nextInt(300));
        if (random.nextBoolean()) {
            System.arraycopy(
                    bytes,
                    from - Math.min(from, longer.length - from),
                    longer,
                    from,
                    Math.min(from, longer.length - from));
        }
        return longer;
    }
}
