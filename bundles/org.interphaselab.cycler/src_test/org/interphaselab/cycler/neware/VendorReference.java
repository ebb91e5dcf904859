package org.interphaselab.cycler.neware;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;
import org.interphaselab.parquet.ParquetFiles;

/**
 * The values that the vendor's own software exports for a file, and how far an import may be from them: record count and
 * order, step number and type, and cycle exactly; 1 ms; 60 µV; 50 µA; 0.6 µAh or one part in a million.
 */
public final class VendorReference {

    private final Trace exported;

    private VendorReference(Trace exported) {
        this.exported = exported;
    }

    /** Reads the export that lies beside an instrument file. */
    public static VendorReference beside(Path file) throws ProblemException {
        String name = file.getFileName().toString();
        Path export = file.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".parquet");
        return new VendorReference(ParquetFiles.readAll(export, Progress.none()));
    }

    /** Number of records exported. */
    public int size() {
        return exported.size();
    }

    /** A further exported column, for example {@code T1(?)}. */
    public double[] column(String header) {
        return exported.values(Quantity.ofLabel(header));
    }

    /** Compares all common columns. */
    public void assertAgrees(Trace imported) {
        assertEquals(exported.size(), imported.size(), "records");
        assertExactly("Cycle Index", 1, imported.values(Quantity.CYCLE_COUNT));
        assertExactly("Step Index", 1, imported.values(Quantity.STEP_ID));
        assertExactly("Step Count", 1, imported.values(Quantity.STEP_COUNT));
        assertStepTypes(imported);
        double[] index = imported.values(Quantity.RECORD_INDEX);
        for (int i = 0; i < index.length; i++) {
            assertEquals(i + 1.0, index[i], "record index of row " + (i + 1));
        }
        assertClose("Time", 1, imported.values(Quantity.STEP_TIME), 1e-3, 0);
        assertTestTime(imported.values(Quantity.TEST_TIME));
        assertClose("Voltage(mV)", 1e-3, imported.values(Quantity.VOLTAGE), 6e-5, 0);
        assertClose("Current(uA)", 1e-6, imported.values(Quantity.CURRENT), 5e-5, 0);
        assertCloseWithoutSign(
                "Capacity(mAs)",
                sum(
                        imported.values(Quantity.STEP_CHARGING_CAPACITY),
                        imported.values(Quantity.STEP_DISCHARGING_CAPACITY)),
                6e-7,
                1e-6);
        assertCloseWithoutSign(
                "Energy(mWs)",
                sum(imported.values(Quantity.STEP_CHARGING_ENERGY), imported.values(Quantity.STEP_DISCHARGING_ENERGY)),
                6e-6,
                1e-5);
        assertClock(imported.values(imported.has(Quantity.UNIX_TIME) ? Quantity.UNIX_TIME : Quantity.LOCAL_TIME));
    }

    private void assertStepTypes(Trace imported) {
        TextColumn expected = exported.text(new Quantity("Step Type", "")).orElseThrow();
        TextColumn actual = imported.text(Quantity.STEP_TYPE).orElseThrow();
        for (int i = 0; i < imported.size(); i++) {
            assertEquals(plain(expected.at(i)), plain(actual.at(i)), "step type of row " + (i + 1));
        }
    }

    /** The vendor's programs spell the same types differently: {@code CC_Chg} and {@code CC Chg}, {@code Pulse Step}. */
    private static String plain(String stepType) {
        return stepType.replace('_', ' ').replace("Pulse Step", "Pulse");
    }

    /** From a million seconds on the export has whole seconds. */
    private void assertTestTime(double[] actual) {
        double[] expected = column("Total Time");
        for (int i = 0; i < actual.length; i++) {
            double tolerance = expected[i] < 1e6 ? 1e-3 : 0.501;
            assertEquals(expected[i], actual[i], tolerance, "Total Time of row " + (i + 1));
        }
    }

    /** The export is in local time of where it was made: whole hours apart, the same for all records. */
    private void assertClock(double[] actual) {
        double[] expected = column("Date");
        double offset = expected.length == 0 ? 0 : Math.rint((expected[0] - actual[0]) / 3600) * 3600;
        for (int i = 0; i < actual.length; i++) {
            assertEquals(expected[i] - offset, actual[i], 1.1e-3, "clock of row " + (i + 1));
        }
    }

    private void assertExactly(String header, double unit, double[] actual) {
        assertClose(header, unit, actual, 0, 0);
    }

    private void assertClose(String header, double unit, double[] actual, double absolute, double relative) {
        double[] expected = column(header);
        for (int i = 0; i < actual.length; i++) {
            double value = expected[i] * unit;
            double tolerance = Math.max(absolute, relative * Math.abs(value));
            if (!(Math.abs(actual[i] - value) <= tolerance)) {
                assertEquals(value, actual[i], tolerance, header + " of row " + (i + 1));
            }
        }
    }

    /** Capacity and energy: some exports give those of discharge a sign. */
    private void assertCloseWithoutSign(String header, double[] actual, double absolute, double relative) {
        double[] expected = column(header);
        for (int i = 0; i < actual.length; i++) {
            double value = Math.abs(expected[i]) / 3.6e6;
            double tolerance = Math.max(absolute, relative * value);
            assertEquals(value, actual[i], tolerance, header + " of row " + (i + 1));
        }
    }

    private static double[] sum(double[] a, double[] b) {
        double[] sum = new double[a.length];
        for (int i = 0; i < a.length; i++) {
            sum[i] = a[i] + b[i];
        }
        return sum;
    }
}
