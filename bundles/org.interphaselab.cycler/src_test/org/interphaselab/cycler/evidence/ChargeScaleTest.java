package org.interphaselab.cycler.evidence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.interphaselab.core.Light;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.ImportLight;
import org.interphaselab.cycler.ImportReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A cell charged and discharged with 1 mA in turn, a record every ten seconds: 1/360 mAh from one to the next. */
class ChargeScaleTest {

    @TempDir
    Path folder;

    private ImportReport report(String name, double factor, double current, boolean both) throws Exception {
        StringBuilder text = new StringBuilder("Test Time / s,Voltage / V,Current / A,Step Count / 1," + name);
        text.append(both ? ",Discharging Capacity / Ah\n" : "\n");
        double charged = 0;
        double discharged = 0;
        for (int i = 0; i < 400; i++) {
            boolean charges = i / 100 % 2 == 0;
            double step = i % 100 == 0 ? 0 : 1e-3 * 10 / 3600;
            charged += charges ? step : 0;
            discharged += charges ? 0 : step;
            text.append(String.format(
                    Locale.ROOT,
                    "%d,%.4f,%.9g,%d,%.12g%s%n",
                    10 * i,
                    charges ? 0.1 : -0.1,
                    (charges ? 1 : -1) * current,
                    i / 100 + 1,
                    charged * factor,
                    both ? String.format(Locale.ROOT, ",%.12g", discharged) : ""));
        }
        Path file = Files.writeString(folder.resolve("t.bdf.csv"), text);
        return CyclerFiles.standard().read(file, Progress.none()).report();
    }

    private static Optional<ImportReport.Check> check(ImportReport report) {
        return report.checks().stream()
                .filter(check -> check.code().equals("CHARGE_SCALE"))
                .findFirst();
    }

    @ParameterizedTest
    @CsvSource({
        "Charging Capacity / Ah, 1000, as mAh would",
        "Charging Capacity / Ah, 3600, as As would",
        "Charging Capacity / Ah, 1e6, as µAh would",
        "Charging Capacity / Ah, 0.1, by 0.1 of",
        "Cumulative Capacity / Ah, 1000, as mAh would",
        "Cycle Charging Capacity / Ah, 1000, as mAh would"
    })
    void aCounterOfAnotherScaleIsRedWhateverOthersSay(String name, double factor, String hint) throws Exception {
        for (boolean both : new boolean[] {false, true}) {
            ImportReport report = report(name, factor, 1e-3, both);
            boolean bySteps = report.checks().stream()
                    .anyMatch(check -> check.code().equals("CHARGE_CONTRADICTS_CURRENT") && !check.passed());
            if (!bySteps) {
                ImportReport.Check check = check(report).orElseThrow();
                assertEquals(false, check.passed());
                assertTrue(check.evidence().contains(hint), check.evidence());
            }
            assertEquals(!both || !name.startsWith("Charging"), !bySteps, "a pair of counters is judged step by step");
            assertEquals(Light.RED, ImportLight.of(report));
        }
    }

    @Test
    void aSoundCounterPasses() throws Exception {
        assertTrue(check(report("Charging Capacity / Ah", 1, 1e-3, true))
                .orElseThrow()
                .passed());
        assertTrue(check(report("Cumulative Capacity / Ah", 1, 1e-3, true))
                .orElseThrow()
                .passed());
    }

    /** 13 % off is for the check of each step to tell: a scale is another unit. */
    @Test
    void whatRecordsMayLeaveOpenIsNoScale() throws Exception {
        assertTrue(check(report("Charging Capacity / Ah", 1.13, 1e-3, false))
                .orElseThrow()
                .passed());
    }

    @Test
    void aCurrentInMilliampereIsSeenToo() throws Exception {
        ImportReport.Check check =
                check(report("Charging Capacity / Ah", 1, 1, false)).orElseThrow();
        assertEquals(false, check.passed());
        assertTrue(check.evidence().contains("as a current in mA would"), check.evidence());
    }

    @Test
    void withoutCountersNothingIsSaid() throws Exception {
        assertTrue(
                check(report("Surface Temperature T1 / degC", 1, 1e-3, false)).isEmpty());
    }
}
