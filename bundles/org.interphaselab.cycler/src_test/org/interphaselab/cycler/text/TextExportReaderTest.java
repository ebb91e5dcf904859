package org.interphaselab.cycler.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.ImportLight;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.InstrumentClock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Units, character sets, decimal signs, times and signs of exports are read as they are meant. */
class TextExportReaderTest {

    private static final String HEADER = "DataPoint,Cycle Index,Step Index,Step Type,Time,Total Time,Current(µA),"
            + "Voltage(mV),Chg. Cap.(mAs),DChg. Cap.(mAs),T1(℃)\n";

    private final CyclerFiles files = CyclerFiles.standard();

    @TempDir
    Path folder;

    private Imported read(String text, Charset charset) throws IOException, ProblemException {
        return files.read(Files.write(folder.resolve("file.csv"), text.getBytes(charset)), Progress.none());
    }

    private Imported read(String text) throws IOException, ProblemException {
        return read(text, StandardCharsets.UTF_8);
    }

    private Problem problem(String text) {
        return assertThrows(ProblemException.class, () -> read(text)).problem();
    }

    private static String rows() {
        return "1,1,1,CC_Chg,00:00:00.000,00:00:00.000,500,3000.5,0,0,25\n"
                + "2,1,1,CC_Chg,26:03:04.5,26:03:04.5,500,3100,18,0,25\n"
                + "3,1,2,CC_DChg,0:00:00,1-02:03:04.5,-500,3000,0,3.6,25\n";
    }

    private static void assertRead(Imported imported) {
        Trace trace = imported.trace();
        assertArrayEquals(new double[] {5e-4, 5e-4, -5e-4}, trace.values(Quantity.CURRENT), 1e-15);
        assertArrayEquals(new double[] {3.0005, 3.1, 3}, trace.values(Quantity.VOLTAGE), 1e-15);
        assertArrayEquals(new double[] {0, 93784.5, 93784.5}, trace.values(Quantity.TEST_TIME));
        assertArrayEquals(new double[] {0, 5e-6, 0}, trace.values(Quantity.STEP_CHARGING_CAPACITY), 1e-18);
        assertArrayEquals(new double[] {1, 1, 2}, trace.values(Quantity.STEP_COUNT));
        assertEquals("neware-text", imported.report().format());
    }

    @Test
    void theUnitsAreThoseOfTheHeader() throws Exception {
        assertRead(read(HEADER + rows()));
        assertRead(read("\uFEFF" + HEADER + rows()));
        assertRead(read(HEADER.replace("µA", "uA") + rows()));
        assertRead(read(HEADER.replace("µA", "μA") + rows()));
    }

    @Test
    void currentInAmperesOrMilliamperesIsTheSame() throws Exception {
        assertRead(read(
                HEADER.replace("µA", "A") + rows().replace(",500,", ",0.0005,").replace(",-500,", ",-0.0005,")));
        assertRead(read(
                HEADER.replace("µA", "mA") + rows().replace(",500,", ",0.5,").replace(",-500,", ",-0.5,")));
    }

    @Test
    void whereAllStepsAreCalledChargeTheCurrentCounts() throws Exception {
        Imported imported = read(HEADER + rows().replace("CC_DChg", "CC_Chg"));
        assertRead(imported);
        assertEquals(List.of(), imported.report().repairs());
        assertTrue(ImportLight.reasons(imported.report()).contains("CURRENT_SIGN"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ISO-8859-1", "windows-1252"})
    void westernCharacterSets(String charset) throws Exception {
        assertRead(read(HEADER.replace("℃", "°C") + rows(), Charset.forName(charset)));
    }

    @Test
    void chineseHeadersInTheirCharacterSet() throws Exception {
        String header = "数据序号,循环号,工步号,工步类型,时间,总时间,电流(uA),电压(mV),充电容量(mAs),放电容量(mAs),T1(℃)\n";
        assertRead(read(header + rows(), Charset.forName("GBK")));
        assertRead(read(header + rows()));
    }

    @Test
    void decimalCommasBetweenSemicolons() throws Exception {
        String text = (HEADER + rows()).replace(',', ';').replace('.', ',');
        assertRead(read(text.replace("Chg, Cap,", "Chg. Cap.")));
    }

    @Test
    void missingTotalTimeFollowsFromTheSteps() throws Exception {
        Imported imported = read("DataPoint,Step Index,Step Type,Time,Current(mA),Voltage(V)\n1,1,Rest,0:00:00,0,1\n"
                + "2,1,Rest,0:01:00,0,1\n3,2,CC_DChg,0:00:01,-1,1\n4,1,Rest,0:00:02,0,1\n");
        assertArrayEquals(new double[] {0, 60, 61, 63}, imported.trace().values(Quantity.TEST_TIME));
        assertTrue(imported.report().rules().stream().anyMatch(rule -> rule.startsWith("Test Time is")));
    }

    @Test
    void currentsWithoutSignGetItFromTheStep() throws Exception {
        Imported imported = read(HEADER + rows().replace("-500", "500"));
        assertRead(imported);
        assertEquals(1, imported.report().repairs().size());
    }

    @Test
    void currentsOfTheOtherSignAreTurned() throws Exception {
        Imported imported = read(
                HEADER + rows().replace("-500", "x").replace("500,", "-500,").replace("x", "500"));
        assertRead(imported);
        assertEquals(1, imported.report().repairs().size());
    }

    @Test
    void aWrongUnitShowsInTheChargeCounted() throws Exception {
        StringBuilder text = new StringBuilder("Data Point,Test Time (s),Current (A),Voltage (V),Step Index,"
                + "Charge Capacity (Ah),Discharge Capacity (Ah)\n");
        for (int i = 0; i < 100; i++) {
            text.append(i + 1 + "," + 36 * i + ",1000,3.5,1," + i / 100.0 + ",0\n");
        }
        Imported imported = read(text.toString());
        assertEquals(
                List.of("CHARGE_CONTRADICTS_CURRENT"),
                imported.report().problems().stream().map(Problem::code).toList());
    }

    @Test
    void columnsNotKnownAreKeptOrListed() throws Exception {
        Imported imported = read("Data Point,Test Time (s),Current (A),Voltage (V),Aux_Pressure_2 (bar),Remark,Empty\n"
                + "1,0,0,3.5,7,good,\n2,1,0,3.5,8,bad,\n");
        assertArrayEquals(new double[] {7, 8}, imported.trace().values(new Quantity("Aux_Pressure_2", "bar")));
        assertEquals(List.of("Aux_Pressure_2 (bar)"), imported.report().keptColumns());
        assertEquals(List.of("Remark (holds words)"), imported.report().unmappedColumns());
        assertEquals(List.of("Empty (empty)"), imported.report().passedOver());
    }

    @Test
    void aWordInEveryRecordIsSaidOfTheRecording() throws Exception {
        String names = "Data Point,Test Time (s),Current (A),Voltage (V),Rack,Late,Early,Mixed\n";
        Imported imported = read(names + "1,0,0,3.5,ACT4,,good,7\n2,1,0,3.5, ACT4 ,bad,,off\n");
        assertEquals("ACT4", imported.report().metadata().get("Rack"));
        assertEquals(
                List.of("Late (holds words)", "Early (holds words)", "Mixed (holds words)"),
                imported.report().unmappedColumns());
    }

    @Test
    void theHeadAndTheRecordsMayGiveOneNameTwoValues() throws Exception {
        String names = "Data Point,Test Time (s),Current (A),Voltage (V),Rack,Cell ID\n";
        Imported imported = read("Rack:,ACT5\nCell ID:,A 7\n" + names + "1,0,0,3.5,ACT4,A 7\n2,1,0,3.5,ACT4,A 7\n");
        assertEquals("ACT5", imported.report().metadata().get("Rack"));
        assertEquals("ACT4", imported.report().metadata().get("Rack (in every record)"));
        assertEquals("A 7", imported.report().metadata().get("Cell ID"));
        assertEquals(List.of(), imported.report().unmappedColumns());
    }

    @ParameterizedTest
    @CsvSource({
        "500|5oo, FIELD_NOT_A_NUMBER, 2",
        "26:03:04.5|26:73:04.5, FIELD_NOT_A_NUMBER, 3",
        "'3100|3100,4,5,6,7', ROW_WRONG_LENGTH, 3",
        "'3000.5,0,0,25|3000.5', ROW_WRONG_LENGTH, 2",
        "µA|kT, UNIT_UNKNOWN, 1",
    })
    void whatCannotBeReadIsOneProblemWithItsLine(String change, String code, int line) {
        String[] parts = change.split("\\|");
        Problem problem = problem((HEADER + rows()).replaceFirst(java.util.regex.Pattern.quote(parts[0]), parts[1]));
        assertEquals(code, problem.code(), problem::toString);
        assertEquals(line, problem.where().line().orElseThrow(), problem::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-05-06 07:08:09.5, 1714979289.5",
        "2024/05/06 07:08:09, 1714979289",
        "05/06/2024 07:08:09, 1714979289",
        "5/6/2024 7:08:09 PM, 1715022489",
        "06-May-24 7:08:09 AM, 1714979289",
        "05/06/2024, 1714953600",
    })
    void wallClocks(String text, double expected) throws Exception {
        Imported imported = readClock(text);
        assertEquals(expected, imported.trace().values(Quantity.LOCAL_TIME)[0]);
        assertEquals(InstrumentClock.LOCAL, imported.report().clock());
        assertFalse(imported.trace().has(Quantity.UNIX_TIME), "where the clock stood is not known");
    }

    @ParameterizedTest
    @CsvSource({
        "1714979289.25, 1714979289.25, Z, ",
        "2024-05-06T07:08:09Z, 1714979289, Z, ",
        "2024-05-06 07:08:09+08:00, 1714950489, +08:00, 2024-05-06T07:08:09",
        "2024-05-06T07:08:09.5-0330, 1714991889.5, -03:30, 2024-05-06T07:08:09.5",
        "2024-05-06T07:08:09+08, 1714950489, +08:00, 2024-05-06T07:08:09",
    })
    void instants(String text, double expected, String zone, String start) throws Exception {
        Imported imported = readClock(text);
        assertEquals(expected, imported.trace().values(Quantity.UNIX_TIME)[0]);
        assertFalse(imported.trace().has(Quantity.LOCAL_TIME));
        assertEquals(zone, imported.report().clock().zone().orElseThrow().getId());
        assertEquals(Optional.ofNullable(start), imported.report().startTime());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2024-05-06 07:08:09+25:00", "2024-05-06 07:08:09+8", "2024-05-06 07:08:09+08:61"})
    void offsetsThatAreNone(String text) throws Exception {
        assertEquals(
                "CLOCK_UNREADABLE",
                readClock(text).report().problems().getFirst().code());
    }

    @Test
    void aWallClockAmongInstantsIsNoInstant() throws Exception {
        Imported imported = read("Data Point,Date Time,Test Time (s),Current (A),Voltage (V)\n"
                + "1,2024-05-06T07:08:09Z,0,0,3.5\n2,2024-05-06T07:08:19,10,0,3.5\n");
        assertTrue(Double.isNaN(imported.trace().values(Quantity.UNIX_TIME)[1]));
        assertEquals("CLOCK_UNREADABLE", imported.report().problems().getFirst().code());
    }

    private Imported readClock(String text) throws Exception {
        return read("Data Point,Date Time,Test Time (s),Current (A),Voltage (V)\n1," + text + ",0,0,3.5\n");
    }

    @Test
    void aDateThatCanBeReadOneWayDecidesForAll() throws Exception {
        Imported imported = read("Data Point,Date Time,Test Time (s),Current (A),Voltage (V)\n"
                + "1,06/05/2024 00:00:00,0,0,3.5\n2,13/05/2024 00:00:00,604800,0,3.5\n");
        assertEquals(
                "2024-05-06T00:00:00Z",
                java.time.Instant.ofEpochSecond((long) imported.trace().values(Quantity.LOCAL_TIME)[0])
                        .toString());
    }

    @Test
    void aTestNotBegunIsAnEmptyTrace() throws Exception {
        Imported imported = read(HEADER);
        assertEquals(0, imported.trace().size());
        assertEquals("NO_RECORDS", imported.report().problems().getFirst().code());
    }

    @Test
    void whatDoesNotFitIntoMemoryIsSaid() throws Exception {
        StringBuilder text = new StringBuilder("Data Point,Test Time (s),Current (A),Voltage (V)\n");
        for (int i = 0; i < 40_000; i++) {
            text.append(i).append(',').append(i).append(",1,3.5\n");
        }
        Path file = Files.writeString(folder.resolve("long.csv"), text);
        TextExportReader small =
                new TextExportReader(new ArbinTextReader().format(), new MemoryLimit(500_000, 1_000_000)) {};
        Problem problem = assertThrows(ProblemException.class, () -> small.read(file, Progress.none()))
                .problem();
        assertEquals("FILE_TOO_LARGE", problem.code());
        assertEquals(40_000, files.read(file, Progress.none()).trace().size());
    }

    @Test
    void textAfterRecordsCutOffIsOneProblemWithItsLine() {
        Problem problem = problem(HEADER + rows() + "4,1,2\n" + rows());
        assertEquals("ROW_WRONG_LENGTH", problem.code());
        assertEquals(5, problem.where().line().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({
        "CC_Chg, CHARGE",
        "CC DChg, DISCHARGE",
        "D, DISCHARGE",
        "C, CHARGE",
        "discharge CC, DISCHARGE",
        "CC_CHA, CHARGE",
        "CC_DCH, DISCHARGE",
        "Rest, NONE",
        "Change, NONE",
        "恒流充电, CHARGE",
        "恒流放电, DISCHARGE"
    })
    void namesOfStepsTellTheDirection(String name, String direction) {
        assertEquals(direction, StepDirection.of(name).name());
    }
}
