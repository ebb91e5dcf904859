package org.interphaselab.cycler.neware.ndax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.ImportReport;
import org.interphaselab.cycler.Imported;
import org.interphaselab.fixtures.NdcFile;
import org.interphaselab.fixtures.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In archives the documents tell the channel's ranges and the programme's currents: evidence for the unit of current. */
class NdaxRangeTest {

    private static final double CURRENT_MA = 0.12;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        // range, units per mA, listed, words
        "20, 1e3, -20, none of those the file lists for its channel: -20",
        "-20, 1e4, -20, lists this range among those of its channel",
        "-100000000, 1e6, '', ''"
    })
    void aRangeNotSeenBeforeIsComparedWithThoseOfTheChannel(
            int range, double perMilliampere, String listed, String words) throws Exception {
        Imported imported = read(range, perMilliampere, listed, 0.12);
        assertEquals(CURRENT_MA / 1000, imported.trace().values(Quantity.CURRENT)[9], 1e-9);
        Problem problem = imported.report().problems().stream()
                .filter(p -> p.code().equals("CURRENT_RANGE_UNKNOWN"))
                .findFirst()
                .orElseThrow();
        assertTrue(problem.what().contains(words), problem.what());
        assertTrue(passed(imported.report(), "SET_CURRENT_DIFFERS"));
    }

    @Test
    void aUnitTenTimesTooLargeShowsAgainstTheProgrammeOnly() throws Exception {
        ImportReport report = read(20, 1e4, "20", 0.12).report(); // the file counts a tenth of what the rule says
        assertFalse(passed(report, "SET_CURRENT_DIFFERS"));
        assertTrue(passed(report, "CHARGE_CONTRADICTS_CURRENT"));
        Problem problem = report.problems().stream()
                .filter(p -> p.code().equals("SET_CURRENT_DIFFERS"))
                .findFirst()
                .orElseThrow();
        assertTrue(problem.what().contains("step 1 has 1.2 mA where 0.12 mA are set"), problem.what());
    }

    @Test
    void withoutAProgrammeNothingIsCompared() throws Exception {
        ImportReport report = read(20, 1e3, "20", Double.NaN).report();
        assertTrue(report.checks().stream().noneMatch(check -> check.code().equals("SET_CURRENT_DIFFERS")));
    }

    @ParameterizedTest
    @CsvSource({"test_2.ndax", "BTS85-36-6-5-110-20240424.ndax", "TESTCELL0001-Test_Data_Collection_Ndc17.ndax"})
    void realRecordingsHaveTheCurrentsOfTheirProgrammes(String name) throws Exception {
        Path file = RealData.file("neware", name);
        assumeTrue(Files.isRegularFile(file), RealData.missing(file));
        ImportReport report = new NdaxReader().read(file, Progress.none()).report();
        assertTrue(passed(report, "SET_CURRENT_DIFFERS"), report::toString);
    }

    private Imported read(int range, double perMilliampere, String listed, double setCurrent) throws Exception {
        NdcFile data = new NdcFile(1, 5, 87, new UUID(1, 2));
        long units = Math.round(CURRENT_MA * perMilliampere);
        for (int i = 0; i < 40; i++) {
            int record = i;
            data.add(row -> {
                row.put(0, (byte) 0x55)
                        .putInt(1, record + 1)
                        .putInt(5, 0)
                        .put(9, (byte) 1)
                        .put(10, (byte) 1);
                row.putLong(16, record * 10_000L).putInt(24, 10_000).putInt(28, (int) units);
                row.putLong(36, units * record * 10).putInt(75, range);
                row.putShort(68, (short) 2024)
                        .put(70, (byte) 5)
                        .put(71, (byte) 6)
                        .put(72, (byte) 7);
                row.put(73, (byte) (record / 6)).put(74, (byte) (record % 6 * 10));
            });
        }
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("data.ndc", data.bytes());
        String ranges = listed.isEmpty() ? "" : "<MULTI_RANGE Count=\"1\" MULTI_RANGE1=\"" + listed + "\"/>";
        members.put("TestInfo.xml", xml("<TestInfo DevID=\"1\">" + ranges + "</TestInfo>"));
        if (!Double.isNaN(setCurrent)) {
            members.put(
                    "Step.xml",
                    xml("<Step_Info Num=\"1\"><Step1 Step_ID=\"1\" Step_Type=\"1\"><Limit><Main><Curr Value=\""
                            + setCurrent + "\"/></Main></Limit></Step1></Step_Info>"));
        }
        return new NdaxArchives(folder).read(members);
    }

    private static byte[] xml(String content) {
        return ("<?xml version=\"1.0\" encoding=\"UTF-8\"?><root><config>" + content + "</config></root>")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static boolean passed(ImportReport report, String code) {
        return report.checks().stream()
                .filter(check -> check.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new AssertionError(code + " in " + report))
                .passed();
    }
}
