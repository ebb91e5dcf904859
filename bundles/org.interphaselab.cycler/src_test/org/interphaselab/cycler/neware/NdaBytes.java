package org.interphaselab.cycler.neware;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Makes small {@code .nda} files of any layout, for what no real file at hand has. A recording is a constant 2 mA charge
 * at 1 V + 1 mV per record, a record every 10 s, four records a step.
 */
final class NdaBytes {

    static final double CURRENT_A = 2e-3;
    static final int BTS8_DATA = 3100;

    private static final int INFO_AT = 2500;
    private static final int DEVICE_AT = 2048;
    private static final int RECORDS_A_STEP = 4;

    private NdaBytes() {}

    static double voltageV(int index) {
        return 1 + index * 1e-3;
    }

    /** A header of BTS 5 to 8 whose records, put together, begin at {@link #BTS8_DATA}. */
    static byte[] bts8(int version, List<byte[]> records) {
        int size = records.stream().mapToInt(record -> record.length).sum();
        ByteBuffer file = buffer(BTS8_DATA + size);
        magic(file, version);
        file.putInt(0x10, DEVICE_AT).putInt(0x14, 42);
        file.putInt(DEVICE_AT + 26, version <= 8 ? 10 : 6000);
        file.putInt(0x18, INFO_AT).putInt(0x1C, version <= 10 ? 2 * 211 : version <= 28 ? 383 : 503);
        put(file, INFO_AT + (version <= 10 ? 211 + 36 : 37), "2024-05-06 07:08:09");
        put(file, INFO_AT + (version <= 10 ? 211 + 111 : 227), "电池 7");
        file.putInt(0x40, BTS8_DATA).putInt(0x44, version <= 8 ? 0 : size);
        file.position(BTS8_DATA);
        records.forEach(file::put);
        return file.array();
    }

    /** A data record of 86 bytes; range 6000 has units of 0.1 mA. */
    static byte[] record86(int index, int range, double unitsPerAmpere, boolean brokenDownClock) {
        ByteBuffer record = buffer(86);
        int step = (index - 1) / RECORDS_A_STEP + 1;
        long stepMs = (index - 1) % RECORDS_A_STEP * 10_000L;
        record.put(0, (byte) 0x55).putInt(2, index).putInt(6, 0).putShort(10, (short) step);
        record.put(12, (byte) 1).put(13, (byte) step).putLong(14, stepMs);
        record.putInt(22, (int) Math.round(voltageV(index) * 1e4));
        record.putInt(26, (int) Math.round(CURRENT_A * unitsPerAmpere));
        record.putLong(38, Math.round(CURRENT_A * unitsPerAmpere * stepMs / 1000));
        if (brokenDownClock) {
            record.putShort(70, (short) 2024)
                    .put(72, (byte) 5)
                    .put(73, (byte) 6)
                    .put(74, (byte) 7);
            record.put(75, (byte) (index * 10 / 60)).put(76, (byte) (index * 10 % 60));
        } else {
            record.putLong(70, 1_700_000_000L + index * 10);
        }
        record.putInt(78, range);
        return record.array();
    }

    static List<byte[]> records86(int count) {
        List<byte[]> records = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            records.add(record86(i, 6000, 1e4, true));
        }
        return records;
    }

    /** An auxiliary record for the data record of this index. */
    static byte[] auxiliary86(int channel, int index, double voltageV, double degC) {
        ByteBuffer record = buffer(86);
        record.put(0, (byte) 0x65).put(1, (byte) channel).putInt(2, index);
        record.putInt(22, (int) Math.round(voltageV * 1e4)).putShort(34, (short) Math.round(degC * 10));
        return record.array();
    }

    static List<byte[]> records59(int count) {
        List<byte[]> records = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            ByteBuffer record = buffer(59);
            int step = (i - 1) / RECORDS_A_STEP + 1;
            int seconds = (i - 1) % RECORDS_A_STEP * 10;
            record.putInt(1, i)
                    .putInt(5, 1)
                    .put(9, (byte) step)
                    .put(10, (byte) 1)
                    .putInt(11, seconds);
            record.putInt(15, (int) Math.round(voltageV(i) * 1e4)).putInt(19, (int) (CURRENT_A * 1e6));
            record.putLong(31, (long) (CURRENT_A * 1e6 * seconds)).putLong(47, 1_700_000_000L + i * 10);
            records.add(record.array());
        }
        return records;
    }

    /** A file of BTS 9 with records of 88, 52, 56 or 60 bytes. */
    static byte[] bts9(int size, int count) {
        byte[] records = records9(size, 1, count);
        ByteBuffer file = buffer(1024 + records.length);
        header9(file, 0, size, 1024, records.length, 0, 0);
        file.position(1024);
        file.put(records);
        return file.array();
    }

    /** A file of BTS 9 whose first header only points on to two sections. */
    static byte[] bts9Chained(int size, int count) {
        byte[] first = records9(size, 1, count / 2);
        byte[] second = records9(size, count / 2 + 1, count);
        ByteBuffer file = buffer(3 * 1024 + first.length + second.length);
        header9(file, 0, size, 0, 0, 0, 0);
        header9(file, 1024, size, 2048, first.length, 2048, first.length);
        file.position(2048);
        file.put(first);
        int at = file.position();
        header9(file, at, size, at + 1024, second.length, at + 1024, second.length);
        file.position(at + 1024);
        file.put(second);
        return file.array();
    }

    private static void header9(
            ByteBuffer file, int at, int size, long begin, long length, long last, long lastLength) {
        byte[] magic = "NEWARE20240506".getBytes(StandardCharsets.US_ASCII);
        file.position(at);
        file.put(magic).put((byte) 130);
        file.putShort(at + 0x10, (short) (size == 88 ? 3 : 19));
        file.putLong(at + 0x52, begin).putLong(at + 0x5A, length);
        file.putLong(at + 0xF2, last).putLong(at + 0xFA, lastLength);
    }

    private static byte[] records9(int size, int from, int to) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        for (int i = from; i <= to; i++) {
            out.writeBytes(size == 88 ? record90(i) : record91(size, i));
        }
        return out.toByteArray();
    }

    private static byte[] record90(int index) {
        ByteBuffer record = buffer(88);
        int seconds = (index - 1) % RECORDS_A_STEP * 10;
        record.putInt(0, 0x0700_5012)
                .put(4, (byte) 0x55)
                .put(9, (byte) ((index - 1) / RECORDS_A_STEP + 1))
                .put(10, (byte) 1);
        record.putInt(16, index).putLong(28, seconds * 1_000_000L);
        record.putFloat(36, (float) voltageV(index)).putFloat(40, (float) (CURRENT_A * 1e3));
        record.putFloat(52, (float) (CURRENT_A * 1e3 * seconds));
        record.putLong(68, (1_700_000_000L + index * 10L) * 1_000_000);
        return record.array();
    }

    private static byte[] record91(int size, int index) {
        ByteBuffer record = buffer(size);
        record.put(0, (byte) 0x55)
                .put(2, (byte) ((index - 1) / RECORDS_A_STEP + 1))
                .put(3, (byte) 1)
                .putInt(8, index);
        record.putInt(12, (index - 1) * 10).putInt(16, 5_000_000);
        record.putFloat(20, (float) (CURRENT_A * 1e3)).putFloat(24, (float) voltageV(index));
        record.putFloat(28, (float) (CURRENT_A * 1e3 * ((index - 1) % RECORDS_A_STEP * 10)));
        record.putInt(44, 1_700_000_000 + index * 10);
        if (size >= 56) {
            record.putFloat(52, 25.5f);
        }
        return record.array();
    }

    private static void magic(ByteBuffer file, int version) {
        file.put("NEWARE20240506".getBytes(StandardCharsets.US_ASCII)).put((byte) version);
    }

    private static void put(ByteBuffer file, int at, String text) {
        file.position(at);
        file.put(text.getBytes(Charset.forName("GBK")));
    }

    private static ByteBuffer buffer(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }
}
