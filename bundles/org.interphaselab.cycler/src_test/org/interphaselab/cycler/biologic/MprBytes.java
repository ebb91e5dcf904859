package org.interphaselab.cycler.biologic;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/** Makes {@code .mpr} files of the layouts that are documented, for tests. */
final class MprBytes {

    private final int dataVersion;
    private final boolean longHeaders;
    private final int[] ids;
    private final ByteArrayOutputStream records = new ByteArrayOutputStream();
    private int count;
    private double startDays = 45000.5;
    private float areaCm2 = 0.5f;
    private byte[] loops = new byte[0];
    private boolean externalDevices;

    /** A file of a version of the data module (2, 3, 10, 11), with the long module headers or the short ones. */
    MprBytes(int dataVersion, boolean longHeaders, int... ids) {
        this.dataVersion = dataVersion;
        this.longHeaders = longHeaders;
        this.ids = ids;
    }

    /** Adds a record: Byte, Short, Integer, Float and Double each take their own number of bytes. */
    MprBytes record(Number... values) {
        ByteBuffer buffer = ByteBuffer.allocate(8 * values.length).order(ByteOrder.LITTLE_ENDIAN);
        for (Number value : values) {
            switch (value) {
                case Byte b -> buffer.put(b);
                case Short s -> buffer.putShort(s);
                case Integer i -> buffer.putInt(i);
                case Float f -> buffer.putFloat(f);
                case Double d -> buffer.putDouble(d);
                default -> throw new IllegalArgumentException(String.valueOf(value));
            }
        }
        records.write(buffer.array(), 0, buffer.position());
        count++;
        return this;
    }

    /** The start in days since 1899-12-30; NaN leaves the log away. */
    MprBytes start(double days) {
        startDays = days;
        return this;
    }

    MprBytes area(float cm2) {
        areaCm2 = cm2;
        return this;
    }

    /** Records at which loops begin. */
    MprBytes loops(int... begins) {
        ByteBuffer buffer = ByteBuffer.allocate(4 * (begins.length + 4)).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(begins.length);
        for (int begin : begins) {
            buffer.putInt(begin);
        }
        loops = buffer.array();
        return this;
    }

    /** With a module of external devices. */
    MprBytes externalDevices() {
        externalDevices = true;
        return this;
    }

    byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("BIO-LOGIC MODULAR FILE\u001A".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(" ".repeat(25).getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(new byte[4]);
        module(file, "VMP Set", 10, settings());
        module(file, "VMP data", dataVersion, data());
        if (!Double.isNaN(startDays)) {
            module(file, "VMP LOG", 10, log());
        }
        if (loops.length > 0) {
            module(file, "VMP loop", 0, loops);
        }
        if (externalDevices) {
            module(file, "VMP ExtDev", 10, new byte[600]);
        }
        return file.toByteArray();
    }

    private void module(ByteArrayOutputStream file, String name, int version, byte[] payload) {
        ByteBuffer header = ByteBuffer.allocate(6 + (longHeaders ? 59 : 51)).order(ByteOrder.LITTLE_ENDIAN);
        header.put("MODULE".getBytes(StandardCharsets.US_ASCII));
        header.put((name + " ".repeat(10 - name.length())).getBytes(StandardCharsets.US_ASCII));
        header.put((name + " ".repeat(25 - name.length())).getBytes(StandardCharsets.US_ASCII));
        if (longHeaders) {
            header.putInt(-1).putInt(payload.length).putInt(0).putInt(version);
        } else {
            header.putInt(payload.length).putInt(version);
        }
        header.put("03/15/23".getBytes(StandardCharsets.US_ASCII));
        file.writeBytes(header.array());
        file.writeBytes(payload);
    }

    private byte[] settings() {
        ByteBuffer buffer = ByteBuffer.allocate(0x300).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(0, (byte) 0x04);
        text(buffer, 7, "Li | Li6PS5Cl | Li, 25 °C");
        text(buffer, 0x1C0, "Li6PS5Cl");
        buffer.putFloat(0x107, 0.001f).putFloat(0x211, areaCm2);
        return buffer.array();
    }

    private static void text(ByteBuffer buffer, int at, String text) {
        byte[] bytes = text.getBytes(MprSettings.CHARSET);
        buffer.put(at, (byte) bytes.length).put(at + 1, bytes);
    }

    private byte[] log() {
        ByteBuffer buffer = ByteBuffer.allocate(0x400).order(ByteOrder.LITTLE_ENDIAN);
        buffer.put(9, (byte) 3).putDouble(0x249, startDays);
        return buffer.array();
    }

    private byte[] data() {
        int first = dataVersion == 2 ? 0x195 : dataVersion == 3 ? 0x196 : 0x3EF;
        ByteBuffer buffer = ByteBuffer.allocate(first + records.size()).order(ByteOrder.LITTLE_ENDIAN);
        buffer.putInt(0, count).put(4, (byte) ids.length);
        for (int i = 0; i < ids.length; i++) {
            short id = (short) ids[i];
            buffer.putShort(5 + 2 * i, dataVersion >= 10 ? Short.reverseBytes(id) : id);
        }
        buffer.put(first, records.toByteArray());
        return buffer.array();
    }
}
