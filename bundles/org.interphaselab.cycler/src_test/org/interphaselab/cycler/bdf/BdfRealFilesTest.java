package org.interphaselab.cycler.bdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.Preview;
import org.interphaselab.cycler.RealData;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files which other programs wrote in the Battery Data Format are read in full. */
class BdfRealFilesTest {

    @TempDir
    Path folder;

    private final CyclerFiles files = CyclerFiles.standard();

    /** Counts of lines, last test times and voltages were taken from the files by other tools. */
    @ParameterizedTest
    @CsvSource({
        "bdf/SINTEF__LiGrR2032__2024-04-30__25degC__Landt.bdf.csv, bdf-csv, 25162, 262657.764, 0.1086, 0, 3",
        "bdf/SINTEF__SLPBA842124HV__2024-10-23__Rate_25degC__Neware__Time_Bug.bdf.csv,"
                + " bdf-csv, 13086, 125628.17, 2.9995, 0, 1",
        "bdf/arbin_example.bdf.csv, bdf-csv, 2150, 345733.3894574374, 3.872108, 23, 2",
        "bdf/batmo_bdf.csv, bdf-csv, 21206, 1411480, 3.00654798554344, 3, 2",
        "bdf/legacy.bdf.parquet, bdf-parquet, 5000, 0, 0, 1, 0",
        "bdf/sample.bdf.csv, bdf-csv, 3, 2, 3.5, 0, 0",
        "synthetic/k_SEI_sym.csv.gz, bdf-csv, 14400, 0, 0, 0, 0",
    })
    void readsEveryRecord(
            String name, String format, int records, double lastTimeS, double lastVoltageV, int unknown, int problems)
            throws Exception {
        Path file = RealData.neware().resolveSibling(name);
        Imported imported = files.read(file, Progress.none());
        Trace trace = imported.trace();
        assertEquals(format, imported.report().format());
        assertEquals(records, trace.size());
        assertEquals(unknown, imported.report().keptColumns().size());
        assertEquals(
                problems, imported.report().problems().size(), imported.report().problems()::toString);
        if (lastTimeS > 0) {
            assertEquals(lastTimeS, trace.values(Quantity.TEST_TIME)[records - 1], 1e-9);
            assertEquals(lastVoltageV, trace.values(Quantity.VOLTAGE)[records - 1], 1e-9);
        }
        Preview preview = files.preview(file, Progress.none());
        assertEquals(Math.min(100, records), preview.firstSamples().size());
        assertTrue(preview.firstSamples().has(Quantity.VOLTAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nda_v22.nda", "new_nda_file.nda", "SINTEF__G20M7_BTS91.nda", "Unit27_Example_Data_File.ndax"})
    void aConvertedInstrumentFileHoldsTheSameSamples(String name) throws Exception {
        Trace original = files.read(RealData.neware(name), Progress.none()).trace();
        for (String extension : List.of(".bdf.csv", ".bdf.parquet")) {
            Path converted = folder.resolve("converted" + extension);
            new BdfWriter().write(original, converted);
            Trace read = files.read(converted, Progress.none()).trace();
            assertEquals(Set.copyOf(original.quantities()), Set.copyOf(read.quantities()));
            for (Quantity quantity : original.quantities()) {
                assertArrayEquals(original.values(quantity), read.values(quantity), quantity.label());
            }
            assertEquals(original.textQuantities(), read.textQuantities());
        }
    }
}
