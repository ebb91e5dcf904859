package org.interphaselab.cycler.mapping;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.sheet.TestWorkbook;
import org.interphaselab.cycler.sheet.TestWorkbook.Days;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tables of any program and of papers are read as a person confirmed, and not otherwise. */
class MappedReaderTest {

    private static final MappingProfile CSV = new MappingProfile(
            "home made",
            "",
            TableForm.text(';', ','),
            List.of(
                    new MappedColumn("Zeit", 1, Quantity.TEST_TIME, "h"),
                    new MappedColumn("Ewe/mV", 2, Quantity.VOLTAGE, ""),
                    new MappedColumn("I", 3, Quantity.CURRENT, "µA")),
            0,
            MappingProfile.CurrentSign.POSITIVE_DISCHARGES,
            List.of(List.of("Zeit", "Ewe/mV", "I", "Bemerkung")));

    @TempDir
    Path folder;

    private Path csv(String text) throws Exception {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    private static Imported read(MappingProfile profile, Path file) throws Exception {
        return CyclerFiles.standard().read(file, profile, Optional.empty(), Progress.none());
    }

    private static Problem problem(MappingProfile profile, Path file) {
        return assertThrows(ProblemException.class, () -> read(profile, file)).problem();
    }

    private static final String ROWS = "Zeit;Ewe/mV;I;Bemerkung\n0;50,5;-100;gut\n0,5;-50,5;100;\n";

    private static void assertRows(Imported imported) {
        Trace trace = imported.trace();
        assertArrayEquals(new double[] {0, 1800}, trace.values(Quantity.TEST_TIME));
        assertArrayEquals(new double[] {0.0505, -0.0505}, trace.values(Quantity.VOLTAGE), 1e-17);
        assertArrayEquals(new double[] {1e-4, -1e-4}, trace.values(Quantity.CURRENT), 1e-19);
        assertEquals("mapped", imported.report().format());
        assertEquals("home made", imported.report().version());
        assertEquals(List.of("Bemerkung"), imported.report().unmappedColumns());
    }

    @Test
    void unitsSignAndDecimalCommaAreThoseOfTheProfile() throws Exception {
        assertRows(read(CSV, csv(ROWS)));
        assertRows(read(CSV, Files.write(folder.resolve("b.csv"), ("\uFEFF" + ROWS).getBytes(StandardCharsets.UTF_8))));
        assertRows(read(CSV, Files.write(folder.resolve("l.csv"), ROWS.getBytes(Charset.forName("windows-1252")))));
    }

    @Test
    void aPackedTextIsReadAsItsContent() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(ROWS.getBytes(StandardCharsets.UTF_8));
        }
        assertRows(read(CSV, Files.write(folder.resolve("t.csv.gz"), out.toByteArray())));
    }

    @Test
    void columnsAreFoundByNameWhereverTheyStand() throws Exception {
        assertRows(read(CSV, csv("Bemerkung;I;Zeit;Ewe/mV\ngut;-100;0;50,5\n;100;0,5;-50,5\n")));
    }

    /** Only what a person confirmed is used without being asked for: the very same names in the same order. */
    @Test
    void aSavedProfileReadsFilesOfItsVeryNames() throws Exception {
        CyclerFiles with = CyclerFiles.standard().with(List.of(CSV));
        assertRows(with.read(csv(ROWS), Progress.none()));
        Path other = csv(ROWS.replace("Bemerkung", "Notiz"));
        assertEquals(
                "FORMAT_UNKNOWN",
                assertThrows(ProblemException.class, () -> with.read(other, Progress.none()))
                        .problem()
                        .code());
        Path arbin = csv("Data Point,Test Time (s),Current (A),Voltage (V)\n1,0,0,3.5\n");
        MappingProfile greedy = new MappingProfile(
                "greedy",
                "",
                TableForm.text(',', '.'),
                List.of(
                        new MappedColumn("Test Time (s)", 2, Quantity.TEST_TIME, "h"),
                        new MappedColumn("Voltage (V)", 4, Quantity.VOLTAGE, "V")),
                0,
                MappingProfile.CurrentSign.POSITIVE_CHARGES,
                List.of(List.of("Data Point", "Test Time (s)", "Current (A)", "Voltage (V)")));
        assertEquals(
                "arbin-text",
                CyclerFiles.standard()
                        .with(List.of(greedy))
                        .read(arbin, Progress.none())
                        .report()
                        .format());
    }

    @ParameterizedTest
    @CsvSource({
        "0;50|0;fifty, FIELD_NOT_A_NUMBER, 2",
        "'0,5;|;', FIELD_MISSING, 3",
        "Zeit|Dauer, MAPPING_COLUMN_MISSING, 1",
        "Ewe/mV|Ewe, MAPPING_COLUMN_MISSING, 1",
        "';100;\n|\n3;4\n0;1', ROW_WRONG_LENGTH, 3",
    })
    void whatCannotBeReadIsOneProblemWithItsLine(String change, String code, int line) throws Exception {
        String[] parts = change.split("\\|", -1);
        Problem problem = problem(CSV, csv(ROWS.replace(parts[0], parts[1])));
        assertEquals(code, problem.code(), problem::toString);
        assertEquals(line, problem.where().line().orElseThrow(), problem::toString);
    }

    @Test
    void aUnitThatNobodyGaveIsAskedFor() throws Exception {
        MappingProfile open = CSV.with(new MappedColumn("I", 3, Quantity.CURRENT, ""));
        Problem problem = problem(open, csv(ROWS));
        assertEquals("UNIT_NOT_GIVEN", problem.code());
        MappingProfile wrong = CSV.with(new MappedColumn("I", 3, Quantity.CURRENT, "mA/cm2"));
        assertEquals("UNIT_UNKNOWN", problem(wrong, csv(ROWS)).code());
    }

    @ParameterizedTest
    @CsvSource({
        "'0;1;0', '2;1;0', h, 7200",
        "'0;1;0', '90;1;0', min, 5400",
        "'0;1;0', '0,25;1;0', d, 21600",
        "'0;1;0', '1500;1;0', ms, 1.5",
        "'0:00:00;1;0', '26:03:04,5;1;0', '', 93784.5",
        "'0:00:00;1;0', '1-02:03:04,5;1;0', s, 93784.5",
    })
    void timesComeInManyForms(String first, String second, String unit, double expected) throws Exception {
        MappingProfile profile =
                CSV.with(new MappedColumn("Zeit", 1, Quantity.TEST_TIME, unit.isEmpty() ? "h:mm:ss" : unit));
        Trace trace = read(profile, csv("Zeit;Ewe/mV;I\n" + first + "\n" + second + "\n"))
                .trace();
        assertEquals(expected, trace.values(Quantity.TEST_TIME)[1], 1e-9);
    }

    @Test
    void aClockAloneGivesTheTime() throws Exception {
        MappingProfile profile = CSV.withColumns(List.of(
                new MappedColumn("Datum", 1, Quantity.UNIX_TIME, ""), new MappedColumn("U", 2, Quantity.VOLTAGE, "V")));
        Imported imported = read(profile, csv("Datum;U\n05.06.2024 23:59:30;3,5\n06.06.2024 00:01:00;3,6\n"));
        assertArrayEquals(new double[] {0, 90}, imported.trace().values(Quantity.TEST_TIME));
        assertEquals("2024-06-05T23:59:30", imported.report().startTime().orElseThrow());
    }

    private static TestWorkbook.Sheet pairs() {
        return new TestWorkbook()
                .sheet("Read me")
                .row("Source data of Fig. 2")
                .sheet("Fig 2")
                .row("MII-1 50 %", null, null, "SEI sym", null, null, null)
                .row(
                        "Time (h)",
                        "Voltage (V vs. Li/Li+)",
                        null,
                        "Time / min",
                        "Voltage (mV)",
                        "Time (h)",
                        "Voltage (V)")
                .row(0, 0.05, null, 0, -20, 1, 4)
                .row(0.5, 0.06, null, 30, -21, null, null)
                .row(1, -0.06, null, null, null, null, null)
                .row(1.5, new TestWorkbook.CellError("#N/A"), null, null, null, null, null);
    }

    private static MappingProfile published() throws ProblemException {
        return MappingProfiles.in().get(MappingProfiles.PUBLISHED_PAIRS);
    }

    /** Each pair has its own units, length and name; a name above two pairs is numbered. */
    @Test
    void sheetsOfPapersGiveOneRecordingPerPair() throws Exception {
        Path file = pairs().book().write(folder.resolve("source data.xlsx"));
        MappedReader reader = new MappedReader(published());
        assertEquals(List.of("MII-1 50 %", "SEI sym", "SEI sym 2"), reader.cells(file));
        Imported first = reader.read(file, "MII-1 50 %", Progress.none());
        assertArrayEquals(new double[] {0, 1800, 3600, 5400}, first.trace().values(Quantity.TEST_TIME));
        assertArrayEquals(
                new double[] {0.05, 0.06, -0.06, Double.NaN}, first.trace().values(Quantity.VOLTAGE));
        assertFalse(first.trace().has(Quantity.CURRENT));
        assertEquals(
                List.of("CELL_ERROR", "CURRENT_ABSENT"),
                first.report().problems().stream().map(Problem::code).toList());
        assertEquals("MII-1 50 %", first.report().metadata().get("cell"));
        Imported second = reader.read(file, "SEI sym", Progress.none());
        assertArrayEquals(new double[] {0, 1800}, second.trace().values(Quantity.TEST_TIME));
        assertArrayEquals(new double[] {-0.02, -0.021}, second.trace().values(Quantity.VOLTAGE), 1e-17);
        Imported third = reader.read(file, "SEI sym 2", Progress.none());
        assertArrayEquals(new double[] {4}, third.trace().values(Quantity.VOLTAGE));
        assertEquals("SEVERAL_CELLS", problem(published(), file).code());
        assertEquals(
                "CELL_NOT_FOUND",
                assertThrows(ProblemException.class, () -> reader.read(file, "MII-9", Progress.none()))
                        .problem()
                        .code());
        assertEquals(4, reader.preview(file, Progress.none()).firstSamples().size());
    }

    @Test
    void sheetsOfPapersAsTextAreTheSame() throws Exception {
        MappedReader reader = new MappedReader(MappingProfiles.in().get("published-pairs-csv"));
        Path file = csv("a,,b,\nTime (h),Voltage (V),Time (s),Voltage (mV)\n0,1,0,2\n1,3,,\n2,5,,\n");
        String remedy =
                problem(MappingProfiles.in().get("published-pairs"), file).remedy();
        assertTrue(remedy.contains("'published-pairs-csv'"), remedy);
        assertEquals(List.of("a", "b"), reader.cells(file));
        assertArrayEquals(
                new double[] {1, 3, 5},
                reader.read(file, "a", Progress.none()).trace().values(Quantity.VOLTAGE));
        assertArrayEquals(
                new double[] {0.002},
                reader.read(file, "b", Progress.none()).trace().values(Quantity.VOLTAGE));
    }

    @Test
    void problemsOfASheetNameTheCell() throws Exception {
        Path word = pairs().row("later", 1).book().write(folder.resolve("word.xlsx"));
        MappedReader reader = new MappedReader(published());
        Problem problem = assertThrows(ProblemException.class, () -> reader.read(word, "MII-1 50 %", Progress.none()))
                .problem();
        assertEquals("FIELD_NOT_A_NUMBER", problem.code());
        assertTrue(problem.where().toString().endsWith("sheet 'Fig 2', cell A7"), problem::toString);
        Path missing = pairs().row(null, 1).book().write(folder.resolve("missing.xlsx"));
        assertEquals(
                "FIELD_MISSING",
                assertThrows(ProblemException.class, () -> reader.read(missing, "MII-1 50 %", Progress.none()))
                        .problem()
                        .code());
        Path areal = new TestWorkbook()
                .sheet("Fig 1")
                .row("cell")
                .row("Capacity (mAh cm-2)", "Voltage (V)")
                .row(0, 1)
                .book()
                .write(folder.resolve("areal.xlsx"));
        Problem unit = problem(published(), areal);
        assertEquals("UNIT_UNKNOWN", unit.code());
        assertTrue(unit.where().toString().endsWith("sheet 'Fig 1', cell A2"), unit::toString);
    }

    @Test
    void daysOfAWorkbookAreTimes() throws Exception {
        MappingProfile profile = new MappingProfile(
                "days",
                "",
                TableForm.workbook("", 1),
                List.of(
                        new MappedColumn("t", 1, Quantity.TEST_TIME, "s"),
                        new MappedColumn("U", 2, Quantity.VOLTAGE, "V")),
                0,
                MappingProfile.CurrentSign.POSITIVE_CHARGES,
                List.of());
        Path file = new TestWorkbook()
                .sheet("a")
                .row("t", "U")
                .row(new Days(0), 1)
                .row(new Days(0.25), 2)
                .book()
                .write(folder.resolve("days.xlsx"));
        assertArrayEquals(new double[] {0, 21_600}, read(profile, file).trace().values(Quantity.TEST_TIME));
        assertEquals("MAPPING_OTHER_FILE", problem(CSV, file).code());
        MappingProfile elsewhere = new MappingProfile(
                "elsewhere",
                "",
                TableForm.workbook("b", 1),
                profile.columns(),
                0,
                MappingProfile.CurrentSign.POSITIVE_CHARGES,
                List.of());
        assertEquals("SHEET_NOT_FOUND", problem(elsewhere, file).code());
    }

    /** What is not read of a cell's columns is no cell of its own. */
    @Test
    void cellsOfWhichSomeColumnsAreReadStayWhole() throws Exception {
        Path file = csv("a,,,b,,\nTime (h),Voltage (V),T,Time (h),Voltage (V),T\n0,1,25,0,2,26\n1,3,25,1,4,26\n");
        MappingProfile pairs = MappingProfiles.in().get("published-pairs-csv");
        MappingProfile threes =
                new MappingProfile("threes", "", pairs.form(), pairs.columns(), 3, pairs.currentSign(), List.of());
        MappedReader reader = new MappedReader(threes);
        assertEquals(List.of("a", "b"), reader.cells(file));
        assertArrayEquals(
                new double[] {2, 4},
                reader.read(file, "b", Progress.none()).trace().values(Quantity.VOLTAGE));
        MappingProfile ones =
                new MappingProfile("ones", "", pairs.form(), pairs.columns(), 1, pairs.currentSign(), List.of());
        assertEquals(
                "MAPPING_INVALID",
                assertThrows(ProblemException.class, () -> new MappedReader(ones))
                        .problem()
                        .code());
    }

    /** Columns without names are called as spreadsheets call them, and known again by their number. */
    @Test
    void aTableWithoutNamesIsReadByTheLettersOfItsColumns() throws Exception {
        MappingProfile profile = new MappingProfile(
                "no names",
                "",
                new TableForm(TableForm.Kind.TEXT, "", ',', '.', "", false, 0, 0, 1),
                List.of(
                        new MappedColumn("C", 3, Quantity.VOLTAGE, "mV"),
                        new MappedColumn("A", 1, Quantity.TEST_TIME, "min")),
                0,
                MappingProfile.CurrentSign.POSITIVE_CHARGES,
                List.of(List.of("A", "B", "C")));
        CyclerFiles with = CyclerFiles.standard().with(List.of(profile));
        Imported imported = with.read(csv("0,7,50\n1,7,-50\n"), Progress.none());
        assertArrayEquals(new double[] {0, 60}, imported.trace().values(Quantity.TEST_TIME));
        assertArrayEquals(new double[] {0.05, -0.05}, imported.trace().values(Quantity.VOLTAGE), 1e-17);
        assertEquals(List.of("B"), imported.report().unmappedColumns());
        assertTrue(imported.report().problems().stream()
                .anyMatch(problem -> problem.code().equals("MAPPED_BY_POSITION")));
        for (String other : List.of("0,7,50,1\n1,7,-50,1\n", "a,b,c\n0,7,50\n", "dear all, we met, today\n")) {
            Path file = csv(other);
            assertEquals(
                    "FORMAT_UNKNOWN",
                    assertThrows(ProblemException.class, () -> with.read(file, Progress.none()))
                            .problem()
                            .code(),
                    other);
        }
        assertEquals(
                "MAPPING_COLUMN_MISSING", problem(profile, csv("0,7\n1,7\n")).code());
    }

    @Test
    void aSheetWithoutNamesIsReadByTheLettersOfItsColumns() throws Exception {
        MappingProfile profile = new MappingProfile(
                "no names",
                "",
                new TableForm(TableForm.Kind.WORKBOOK, "", ',', '.', "", false, 0, 0, 1),
                List.of(
                        new MappedColumn("A", 1, Quantity.TEST_TIME, "s"),
                        new MappedColumn("B", 2, Quantity.VOLTAGE, "V")),
                0,
                MappingProfile.CurrentSign.POSITIVE_CHARGES,
                List.of());
        Path file = new TestWorkbook()
                .sheet("words")
                .row("read", "me")
                .sheet("numbers")
                .row(0, 1)
                .row(2, 3)
                .book()
                .write(folder.resolve("bare.xlsx"));
        assertArrayEquals(new double[] {1, 3}, read(profile, file).trace().values(Quantity.VOLTAGE));
        MappingGuess guess = MappingGuess.of(
                new TestWorkbook()
                        .sheet("numbers")
                        .row(0, 1)
                        .row(1, 1)
                        .row(2, 3)
                        .row(3, 3)
                        .book()
                        .write(folder.resolve("guessed.xlsx")),
                "guessed");
        assertEquals(List.of(List.of("A", "B")), guess.profile().signature());
    }
}
