package org.interphaselab.cycler.neware.ndax;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.fixtures.NdcFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every layout of pairs, built here field by field from its description, is read with its own scales. */
class NdcVersionsTest {

    private static final UUID TEST = new UUID(1, 2);

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        // version, run information bytes, interval at, milliseconds, step bytes, units per V, per A, per Ah
        "8, 42, 26, false, 37, 1, 1, 1",
        "9, 45, 29, false, 37, 1e4, 1e3, 3.6e6",
        "11, 47, 29, true, 37, 1e4, 1e3, 3.6e6",
        "12, 47, 29, true, 37, 1, 1, 1",
        "13, 55, 29, true, 37, 1e4, 1e3, 3.6e6",
        "14, 55, 29, true, 37, 1, 1, 1",
        "16, 100, 29, true, 100, 1e4, 1e3, 3.6e6",
        "17, 100, 29, true, 100, 1, 1, 1"
    })
    void voltageCurrentTimeAndChargeHaveTheirUnits(
            int version,
            int runInfoBytes,
            int intervalAt,
            boolean milliseconds,
            int stepBytes,
            double perVolt,
            double perAmpere,
            double perAmpereHour)
            throws Exception {
        Map<String, byte[]> members = new LinkedHashMap<>();
        Consumer<ByteBuffer> sample =
                row -> row.putFloat(0, (float) (-0.25 * perVolt)).putFloat(4, (float) (-0.5 * perAmpere));
        members.put("data.ndc", file(1, version, 8, sample, sample, sample));
        members.put("data_runInfo.ndc", file(18, version, runInfoBytes, row -> {
            row.putInt(0, 2500);
            row.putFloat(9, (float) (0.125 * perAmpereHour));
            row.putFloat(17, (float) (0.0625 * perAmpereHour));
            row.putInt(intervalAt, 1800_000).putInt(intervalAt + 4, 1_700_000_000);
            row.putInt(intervalAt + 8, 1).putInt(intervalAt + 12, 1);
            if (milliseconds) {
                row.putShort(intervalAt + 16, (short) 750);
            }
        }));
        members.put("data_step.ndc", file(7, version, stepBytes, row -> row.putInt(0, 4)
                .putInt(4, 9)
                .put(24, (byte) 2)
                .putInt(33, 1)));
        Trace trace = new NdaxArchives(folder).read(members).trace();
        assertArrayEquals(new double[] {-0.25, -0.25, -0.25}, trace.values(Quantity.VOLTAGE), 1e-9);
        assertArrayEquals(new double[] {-0.5, -0.5, -0.5}, trace.values(Quantity.CURRENT), 1e-9);
        assertArrayEquals(new double[] {2.5, 1802.5, 3602.5}, trace.values(Quantity.STEP_TIME));
        assertArrayEquals(new double[] {0.125, 0.375, 0.625}, trace.values(Quantity.STEP_DISCHARGING_CAPACITY), 1e-9);
        assertArrayEquals(new double[] {0, 0, 0}, trace.values(Quantity.STEP_CHARGING_CAPACITY));
        // A negative voltage under a discharge current takes up energy in charge direction.
        assertArrayEquals(new double[] {0, 0.0625, 0.125}, trace.values(Quantity.STEP_CHARGING_ENERGY), 1e-9);
        assertEquals(1_700_000_000 + (milliseconds ? 0.75 : 0), trace.values(Quantity.UNIX_TIME)[0], 1e-6);
        assertArrayEquals(new double[] {5, 5, 5}, trace.values(Quantity.CYCLE_COUNT));
        assertArrayEquals(new double[] {9, 9, 9}, trace.values(Quantity.STEP_ID));
        assertEquals("CC_DChg", trace.text(Quantity.STEP_TYPE).orElseThrow().at(2));
    }

    @Test
    void auxiliaryPairsOfVersion11AreVoltageAndTemperature() throws Exception {
        Map<String, byte[]> members = version11();
        members.put("data_AUX_3_3_1.ndc", file(5, 11, 7, row -> row.put(0, (byte) 0x65)
                .putFloat(1, 12_345f)
                .putShort(5, (short) -251)));
        Trace trace = new NdaxArchives(folder).read(members).trace();
        assertEquals(1.2345, trace.values(new Quantity("Auxiliary Voltage 1", "V"))[0], 1e-9);
        assertEquals(-25.1, trace.values(new Quantity("Temperature T1", "degC"))[0], 1e-9);
    }

    @Test
    void auxiliaryRecordsWithAnIndexAreJoinedOnIt() throws Exception {
        Map<String, byte[]> members = version11();
        members.put(
                "data_AUX_3_3_1.ndc",
                file(5, 11, 88, row -> row.put(0, (byte) 0x74).putInt(1, 1).putShort(35, (short) 305), row -> row.put(
                                0, (byte) 0x74)
                        .putInt(1, 77)
                        .putShort(35, (short) 999)));
        var imported = new NdaxArchives(folder).read(members);
        assertArrayEquals(new double[] {30.5}, imported.trace().values(new Quantity("Temperature T1", "degC")), 1e-9);
        assertEquals(
                "AUX_WITHOUT_RECORD", imported.report().problems().getLast().code());
    }

    private static Map<String, byte[]> version11() {
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("data.ndc", file(1, 11, 8, row -> row.putFloat(0, 1e4f)));
        members.put(
                "data_runInfo.ndc", file(18, 11, 47, row -> row.putInt(37, 1).putInt(41, 1)));
        members.put("data_step.ndc", file(7, 11, 37, row -> row.putInt(4, 1).put(24, (byte) 4)));
        return members;
    }

    @SafeVarargs
    private static byte[] file(int type, int version, int recordBytes, Consumer<ByteBuffer>... rows) {
        NdcFile file = new NdcFile(type, version, recordBytes, TEST);
        for (Consumer<ByteBuffer> row : rows) {
            file.add(row);
        }
        return file.bytes();
    }
}
