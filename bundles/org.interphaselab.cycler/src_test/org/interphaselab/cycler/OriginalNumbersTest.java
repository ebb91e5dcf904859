package org.interphaselab.cycler;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The instrument's own numbers of records, cycles and steps are kept; the last line of each text was read by eye. */
class OriginalNumbersTest {

    private final CyclerFiles files = CyclerFiles.standard();

    @ParameterizedTest
    @CsvSource({
        "arbin, FastCharge_000025_CH8.csv, 247, 0, 0",
        "arbin, sample_data_arbin.csv, 13, 1, 3",
        "basytec, sample_data_basytec.txt, 74, 1, 4",
        "landt, SINTEF__LiGrR2032__2024-04-30__25degC__Landt.csv, 25162, 2, 2",
        "maccor, PredictionDiagnostics_000151_test.052, 250123, 37, 44",
        "maccor, maccor_002.txt, 7446, 2, 5",
        "neware, neware_uio.csv, 9065, 4, 13",
        "neware, nw_regular_export_ife_example.csv, 9295, 20, 5",
        "novonix, sample_data_novonix.csv, , 1, 1",
        "pec, Test25205.csv, , 0, 1",
    })
    void theLastRecordHasTheNumbersOfTheFile(String folder, String name, Double record, double cycle, double step)
            throws Exception {
        Trace trace = files.read(RealData.file(folder, name), Progress.none()).trace();
        int last = trace.size() - 1;
        assertEquals(record == null ? trace.size() : record, trace.values(Quantity.RECORD_INDEX)[last]);
        assertEquals(cycle, trace.values(Quantity.CYCLE_COUNT)[last]);
        assertEquals(step, trace.values(Quantity.STEP_ID)[last]);
    }
}
