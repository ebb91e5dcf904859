package org.interphaselab.cycler.neware;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.Preview;
import org.interphaselab.cycler.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Real files are read as the vendor's software reads them. */
class NdaReferenceTest {

    private final NdaReader reader = new NdaReader();

    @ParameterizedTest
    @CsvSource({
        "2-1-6_61_07005012.nda, 130",
        "SINTEF__G20M7_BTS91.nda, 130",
        "nda8.nda, 8",
        "nda_v8.nda, 8",
        "nda_v22.nda, 22",
        "nda_v26.nda, 26",
        "new_nda_file.nda, 29"
    })
    void agreesWithTheVendorsExport(String name, String version) throws Exception {
        Path file = RealData.neware(name);
        assertEquals(100, reader.sniff(FileHead.of(file)));
        Imported imported = reader.read(file, Progress.none());
        assertEquals(version, imported.report().version());
        assertEquals(imported.trace().size(), imported.report().records());
        VendorReference.beside(file).assertAgrees(imported.trace());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2-1-6_61_07005012.nda",
                "SINTEF__G20M7_BTS91.nda",
                "nda_v8.nda",
                "nda_v22.nda",
                "nda_v26.nda",
                "new_nda_file.nda"
            })
    void soundFilesPassEveryCheckWithoutAWarning(String name) throws Exception {
        ImportReport report =
                reader.read(RealData.neware(name), Progress.none()).report();
        assertEquals(
                List.of(),
                report.checks().stream().filter(check -> !check.passed()).toList());
        assertEquals(List.of(), report.problems());
    }

    @Test
    void aRecordHalfWrittenIsNamed() throws Exception {
        ImportReport report =
                reader.read(RealData.neware("nda8.nda"), Progress.none()).report();
        assertEquals(
                List.of("RECORD_INCOMPLETE"),
                report.problems().stream().map(problem -> problem.code()).toList());
        assertEquals(
                2_764_273, report.problems().getFirst().where().byteOffset().orElseThrow());
    }

    @Test
    void whatTheFileSaysOfItselfIsKept() throws Exception {
        ImportReport report = reader.read(RealData.neware("new_nda_file.nda"), Progress.none())
                .report();
        assertEquals("2020-03-25T11:16:21", report.startTime().orElseThrow());
        assertEquals("Frederik Huld", report.metadata().get("creator"));
        assertEquals("1.0", report.metadata().get("active mass / mg"));
        assertEquals("BTS 7.6.0.1408(2018.08.27)", report.metadata().get("client version"));
        assertEquals(64, report.sha256().length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"2-1-6_61_07005012.nda", "SINTEF__G20M7_BTS91.nda", "nda8.nda", "nda_v8.nda", "nda_v26.nda"})
    void previewShowsTheFirstSamplesOfTheWholeImport(String name) throws Exception {
        Path file = RealData.neware(name);
        Preview preview = reader.preview(file, Progress.none());
        Trace whole = reader.read(file, Progress.none()).trace();
        Trace first = preview.firstSamples();
        assertEquals(Math.min(100, whole.size()), first.size());
        assertFalse(preview.metadata().isEmpty());
        for (Quantity quantity : whole.quantities()) {
            assertArrayEquals(
                    Arrays.copyOf(whole.values(quantity), first.size()), first.values(quantity), quantity.name());
        }
    }
}
