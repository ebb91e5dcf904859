package org.interphaselab.benchmarks.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** Writes a zip file by hand (APPNOTE 6.3.3, sections 4.3.7 to 4.3.16), so that any of its numbers can be wrong. */
final class ZipBytes {

    private static final int LOCAL = 0x04034B50;
    private static final int CENTRAL = 0x02014B50;
    private static final int END = 0x06054B50;
    private static final int DEFLATED = 8;
    private static final int SMALL = 1 << 20;
    private static final long[] WRONG = {0, 1, -1, 0x7FFF_FFFFL, 0xFFFF_FFFFL, 0xFFFF, 40, 1 << 20};

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final List<byte[]> entries = new ArrayList<>();
    private final byte[] room = new byte[1 << 16];
    private RandomGenerator spoiler;

    /** Adds a member: deflated where it is large, as it is where it is small, as fast as it can be. */
    void add(String name, byte[] content) {
        byte[] label = name.getBytes(StandardCharsets.UTF_8);
        boolean deflate = content.length > SMALL;
        byte[] stored = deflate ? deflated(content) : content;
        CRC32 crc = new CRC32();
        crc.update(content);
        ByteBuffer central = buffer(46 + label.length);
        central.putInt(CENTRAL).putShort((short) 20).putShort((short) 20).putShort((short) 0);
        central.putShort((short) (deflate ? DEFLATED : 0)).putInt(0);
        central.putInt((int) crc.getValue()).putInt(stored.length).putInt(content.length);
        central.putShort((short) label.length)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) 0);
        central.putShort((short) 0).putInt(0).putInt(out.size()).put(label);
        ByteBuffer local = buffer(30 + label.length);
        local.putInt(LOCAL).put(central.array(), 6, 24).putShort((short) 0).put(label);
        out.writeBytes(local.array());
        out.writeBytes(stored);
        entries.add(central.array());
    }

    /** Makes numbers of the table of contents wrong when it is written. */
    void spoil(RandomGenerator random) {
        spoiler = random;
    }

    /** The file. */
    byte[] bytes() {
        byte[] members = out.toByteArray();
        int begin = members.length;
        if (spoiler != null) {
            spoil(members);
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream(members.length + 1024);
        file.writeBytes(members);
        entries.forEach(file::writeBytes);
        ByteBuffer end = buffer(22);
        end.putInt(END).putInt(0).putShort((short) entries.size()).putShort((short) entries.size());
        end.putInt(file.size() - begin).putInt(begin).putShort((short) 0);
        if (spoiler != null && spoiler.nextInt(4) == 0) {
            wrong(end, 8 + 2 * spoiler.nextInt(6));
        }
        file.writeBytes(end.array());
        return file.toByteArray();
    }

    private void spoil(byte[] members) {
        if (entries.isEmpty()) {
            return;
        }
        ByteBuffer entry =
                ByteBuffer.wrap(entries.get(spoiler.nextInt(entries.size()))).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer other =
                ByteBuffer.wrap(entries.get(spoiler.nextInt(entries.size()))).order(ByteOrder.LITTLE_ENDIAN);
        switch (spoiler.nextInt(6)) {
            case 0 -> wrong(entry, 16); // sum
            case 1 -> wrong(entry, 20 + 4 * spoiler.nextInt(2)); // lengths
            case 2 -> entry.putInt(42, other.getInt(42)); // two names for one content
            case 3 -> wrong(entry, 42); // place
            case 4 -> entry.putShort(8 + 2 * spoiler.nextInt(2), (short) spoiler.nextInt()); // flags, method
            default -> {
                int place = Math.clamp(entry.getInt(42), 0, Math.max(0, members.length - 30));
                wrong(ByteBuffer.wrap(members).order(ByteOrder.LITTLE_ENDIAN), place + 6 + spoiler.nextInt(20));
            }
        }
    }

    private void wrong(ByteBuffer numbers, int at) {
        if (at + 4 <= numbers.capacity()) {
            long value = WRONG[spoiler.nextInt(WRONG.length)];
            numbers.putInt(at, spoiler.nextInt(3) == 0 ? spoiler.nextInt() : (int) value);
        }
    }

    private byte[] deflated(byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_SPEED, true);
        deflater.setInput(content);
        deflater.finish();
        while (!deflater.finished()) {
            packed.write(room, 0, deflater.deflate(room));
        }
        deflater.end();
        return packed.toByteArray();
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
