package org.interphaselab.cycler.diagnosis;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32;

/** The bytes by which known families of files tell their version. */
final class Signature {

    private static final int MIN_BYTES = 18;
    private static final int PAGE_BYTES = 4096;
    private static final int SUM_BYTES = 4;
    private static final int BITMAP_OFFSET = 4;
    private static final int RECORDS_OFFSET = 132;

    private Signature() {}

    /** What the start of a file says, a line each. */
    static List<String> of(byte[] start) {
        List<String> lines = new ArrayList<>();
        if (start.length < MIN_BYTES) {
            return lines;
        }
        ByteBuffer numbers = ByteBuffer.wrap(start).order(ByteOrder.LITTLE_ENDIAN);
        if (start[0] == 'N' && start[1] == 'E' && start[2] == 'W') {
            lines.add("Neware .nda: version byte 14 = " + (start[14] & 0xFF) + ", number at byte 16 = "
                    + (numbers.getShort(16) & 0xFFFF));
        } else if (start[1] == 0 && start[0] > 0 && start[0] < 32 && start[3] == 0 && start[2] != 0) {
            lines.add("as an .ndc: type " + start[0] + ", version " + (numbers.getShort(2) & 0xFFFF));
            pages(numbers, start.length, lines);
        }
        return lines;
    }

    /** How full the pages are bounds the size of their records from above. */
    private static void pages(ByteBuffer numbers, int length, List<String> lines) {
        int pages = 0;
        int sound = 0;
        int most = 0;
        int lastSlot = -1;
        CRC32 sum = new CRC32();
        for (int at = PAGE_BYTES; at + PAGE_BYTES <= length; at += PAGE_BYTES) {
            pages++;
            sum.reset();
            sum.update(numbers.array(), at, PAGE_BYTES - SUM_BYTES);
            if ((int) sum.getValue() == numbers.getInt(at + PAGE_BYTES - SUM_BYTES)) {
                sound++;
            }
            most = Math.max(most, numbers.getShort(at + 2) & 0xFFFF);
            for (int slot = 0; slot < (RECORDS_OFFSET - BITMAP_OFFSET) * Byte.SIZE; slot++) {
                if ((numbers.get(at + BITMAP_OFFSET + slot / Byte.SIZE) >> slot % Byte.SIZE & 1) != 0) {
                    lastSlot = Math.max(lastSlot, slot);
                }
            }
        }
        lines.add(pages + " pages of " + PAGE_BYTES + " bytes after the header, " + sound
                + " with the right CRC-32 at their end; at most " + most + " records in one");
        if (lastSlot >= 0 && sound > 0) {
            lines.add("the last slot used is " + lastSlot + ": a record takes at most "
                    + (PAGE_BYTES - RECORDS_OFFSET - SUM_BYTES) / (lastSlot + 1) + " bytes");
        }
    }
}
