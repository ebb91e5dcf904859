package org.interphaselab.cycler.neware.ndax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.cycler.Imported;
import org.interphaselab.fixtures.NdcFile;
import org.interphaselab.fixtures.NdcLayout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Damaged pages are never used, and members that do not fit together are noticed. */
class NdcDamageTest {

    @TempDir
    Path folder;

    private NdaxArchives archives;
    private Map<String, byte[]> members;

    @BeforeEach
    void prepare() {
        archives = new NdaxArchives(folder);
        members = NdaxArchives.members(NdcLayout.V17, 1200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data.ndc", "data_runInfo.ndc", "data_step.ndc"})
    void aFlippedByteInAMainFileIsRefusedWithPageAndByte(String name) throws Exception {
        members.get(name)[NdcFile.PAGE_BYTES + 777] ^= 0x40;
        Problem problem = archives.refused("NDC_WRONG_SUM", members);
        assertTrue(problem.what().contains("Page 1 of " + name), problem.what());
        assertTrue(problem.where().subject().endsWith("!" + name));
        assertEquals(NdcFile.PAGE_BYTES, problem.where().byteOffset().getAsLong());
        assertFalse(problem.remedy().isBlank());
    }

    @Test
    void aFlippedByteInTheLogCostsOnlyItsPage() throws Exception {
        members.get("data_log.ndc")[NdcFile.PAGE_BYTES + 777] ^= 0x40;
        Imported imported = archives.read(members);
        assertEquals(1200, imported.trace().size());
        assertEquals(List.of("NDC_WRONG_SUM"), codes(imported.report()));
        assertTrue(imported.report().checks().stream().anyMatch(check -> !check.passed()));
    }

    @Test
    void aMemberThatEndsWithinAPageIsRefused() throws Exception {
        members.compute("data.ndc", (name, bytes) -> Arrays.copyOf(bytes, bytes.length - 100));
        archives.refused("NDC_TRUNCATED", members);
        members.compute("data.ndc", (name, bytes) -> Arrays.copyOf(bytes, 300));
        archives.refused("NDC_TRUNCATED", members);
    }

    @ParameterizedTest
    @ValueSource(strings = {"data.ndc", "data_runInfo.ndc", "data_step.ndc"})
    void aMissingMainFileIsNamed(String name) throws Exception {
        members.remove(name);
        assertTrue(archives.refused("NDAX_MEMBER_MISSING", members).what().contains(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"data_log.ndc", "Step.xml", "TestInfo.xml", "VersionInfo.xml"})
    void whatCanBeMissedIsNotMissed(String name) throws Exception {
        members.remove(name);
        assertEquals(1200, archives.read(members).trace().size());
    }

    @ParameterizedTest
    @CsvSource({
        "1, NDC_VERSION_UNSUPPORTED", "3, NDC_VERSION_UNSUPPORTED", "6, NDC_VERSION_UNSUPPORTED",
        "7, NDC_VERSION_UNSUPPORTED", "10, NDC_VERSION_UNSUPPORTED", "15, NDC_VERSION_UNSUPPORTED",
        "18, NDC_VERSION_NEWER", "300, NDC_VERSION_NEWER"
    })
    void aVersionThatCannotBeReadIsNamed(int version, String code) throws Exception {
        members.get("data.ndc")[2] = (byte) version;
        members.get("data.ndc")[3] = (byte) (version >> 8);
        assertTrue(archives.refused(code, members).what().contains("version " + version));
    }

    @Test
    void aDocumentOrLogCutOffInTheArchiveIsLeftOut() throws Exception {
        members.compute("data_log.ndc", (name, bytes) -> Arrays.copyOf(bytes, 300));
        Imported imported = archives.read(members);
        assertEquals(1200, imported.trace().size());
        assertEquals(List.of("NDC_TRUNCATED"), codes(imported.report()));
        assertTrue(imported.trace().text(SymmetricTraces.STEP_END_REASON).isEmpty());
    }

    @Test
    void filesOfDifferentTestsAreNotJoined() throws Exception {
        members.put(
                "data_runInfo.ndc", NdaxArchives.members(NdcLayout.V14, 1200).get("data_runInfo.ndc"));
        archives.refused("NDC_VERSIONS_DIFFER", members);
        members.put("data_runInfo.ndc", members.get("data_step.ndc"));
        archives.refused("NDC_WRONG_TYPE", members);
    }

    @Test
    void anEmptySlotIsAMissingRecordAndLaterTimesStand() throws Exception {
        double[] whole = archives.read(members).trace().values(Quantity.TEST_TIME);
        byte[] data = members.get("data.ndc");
        data[NdcFile.PAGE_BYTES + 4] &= (byte) ~(1 << 5);
        data[NdcFile.PAGE_BYTES + 2]--;
        members.put("data.ndc", NdcFile.withRightSums(data));
        Imported imported = archives.read(members);
        assertEquals(1199, imported.trace().size());
        assertEquals(5.0, imported.trace().values(Quantity.RECORD_INDEX)[4]);
        assertEquals(7.0, imported.trace().values(Quantity.RECORD_INDEX)[5]);
        assertEquals(whole[6], imported.trace().values(Quantity.TEST_TIME)[5]);
        assertEquals(List.of("RECORDS_MISSING"), codes(imported.report()));
    }

    @Test
    void aPageThatCountsOtherwiseThanItsBitmapIsTold() throws Exception {
        byte[] data = members.get("data.ndc");
        data[NdcFile.PAGE_BYTES + 2]--;
        members.put("data.ndc", NdcFile.withRightSums(data));
        assertEquals(List.of("NDC_COUNT_DIFFERS"), codes(archives.read(members).report()));
    }

    @Test
    void aRecordingWithoutAFirstTimeIsRefused() throws Exception {
        byte[] runInfo = members.get("data_runInfo.ndc");
        runInfo[NdcFile.PAGE_BYTES + 4] &= ~1;
        runInfo[NdcFile.PAGE_BYTES + 2]--;
        members.put("data_runInfo.ndc", NdcFile.withRightSums(runInfo));
        archives.refused("NDAX_NO_START_TIME", members);
    }

    @Test
    void aStepTheTableDoesNotListIsUnknownNotGuessed() throws Exception {
        byte[] steps = members.get("data_step.ndc");
        int last = 1200 / 40 - 1;
        steps[NdcFile.PAGE_BYTES + 4 + last / 8] &= (byte) ~(1 << last % 8);
        steps[NdcFile.PAGE_BYTES + 2]--;
        members.put("data_step.ndc", NdcFile.withRightSums(steps));
        Imported imported = archives.read(members);
        assertTrue(Double.isNaN(imported.trace().values(Quantity.STEP_ID)[1199]));
        assertTrue(Double.isNaN(imported.trace().values(Quantity.CYCLE_COUNT)[1199]));
        assertTrue(codes(imported.report()).contains("NDAX_STEP_ROW_MISSING"));
    }

    @Test
    void aCancelledImportStops() throws Exception {
        Path file = archives.file(NdaxArchives.zip(members));
        Progress cancelled = new Progress() {
            @Override
            public void begin(String task, long totalUnits) {
                // not of interest
            }

            @Override
            public void advance(long units) {
                // not of interest
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> new NdaxReader().read(file, cancelled));
    }

    private static List<String> codes(ImportReport report) {
        return report.problems().stream().map(Problem::code).toList();
    }
}
