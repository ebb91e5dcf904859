package org.interphaselab.benchmarks.imports;

import java.io.BufferedOutputStream;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.fixtures.NdaxTestInfo;
import org.interphaselab.fixtures.NdaxWriter;
import org.interphaselab.fixtures.NdcLayout;

/** Writes recordings of any length in the formats measured. */
final class InputFiles {

    private static final int NDA_DATA = 3100;
    private static final int NDA_RECORD = 86;
    private static final int NDA_RANGE = 6000;
    private static final long START = 1_700_000_000L;
    private static final int MPR_DATA = 0x3EF;
    private static final int LATE_EVERY = 40;

    private InputFiles() {}

    /** Version 22: seconds since 1970 as clock; units of 0.1 mA. */
    static void nda(Recording recording, Path file) throws IOException {
        ByteBuffer header = buffer(NDA_DATA);
        header.put("NEWARE20240506".getBytes(StandardCharsets.US_ASCII)).put((byte) 22);
        header.putInt(0x10, 2048).putInt(0x14, 42).putInt(2048 + 26, NDA_RANGE);
        header.putInt(0x40, NDA_DATA).putInt(0x44, Math.multiplyExact(recording.size(), NDA_RECORD));
        try (OutputStream out = stream(file)) {
            out.write(header.array());
            ByteBuffer record = buffer(NDA_RECORD);
            while (recording.next()) {
                boolean charges = recording.charges();
                record.put(0, (byte) 0x55).putInt(2, recording.number()).putInt(6, recording.cycle() - 1);
                record.putShort(10, (short) (charges ? 1 : 2)).put(12, (byte) (charges ? 1 : 2));
                record.put(13, (byte) recording.step()).putLong(14, recording.secondOfStep() * 1000L);
                // the range's unit is 0.1 mA; a thousand times more current keeps the noise
                record.putInt(22, recording.voltage()).putInt(26, recording.microampere() * 10);
                record.putLong(charges ? 38 : 46, recording.chargeNanoAs() / 100)
                        .putLong(charges ? 46 : 38, 0);
                record.putLong(charges ? 54 : 62, recording.energyNanoWs() / 100)
                        .putLong(charges ? 62 : 54, 0);
                record.putLong(70, START + recording.second()).putInt(78, NDA_RANGE);
                out.write(record.array());
            }
        }
    }

    static void ndax(Recording recording, Path file) throws IOException {
        int n = recording.size();
        double[] time = new double[n];
        double[] voltage = new double[n];
        double[] current = new double[n];
        double[] step = new double[n];
        double[] cycle = new double[n];
        for (int i = 0; recording.next(); i++) {
            // testers are late now and then; the reader then finds a stored time, every twentieth record as in real
            // files
            time[i] = recording.second() + 1.0 + i / LATE_EVERY / 1000.0;
            voltage[i] = recording.voltage() / 1e4 + recording.fine() * 1e-7;
            current[i] = recording.microampere() / 1e6 + recording.fine() % 64 * 1e-8;
            step[i] = recording.step();
            cycle[i] = recording.cycle();
        }
        Trace trace = Trace.builder(n)
                .add(Quantity.TEST_TIME, time)
                .add(Quantity.VOLTAGE, voltage)
                .add(Quantity.CURRENT, current)
                .add(Quantity.STEP_COUNT, step)
                .add(Quantity.CYCLE_COUNT, cycle)
                .build();
        NdaxTestInfo test = NdaxTestInfo.of(LocalDateTime.of(2026, 1, 1, 0, 0), "bench", "synthetic: true");
        new NdaxWriter(NdcLayout.V17).write(trace, test, file);
    }

    /** Mode, Ns, time, Ewe, current, charge: as a constant-current technique writes them. */
    static void mpr(Recording recording, Path file) throws IOException {
        int[] ids = {1, 131, 4, 6, 8, 7};
        int recordBytes = 1 + 2 + 8 + 4 + 4 + 8;
        try (OutputStream out = stream(file)) {
            out.write("BIO-LOGIC MODULAR FILE\u001A".getBytes(StandardCharsets.US_ASCII));
            out.write(" ".repeat(25).getBytes(StandardCharsets.US_ASCII));
            out.write(new byte[4]);
            module(out, "VMP Set", 10, 0x300);
            out.write(new byte[0x300]);
            module(out, "VMP data", 11, MPR_DATA + Math.multiplyExact(recording.size(), recordBytes));
            ByteBuffer head = buffer(MPR_DATA);
            head.putInt(0, recording.size()).put(4, (byte) ids.length);
            for (int i = 0; i < ids.length; i++) {
                head.putShort(5 + 2 * i, Short.reverseBytes((short) ids[i]));
            }
            out.write(head.array());
            ByteBuffer record = buffer(recordBytes);
            double charge = 0;
            while (recording.next()) {
                charge += recording.microampere() / 3.6e6;
                record.clear();
                record.put((byte) 1).putShort((short) recording.step()).putDouble(recording.second());
                record.putFloat(recording.voltage() / 1e4f).putFloat(recording.microampere() / 1e3f);
                record.putDouble(charge);
                out.write(record.array());
            }
        }
    }

    private static void module(OutputStream out, String name, int version, int length) throws IOException {
        ByteBuffer header = buffer(6 + 59);
        header.put("MODULE".getBytes(StandardCharsets.US_ASCII));
        header.put(padded(name, 10)).put(padded(name, 25));
        header.putInt(-1).putInt(length).putInt(0).putInt(version).put(padded("03/15/23", 8));
        out.write(header.array());
    }

    private static byte[] padded(String text, int length) {
        return (text + " ".repeat(length - text.length())).getBytes(StandardCharsets.US_ASCII);
    }

    static void bdfCsv(Recording recording, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("Test Time / s,Voltage / V,Current / A,Unix Time / s,Cycle Count / 1,Step Count / 1\n");
            StringBuilder row = new StringBuilder();
            while (recording.next()) {
                row.setLength(0);
                row.append(recording.second()).append(".000,");
                decimals(row, recording.voltage(), 4).append(',');
                decimals(row, recording.microampere(), 6).append(',');
                row.append(START + recording.second()).append(".000,");
                row.append(recording.cycle())
                        .append(',')
                        .append(recording.step())
                        .append('\n');
                out.append(row);
            }
        }
    }

    static void btsdaCsv(Recording recording, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            out.write("DataPoint,Cycle Index,Step Index,Step Type,Time,Total Time,Current(A),Voltage(V),Capacity(Ah),"
                    + "Chg. Cap.(Ah),DChg. Cap.(Ah),Energy(Wh),Date\r\n");
            StringBuilder row = new StringBuilder();
            while (recording.next()) {
                long charge = recording.chargeNanoAs() / 3600;
                row.setLength(0);
                row.append(recording.number())
                        .append(',')
                        .append(recording.cycle())
                        .append(',');
                row.append(recording.charges() ? "1,CC Chg," : "2,CC DChg,");
                clock(row, recording.secondOfStep()).append(',');
                clock(row, recording.second()).append(',');
                decimals(row, recording.microampere(), 6).append(',');
                decimals(row, recording.voltage(), 4).append(',');
                decimals(row, charge, 9).append(',');
                decimals(row, recording.charges() ? charge : 0, 9).append(',');
                decimals(row, recording.charges() ? 0 : charge, 9).append(',');
                decimals(row, recording.energyNanoWs() / 3600, 9).append(',');
                row.append(LocalDateTime.ofEpochSecond(START + recording.second(), 0, ZoneOffset.UTC));
                row.setCharAt(row.lastIndexOf("T"), ' ');
                if (row.charAt(row.length() - 3) == ':' && row.charAt(row.length() - 6) != ':') {
                    row.append(":00"); // Java leaves seconds of zero away
                }
                out.append(row.append("\r\n"));
            }
        }
    }

    private static StringBuilder clock(StringBuilder row, long seconds) {
        two(row, seconds / 3600).append(':');
        two(row, seconds / 60 % 60).append(':');
        return two(row, seconds % 60);
    }

    private static StringBuilder two(StringBuilder row, long value) {
        return row.append(value < 10 ? "0" : "").append(value);
    }

    private static StringBuilder decimals(StringBuilder row, long value, int digits) {
        String text = Long.toString(Math.abs(value));
        row.append(value < 0 ? "-" : "");
        if (text.length() <= digits) {
            return row.append("0.").repeat('0', digits - text.length()).append(text.toLowerCase(Locale.ROOT));
        }
        return row.append(text, 0, text.length() - digits)
                .append('.')
                .append(text, text.length() - digits, text.length());
    }

    private static OutputStream stream(Path file) throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(file), 1 << 20);
    }

    private static ByteBuffer buffer(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
