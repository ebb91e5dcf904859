package org.interphaselab.cycler.biologic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.ImpedanceSpectrum;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.RealData;
import org.interphaselab.parquet.ParquetFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files of instruments are read in full, and agree with what EC-Lab and another program made of them. */
class BiologicRealFilesTest {

    private final CyclerFiles files = CyclerFiles.standard();

    private Imported read(String name) throws ProblemException {
        return files.read(RealData.file("biologic", name), Progress.none());
    }

    /** Counts of records as the data modules state them, and of lines as other tools count them. */
    @ParameterizedTest
    @CsvSource({
        "00_test_01_OCV_C01.mpr, biologic-mpr, 11, 2, 0, ''",
        "00_test_02_MB_C01.mpr, biologic-mpr, 11, 11, 0, ''",
        "00_test_02_OCV_C01.mpr, biologic-mpr, 11, 2, 0, ''",
        "00_test_04_MB_C01.mpr, biologic-mpr, 11, 1501, 0, ''",
        "CP_SSB.mpr, biologic-mpr, 11, 30208, 0, ''",
        "GCPL-0.mpr, biologic-mpr, 11, 4, 0, ''",
        "MB-0.mpr, biologic-mpr, 11, 2, 0, ''",
        "MB-1.mpr, biologic-mpr, 11, 13, 0, SET_CURRENT_CONTRADICTED",
        "PEIS-0.mpr, biologic-mpr, 3, 60, 60, ONLY_IMPEDANCE",
        "PEIS_LPSCl_IonBlocking_-25C.mpr, biologic-mpr, 11, 79, 79, ONLY_IMPEDANCE",
        "PEIS_SSB.mpr, biologic-mpr, 11, 89, 89, ONLY_IMPEDANCE",
        "biol.mpr, biologic-mpr, 2, 23561, 310, THREE_ELECTRODES",
        "CP_SSB.txt, biologic-text, EC-Lab ASCII FILE, 30208, 0, ''",
        "PEIS_LPSCl_IonBlocking_-25C.txt, biologic-text, EC-Lab ASCII FILE, 79, 79, ONLY_IMPEDANCE",
        "Sample_data_biologic_no_header.mpt, biologic-text, without header, 15, 0, ''",
        "Sample_data_biologic_timestamped.txt, biologic-text, BT-Lab ASCII FILE, 8, 0, ''",
        "biologic_test_file_short.mpt, biologic-text, BT-Lab ASCII FILE, 1997, 0, ''",
        "exampleDataBioLogic.mpt, biologic-text, EC-Lab ASCII FILE, 43, 43, ONLY_IMPEDANCE",
        "tiny_biologic.mpt, biologic-text, BT-Lab ASCII FILE, 5, 0, ''",
    })
    void everyRecordIsRead(String name, String format, String version, int records, int points, String problems)
            throws Exception {
        Imported imported = read(name);
        assertEquals(format, imported.report().format());
        assertEquals(version, imported.report().version());
        assertEquals(records, imported.report().records());
        assertEquals(records - points, imported.trace().size());
        assertEquals(
                points,
                imported.spectra().stream()
                        .mapToInt(spectrum -> spectrum.points().size())
                        .sum());
        assertEquals(
                problems.isEmpty() ? List.of() : List.of(problems),
                imported.report().problems().stream().map(Problem::code).toList());
        assertTrue(imported.report().checks().stream().allMatch(check -> check.passed()), imported.report()::toString);
        Path file = RealData.file("biologic", name);
        int shown = files.preview(file, Progress.none()).firstSamples().size();
        assertTrue(shown == Math.min(100, records) || points > 0 && shown > 0 && shown < 100, shown + " shown");
    }

    /** No id met in real files is without a name, and no column of theirs without a quantity. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "00_test_01_OCV_C01.mpr",
                "00_test_04_MB_C01.mpr",
                "CP_SSB.mpr",
                "GCPL-0.mpr",
                "MB-0.mpr",
                "MB-1.mpr",
                "PEIS-0.mpr",
                "PEIS_SSB.mpr",
                "biol.mpr"
            })
    void everyColumnHasAName(String name) throws Exception {
        Imported imported = read(name);
        assertEquals(List.of(), imported.report().keptColumns());
        assertEquals(List.of(), imported.report().unmappedColumns());
        assertTrue(imported.trace().quantities().stream()
                .noneMatch(quantity -> quantity.name().startsWith("id ")));
    }

    /** Its file stores set current, charge and time only; the charge is the judge. */
    @Test
    void theCurrentOfGalvanostaticCyclingCountsTheChargeOfTheFile() throws Exception {
        Trace trace = read("MB-1.mpr").trace();
        double[] current = trace.values(Quantity.CURRENT);
        double[] time = trace.values(Quantity.TEST_TIME);
        double[] charge = trace.values(new Quantity("dq", "mA.h"));
        assertTrue(trace.size() > 2);
        for (int i = 1; i < trace.size(); i++) {
            double counted = charge[i] * 3.6;
            assertEquals(counted, current[i] * (time[i] - time[i - 1]), 0.06 * Math.abs(counted) + 1e-6, "record " + i);
        }
    }

    /** Its columns have lost the name of the frequency, but not the values: nothing says which is which. */
    @Test
    void aRemovedHeaderIsOneProblemWithItsLine() {
        Path file = RealData.file("biologic", "exampleDataBioLogic_MissingFreq.mpt");
        Problem problem = assertThrows(ProblemException.class, () -> files.read(file, Progress.none()))
                .problem();
        assertEquals("ROW_WIDTH", problem.code());
        assertEquals(62, problem.where().line().orElseThrow());
    }

    @Test
    void samplesAgreeWithTheirTextTwin() throws Exception {
        assertAgree(read("CP_SSB.mpr").trace(), read("CP_SSB.txt").trace(), 6);
    }

    @Test
    void impedanceAgreesWithItsTextTwin() throws Exception {
        List<ImpedanceSpectrum> binary = read("PEIS_LPSCl_IonBlocking_-25C.mpr").spectra();
        List<ImpedanceSpectrum> text = read("PEIS_LPSCl_IonBlocking_-25C.txt").spectra();
        assertEquals(1, binary.size());
        assertAgree(binary.getFirst().points(), text.getFirst().points(), 10);
    }

    private static void assertAgree(Trace binary, Trace text, int atLeast) {
        Set<Quantity> common = new LinkedHashSet<>(binary.quantities());
        common.retainAll(text.quantities());
        // Executed steps are counted by what each file records: the text lacks mode and half cycle.
        common.removeAll(Set.of(Quantity.STEP_COUNT, Quantity.STEP_TIME));
        assertTrue(common.size() >= atLeast, common::toString);
        for (Quantity quantity : common) {
            double[] ours = binary.values(quantity);
            double[] theirs = text.values(quantity);
            assertEquals(theirs.length, ours.length);
            for (int i = 0; i < ours.length; i++) {
                assertEquals(theirs[i], ours[i], 1e-6 * Math.abs(theirs[i]), quantity + ", record " + (i + 1));
            }
        }
    }

    /** A sweep is not torn where the mode changes within it. */
    @Test
    void sweepsOfModuloBatAreWhole() throws Exception {
        assertEquals(
                List.of(64, 64, 64, 64, 54),
                read("biol.mpr").spectra().stream()
                        .map(spectrum -> spectrum.points().size())
                        .toList());
    }

    /** What the program cellpy read from the same file, in its names; it keeps impedance points among the samples. */
    @Test
    void moduloBatAgreesWithWhatAnotherProgramRead() throws Exception {
        Imported imported = read("biol.mpr");
        Trace golden = ParquetFiles.readAll(RealData.file("biologic", "biol.golden.parquet"), Progress.none());
        Map<String, String> names = Map.ofEntries(
                Map.entry("Test Time / s", "test_time"),
                Map.entry("Voltage / V", "voltage"),
                Map.entry("Step ID", "Ns"),
                Map.entry("I Range / 1", "Irange"),
                Map.entry("dq / mA.h", "dQ"),
                Map.entry("Q charge/discharge / mA.h", "QChargeDischarge"),
                Map.entry("Half Cycle / 1", "half_cycle"),
                Map.entry("Z Cycle / 1", "z_cycle"),
                Map.entry("Oxidation / 1", "ox_red"),
                Map.entry("Error / 1", "error"),
                Map.entry("Ns Changes / 1", "Ns_changes"),
                Map.entry("Control Changes / 1", "control_changes"),
                Map.entry("Counter Increments / 1", "counter_inc"),
                Map.entry("Ece / V", "reference_voltage"),
                Map.entry("<Ece> / V", "avEce"),
                Map.entry("|Ece| / V", "absEce"),
                Map.entry("|Zce| / Ohm", "absZce"),
                Map.entry("Re(Zce) / Ohm", "ReZce"),
                Map.entry("-Im(Zce) / Ohm", "neg_ImZce"),
                Map.entry("Phase(Zwe-ce) / deg", "phaseDiffZ"),
                Map.entry("|Zwe-ce| / Ohm", "absDiffZ"),
                Map.entry("Re(Zwe-ce) / Ohm", "ReDiffZ"),
                Map.entry("-Im(Zwe-ce) / Ohm", "neg_ImZwe_ce"),
                Map.entry("Capacitance charge / µF", "capacitance_charge"),
                Map.entry("Capacitance discharge / µF", "capacitance_discharge"));
        for (Map.Entry<String, String> name : names.entrySet()) {
            assertAgrees(imported, Quantity.ofLabel(name.getKey()), golden, name.getValue(), 1);
        }
        assertAgrees(imported, Quantity.CURRENT, golden, "current", 1e-3);
        assertAgrees(imported, new Quantity("Net Capacity", "Ah"), golden, "QminusQnull", 1e-3);
        for (ImpedanceSpectrum spectrum : imported.spectra()) {
            assertAgrees(spectrum.points(), ImpedanceSpectrum.FREQUENCY, golden, "frequency", 1);
            assertAgrees(spectrum.points(), ImpedanceSpectrum.PHASE, golden, "aci_phase_angle", 1);
        }
    }

    private static void assertAgrees(Imported imported, Quantity ours, Trace golden, String theirs, double factor) {
        assertAgrees(imported.trace(), ours, golden, theirs, factor);
        imported.spectra().forEach(spectrum -> assertAgrees(spectrum.points(), ours, golden, theirs, factor));
    }

    private static void assertAgrees(Trace trace, Quantity ours, Trace golden, String theirs, double factor) {
        double[] values = trace.values(ours);
        double[] record = trace.values(Quantity.RECORD_INDEX);
        double[] expected = golden.values(Quantity.ofLabel(theirs));
        assertEquals(23561, expected.length);
        for (int i = 0; i < values.length; i++) {
            double value = expected[(int) record[i] - 1] * factor;
            assertEquals(value, values[i], 1e-7 * Math.abs(value), ours + ", record " + (long) record[i]);
        }
    }
}
