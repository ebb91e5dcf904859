package org.interphaselab.cycler.bdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.RealData;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The simulated recordings, packed with gzip, are read in full: lines and last line as unpacked by another program. */
class SyntheticFilesTest {

    private static final CyclerFiles FILES = CyclerFiles.standard();

    @ParameterizedTest
    @CsvSource({
        "b_MII-1_sym.csv.gz, 12000, 360000.0, -3.926991e-04, -0.6793",
        "c_MII-1_50.csv.gz, 6951, 208530.0, -3.926991e-04, -4.9998",
        "d_MII-1_20.csv.gz, 2910, 87300.0, -3.926991e-04, -5.0001",
        "e_MII-2_sym.csv.gz, 38400, 1152000.0, -3.926991e-04, -0.0007",
        "f_MII-2_50.csv.gz, 31400, 942000.0, -3.926991e-04, -4.9999",
        "g_MII-2_20.csv.gz, 12906, 387180.0, -3.926991e-04, -4.9998",
        "h_MII-3_sym.csv.gz, 60000, 1800000.0, -3.926991e-04, -0.0109",
        "i_MII-3_50.csv.gz, 60000, 1800000.0, -3.926991e-04, -0.0109",
        "j_MII-3_20.csv.gz, 60000, 1800000.0, -3.926991e-04, -0.0109",
        "k_SEI_sym.csv.gz, 14400, 432000.0, -3.926991e-04, -0.0005",
        "l_SEI_50.csv.gz, 14400, 432000.0, -3.926991e-04, -0.0005",
        "m_SEI_20.csv.gz, 14400, 432000.0, -3.926991e-04, -0.0005",
    })
    void everyLineIsARecord(String name, int records, double lastTimeS, double lastCurrentA, double lastVoltageV)
            throws Exception {
        Imported imported = FILES.read(RealData.file("synthetic", name), Progress.none());
        Trace trace = imported.trace();
        assertEquals("bdf-csv", imported.report().format());
        assertEquals(records, trace.size());
        assertEquals(lastTimeS, trace.values(Quantity.TEST_TIME)[records - 1]);
        assertEquals(lastCurrentA, trace.values(Quantity.CURRENT)[records - 1]);
        assertEquals(lastVoltageV, trace.values(Quantity.VOLTAGE)[records - 1]);
    }
}
