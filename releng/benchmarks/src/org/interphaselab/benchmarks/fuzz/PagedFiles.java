package org.interphaselab.benchmarks.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.random.RandomGenerator;

/**
 * Files of pages of one length, each with a head of its own, that point at each other by number: damaged as a whole, in
 * the heads of pages, and by numbers of other pages.
 *
 * @param pageBytes length of a page
 */
record PagedFiles(int pageBytes) {

    private static final int HEAD_BYTES = 96;

    /** A changed copy. */
    byte[] damaged(byte[] sound, RandomGenerator random) {
        return switch (random.nextInt(3)) {
            case 0 -> Damage.of(sound, sound.length, pageBytes, random);
            case 1 -> pageDamaged(sound, random);
            default -> misled(sound, random);
        };
    }

    private byte[] pageDamaged(byte[] sound, RandomGenerator random) {
        byte[] bytes = sound.clone();
        for (int changes = 1 + random.nextInt(2); changes > 0; changes--) {
            int at = page(random, bytes);
            byte[] page = Arrays.copyOfRange(bytes, at, at + pageBytes);
            byte[] damaged = Arrays.copyOf(Damage.of(page, HEAD_BYTES, 2, random), pageBytes);
            System.arraycopy(damaged, 0, bytes, at, pageBytes);
        }
        return bytes;
    }

    /** Small numbers, as pages have, where others stand; or a page in the place of another. */
    private byte[] misled(byte[] sound, RandomGenerator random) {
        byte[] bytes = sound.clone();
        ByteBuffer words = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        for (int changes = 1 + random.nextInt(3); changes > 0; changes--) {
            int at = page(random, bytes);
            int number = random.nextInt(bytes.length / pageBytes + 2);
            switch (random.nextInt(4)) {
                case 0 -> System.arraycopy(sound, page(random, sound), bytes, at, pageBytes);
                case 1 -> words.putInt(at + random.nextInt(HEAD_BYTES), number);
                case 2 -> words.putInt(at + random.nextInt(pageBytes - 4), number << 8 | random.nextInt(4));
                default ->
                    words.putShort(at + random.nextInt(pageBytes - 2), (short) (random.nextInt(16) << 12 | number));
            }
        }
        return bytes;
    }

    private int page(RandomGenerator random, byte[] bytes) {
        return random.nextInt(bytes.length / pageBytes) * pageBytes;
    }
}
