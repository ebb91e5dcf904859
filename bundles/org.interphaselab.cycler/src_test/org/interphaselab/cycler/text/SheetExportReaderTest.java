package org.interphaselab.cycler.text;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.RealData;
import org.interphaselab.cycler.sheet.TestWorkbook;
import org.interphaselab.cycler.sheet.TestWorkbook.CellError;
import org.interphaselab.cycler.sheet.TestWorkbook.Days;
import org.interphaselab.cycler.sheet.TestWorkbook.Inline;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Workbooks of cyclers' programs are read with their sheets, times and units as they are meant. */
class SheetExportReaderTest {

    private static final CyclerFiles FILES = CyclerFiles.standard();
    private static final Object[] ARBIN = {
        "Data_Point", "Date_Time", "Test_Time(s)", "Step_Index", "Current(A)", "Voltage(V)", "Aux_Temperature(°)_1"
    };
    private static final Object[] NEWARE = {
        "DataPoint",
        "Cycle Index",
        "Step Index",
        "Step Type",
        "Time",
        "Total Time",
        "Current(µA)",
        "Voltage(mV)",
        "Date"
    };
    private static final double SECOND = 1 / 86_400.0;

    @TempDir
    Path folder;

    private Imported read(TestWorkbook book) throws IOException, ProblemException {
        return FILES.read(book.write(folder.resolve("book.xlsx")), Progress.none());
    }

    private Problem problem(TestWorkbook book) {
        return assertThrows(ProblemException.class, () -> read(book)).problem();
    }

    private static TestWorkbook.Sheet arbinRows(TestWorkbook.Sheet sheet, int from, int to) {
        for (int i = from; i <= to; i++) {
            sheet.row(i, new Days(45_000 + i * SECOND), i, 1, 0.001, 3.5, 25.5);
        }
        return sheet;
    }

    /** The numbers of records are those of the sheets' XML; first and last values are the text of their cells. */
    @ParameterizedTest
    @CsvSource({
        "arbin, bs542_004_gr_li_50ua_50mv_1v_191020_Channel_11.xlsx, arbin-xlsx, 4526, 1.0009999999999999,"
                + " 1204515.8080799999, 2.637298583984375, 7.2286605834960938E-2, 0, 5.0827860832214355E-5",
        "arbin, tiny_arbin.xlsx, arbin-xlsx, 5, 0, 3, 3.8, 3.5, 0, -2",
        "arbin, tiny_arbin_multisheet.xlsx, arbin-xlsx, 5, 0, 3, 3.8, 3.5, 0, -2",
        "neware, sample_data_neware.xlsx, neware-xlsx, 105, 0, 103, 3.7172, 3.7284, 3.99929E-3, 4.00012E-3",
    })
    void realWorkbooksAreReadInFull(
            String folder,
            String name,
            String format,
            int records,
            double firstTime,
            double lastButOneTime,
            double firstVoltage,
            double lastVoltage,
            double firstCurrent,
            double lastCurrent)
            throws Exception {
        Imported imported = FILES.read(RealData.file(folder, name), Progress.none());
        assertEquals(format, imported.report().format());
        assertEquals("one sheet", imported.report().version());
        assertEquals(records, imported.report().records());
        assertEquals(List.of(), imported.report().problems());
        Trace trace = imported.trace();
        double[] time = trace.values(Quantity.TEST_TIME);
        double[] voltage = trace.values(Quantity.VOLTAGE);
        double[] current = trace.values(Quantity.CURRENT);
        assertEquals(firstTime, time[0], 1e-9);
        assertEquals(lastButOneTime, time[records - 2], 1e-9);
        assertEquals(firstVoltage, voltage[0], 1e-15);
        assertEquals(lastVoltage, voltage[records - 1], 1e-15);
        assertEquals(firstCurrent, current[0], 1e-15);
        assertEquals(lastCurrent, current[records - 1], 1e-15);
        assertEquals(
                Math.min(100, records),
                FILES.preview(RealData.file(folder, name), Progress.none())
                        .firstSamples()
                        .size());
    }

    /** The same made-up recording comes as csv and as workbook. */
    @Test
    void arbin_workbookAgreesWithItsTwin() throws Exception {
        Trace book = FILES.read(RealData.file("arbin", "tiny_arbin.xlsx"), Progress.none())
                .trace();
        Trace text = FILES.read(RealData.file("arbin", "tiny_arbin.csv"), Progress.none())
                .trace();
        for (Quantity quantity : List.of(
                Quantity.TEST_TIME,
                Quantity.STEP_TIME,
                Quantity.VOLTAGE,
                Quantity.CURRENT,
                new Quantity("Schedule Charging Capacity", "Ah"),
                new Quantity("Schedule Discharging Capacity", "Ah"),
                new Quantity("Internal Resistance", "ohm"),
                new Quantity("Temperature T1", "degC"))) {
            assertArrayEquals(text.values(quantity), book.values(quantity), quantity.label());
        }
    }

    @Test
    void neware_daysAndUnitsAreRead() throws Exception {
        Imported imported = read(new TestWorkbook()
                .sheet("test")
                .row("Start Time", "2024-03-04 05:06:07")
                .row("Barcode", "cell 7")
                .sheet("cycle")
                .row("Cycle Index", "Chg. Cap.(mAh)")
                .row(1, 2.5)
                .sheet("record")
                .row(NEWARE)
                .row(1, 1, 1, "CC Chg", new Days(0), new Days(0), 500, 3000.5, new Days(45_355.25))
                .row(2, 1, 1, new Inline("CC Chg"), new Days(1.5), new Days(1.5), 500, 3100, new Days(45_356.75))
                .row(3, 1, 2, "CC DChg", "0:00:00", "1-12:00:00.5", -500, "3000", "2024-03-05 18:00:00.5")
                .book());
        Trace trace = imported.trace();
        assertEquals("neware-xlsx", imported.report().format());
        assertArrayEquals(new double[] {0, 129_600, 129_600.5}, trace.values(Quantity.TEST_TIME));
        assertArrayEquals(new double[] {3.0005, 3.1, 3}, trace.values(Quantity.VOLTAGE), 1e-15);
        assertArrayEquals(new double[] {5e-4, 5e-4, -5e-4}, trace.values(Quantity.CURRENT), 1e-18);
        // 2024-03-04T06:00 is 19 786.25 days after 1970-01-01
        assertArrayEquals(
                new double[] {19_786.25 * 86_400, 19_787.75 * 86_400, 19_787.75 * 86_400 + 0.5},
                trace.values(Quantity.LOCAL_TIME));
        assertEquals("CC DChg", trace.text(Quantity.STEP_TYPE).orElseThrow().at(2));
        assertEquals("cell 7", imported.report().metadata().get("Barcode"));
        assertTrue(imported.report().rules().contains("sheet 'cycle' holds no records and was left out"));
    }

    @Test
    void datesCountedFrom1904AreTheSameDates() throws Exception {
        TestWorkbook.Sheet sheet =
                new TestWorkbook().from1904().sheet("Channel_1").row(ARBIN);
        Trace trace = read(sheet.row(1, new Days(45_355.25 - 1462), 0, 1, 0, 3.5, 25)
                        .book())
                .trace();
        assertEquals(19_786.25 * 86_400, trace.values(Quantity.LOCAL_TIME)[0]);
    }

    @Test
    void sheetsOfOneChannelAreJoinedInOrder() throws Exception {
        TestWorkbook book = new TestWorkbook();
        book.sheet("Global_Info")
                .row("Channel", "Creator", "Schedule File Name")
                .row(8, "ann", "a.sdx");
        arbinRows(book.sheet("Channel_1-008_10").row(ARBIN), 7, 9);
        arbinRows(book.sheet("Channel_1-008_1").row(ARBIN), 1, 3);
        arbinRows(book.sheet("Channel_1-008_2").row(ARBIN), 4, 6);
        book.sheet("StatisticsByCycle-Chan_1-008").row(ARBIN).row(9, 0, 9, 1, 0, 3.5, 25);
        Imported imported = read(book);
        assertEquals("3 sheets", imported.report().version());
        assertArrayEquals(
                new double[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, imported.trace().values(Quantity.RECORD_INDEX));
        assertTrue(imported.report().rules().stream().anyMatch(rule -> rule.contains("StatisticsByCycle")));
        assertEquals("ann", imported.report().metadata().get("Creator"));
        assertEquals(25.5, imported.trace().values(new Quantity("Temperature T1", "degC"))[8]);
    }

    @Test
    void sheetsOfSeveralChannelsAreNotJoined() {
        TestWorkbook book = new TestWorkbook();
        arbinRows(book.sheet("Channel_1-001_1").row(ARBIN), 1, 3);
        arbinRows(book.sheet("Channel_1-002_1").row(ARBIN), 1, 3);
        assertEquals("SHEETS_OF_SEVERAL_CELLS", problem(book).code());
    }

    @Test
    void sheetsOfOneChannelMustHaveTheSameColumns() {
        TestWorkbook book = new TestWorkbook();
        arbinRows(book.sheet("Channel_1-001_1").row(ARBIN), 1, 3);
        Object[] other = ARBIN.clone();
        other[4] = "Current(mA)";
        arbinRows(book.sheet("Channel_1-001_2").row(other), 4, 6);
        Problem problem = problem(book);
        assertEquals("SHEETS_DIFFER", problem.code());
        assertTrue(problem.where().toString().endsWith("sheet 'Channel_1-001_2'"), problem::toString);
    }

    @Test
    void errorsAndEmptyCellsAreGapsAndCounted() throws Exception {
        Imported imported = read(new TestWorkbook()
                .sheet("Channel_1")
                .row(ARBIN)
                .row()
                .row(1, null, 0, 1, 0.001, new CellError("#N/A"), 25)
                .row(2, null, 1, 1, 0.001, null, 25, null, "a remark beside")
                .row(3, null, 2, true, 0.001, 3.5, new CellError("#DIV/0!"))
                .book());
        double[] voltage = imported.trace().values(Quantity.VOLTAGE);
        assertArrayEquals(new double[] {Double.NaN, Double.NaN, 3.5}, voltage);
        Problem problem = imported.report().problems().getFirst();
        assertEquals("CELL_ERROR", problem.code());
        assertTrue(problem.what().startsWith("2 cells"), problem::toString);
        assertTrue(problem.where().toString().endsWith("sheet 'Channel_1', cell F3"), problem::toString);
        assertTrue(imported.report().rules().contains("1 cells beside the named columns were left out"));
    }

    @Test
    void aTextWhereANumberMustBeIsOneProblemWithItsCell() {
        Problem problem =
                problem(arbinRows(new TestWorkbook().sheet("Channel_1").row(ARBIN), 1, 3)
                        .row(4, null, 4, 1, "3,5 mA", 3.5, 25)
                        .book());
        assertEquals("FIELD_NOT_A_NUMBER", problem.code());
        assertTrue(problem.where().toString().endsWith("sheet 'Channel_1', cell E5"), problem::toString);
    }

    @Test
    void unitsNobodyKnowsAreOneProblemWithTheirSheet() {
        Object[] headers = ARBIN.clone();
        headers[5] = "Voltage(kT)";
        Problem problem =
                problem(arbinRows(new TestWorkbook().sheet("Channel_1").row(headers), 1, 3)
                        .book());
        assertEquals("UNIT_UNKNOWN", problem.code());
        assertTrue(problem.where().toString().contains("sheet 'Channel_1'"), problem::toString);
    }

    @Test
    void aTestNotBegunIsAnEmptyTrace() throws Exception {
        Imported imported = read(new TestWorkbook().sheet("record").row(NEWARE).book());
        assertEquals(0, imported.trace().size());
        assertEquals("NO_RECORDS", imported.report().problems().getFirst().code());
    }

    @Test
    void whatDoesNotFitIntoMemoryIsSaid() throws Exception {
        TestWorkbook book = arbinRows(new TestWorkbook().sheet("Channel_1").row(ARBIN), 1, 9000)
                .book();
        Path file = book.write(folder.resolve("long.xlsx"));
        ArbinSheetReader small = new ArbinSheetReader(new MemoryLimit(200_000, 1_000_000));
        assertEquals(
                "FILE_TOO_LARGE",
                assertThrows(ProblemException.class, () -> small.read(file, Progress.none()))
                        .problem()
                        .code());
    }
}
