package org.interphaselab.cycler.arbin;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.healthmarketscience.jackcess.DataType;
import com.healthmarketscience.jackcess.Table;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.Spectra;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Databases of Arbin are read by their tables; other databases are told from them. */
class ArbinResReaderTest {

    private final CyclerFiles files = CyclerFiles.standard();

    @TempDir
    Path folder;

    private Path file() {
        return folder.resolve("test.res");
    }

    private Imported read() throws ProblemException {
        return files.read(file(), Progress.none());
    }

    private Problem problem() {
        return assertThrows(ProblemException.class, this::read).problem();
    }

    @Test
    void recordsAreReadInTheOrderOfTheirNumbers() throws Exception {
        try (ArbinDatabases database = ArbinDatabases.create(file()).withRecords()) {
            database.tests().addRow(7, "cell A", 3, ArbinDatabases.START_DAYS, "a long text");
            database.record(7, 3).record(7, 1).record(7, 2);
        }
        Imported imported = read();
        assertEquals("arbin-res", imported.report().format());
        assertEquals("Results File 5.26", imported.report().version());
        assertEquals(Optional.of("2024-05-06T07:08"), imported.report().startTime());
        assertEquals("cell A", imported.report().metadata().get("Test Name"));
        assertArrayEquals(new double[] {1, 2, 3}, imported.trace().values(Quantity.RECORD_INDEX));
        assertArrayEquals(new double[] {60, 120, 180}, imported.trace().values(Quantity.TEST_TIME));
        // 2024-05-06T07:09:00 is 1714979340 s after 1970-01-01T00:00 by the same clock
        assertArrayEquals(
                new double[] {1714979340, 1714979400, 1714979460},
                imported.trace().values(Quantity.LOCAL_TIME));
        assertArrayEquals(
                new double[] {0.25, 0.25, 0.25}, imported.trace().values(new Quantity("Internal Resistance", "ohm")));
        assertEquals("", Spectra.codes(imported));
    }

    @Test
    void sensorsBelongToRecordsByTheirNumber() throws Exception {
        try (ArbinDatabases database = ArbinDatabases.create(file()).withRecords()) {
            database.record(1, 1).record(1, 2).record(1, 3);
            Table names = database.table(
                    "Aux_Global_Data_Table",
                    "Channel_Index",
                    DataType.INT,
                    "Auxiliary_Index",
                    DataType.INT,
                    "Data_Type",
                    DataType.INT,
                    "Nickname",
                    DataType.TEXT,
                    "Unit",
                    DataType.TEXT);
            names.addRow(1, 4, 1, "lid", "C");
            names.addRow(1, 2, 2, "stack", "psi");
            Table values = database.table(
                    "Auxiliary_Table",
                    "Test_ID",
                    DataType.LONG,
                    "Data_Point",
                    DataType.LONG,
                    "Auxiliary_Index",
                    DataType.INT,
                    "Data_Type",
                    DataType.INT,
                    "X",
                    DataType.FLOAT);
            values.addRow(1, 1, 4, 1, 25.5f);
            values.addRow(1, 3, 4, 1, 26.5f);
            values.addRow(1, 2, 2, 2, 100f);
            values.addRow(1, 9, 4, 1, 99f);
            values.addRow(2, 1, 4, 1, 99f);
            Table sums = database.table(
                    "Channel_Statistic_Table",
                    "Test_ID",
                    DataType.LONG,
                    "Data_Point",
                    DataType.LONG,
                    "Vmax_On_Cycle",
                    DataType.FLOAT);
            sums.addRow(1, 3, 4.25f);
        }
        Imported imported = read();
        assertArrayEquals(
                new double[] {25.5, Double.NaN, 26.5}, imported.trace().values(new Quantity("Temperature T1", "degC")));
        assertArrayEquals(
                new double[] {Double.NaN, 100, Double.NaN},
                imported.trace().values(new Quantity("Auxiliary stack", "psi")));
        assertArrayEquals(
                new double[] {Double.NaN, Double.NaN, 4.25},
                imported.trace().values(new Quantity("Vmax On Cycle", "V")));
        assertEquals("AUXILIARY_UNMATCHED", Spectra.codes(imported));
    }

    @Test
    void ofSeveralTestsTheLongestIsReadAndTheOthersAreNamed() throws Exception {
        try (ArbinDatabases database = ArbinDatabases.create(file()).withRecords()) {
            Table tests = database.tests();
            tests.addRow(1, "short", 1, ArbinDatabases.START_DAYS, null);
            tests.addRow(2, "long", 2, ArbinDatabases.START_DAYS, null);
            database.record(1, 1).record(2, 1).record(2, 2);
        }
        Imported imported = read();
        assertEquals(2, imported.report().records());
        assertEquals("SEVERAL_TESTS", Spectra.codes(imported));
        String what = imported.report().problems().getFirst().what();
        assertTrue(what.contains("test 2 'long' with 2 records"), what);
        assertTrue(what.contains("test 1 'short' with 1 records"), what);
        assertEquals("long", imported.report().metadata().get("Test Name"));
    }

    @Test
    void aTestThatHadNotBegun() throws Exception {
        ArbinDatabases.create(file()).withRecords().close();
        Imported imported = read();
        assertEquals(0, imported.report().records());
        assertEquals("NO_RECORDS", Spectra.codes(imported));
    }

    @Test
    void anotherDatabaseIsNoneOfArbin() throws Exception {
        try (ArbinDatabases database = ArbinDatabases.create(file())) {
            database.table("Customers", "Name", DataType.TEXT);
        }
        assertEquals("TABLES_NOT_FOUND", problem().code());
        assertTrue(problem().what().contains("Customers"), problem().what());
    }

    @Test
    void withoutVoltageThereIsNoRecording() throws Exception {
        try (ArbinDatabases database = ArbinDatabases.create(file())) {
            database.table(
                    "Channel_Normal_Table",
                    "Test_ID",
                    DataType.LONG,
                    "Data_Point",
                    DataType.LONG,
                    "Test_Time",
                    DataType.DOUBLE,
                    "Current",
                    DataType.FLOAT);
        }
        assertEquals("COLUMNS_NOT_FOUND", problem().code());
        assertTrue(problem().what().contains("Voltage"), problem().what());
    }

    /** Access links tables of other files by their path: nobody opens a file that the user has not named. */
    @Test
    void whatOnlyBeginsLikeADatabaseIsSaidInOurWords() throws Exception {
        byte[] start = "\0\1\0\0Standard Jet DB\0".getBytes(StandardCharsets.US_ASCII);
        Files.write(file(), Arrays.copyOf(start, 4116));
        assertEquals("DATABASE_ENCRYPTED", problem().code());
        assertFalse(problem().toString().contains("CodecProvider"), problem()::toString);
        assertTrue(problem().remedy().contains("password"), problem().remedy());
    }

    @Test
    void aLinkedTableIsNotFollowed() throws Exception {
        Path other = folder.resolve("other.res");
        try (ArbinDatabases database = ArbinDatabases.create(other).withRecords()) {
            database.record(1, 1);
        }
        try (var database = com.healthmarketscience.jackcess.DatabaseBuilder.create(
                com.healthmarketscience.jackcess.Database.FileFormat.V2000, file().toFile())) {
            database.createLinkedTable("Channel_Normal_Table", other.toString(), "Channel_Normal_Table");
        }
        assertEquals("DATABASE_DAMAGED", problem().code());
        assertTrue(problem().what().contains("links to another file"), problem().what());
    }

    @Test
    void theFileIsLeftAsItIsAndNothingLiesBesideIt() throws Exception {
        try (ArbinDatabases database = ArbinDatabases.create(file()).withRecords()) {
            database.record(1, 1);
        }
        byte[] before = Files.readAllBytes(file());
        assertTrue(file().toFile().setReadOnly());
        assertEquals(1, read().report().records());
        assertArrayEquals(before, Files.readAllBytes(file()));
        try (Stream<Path> beside = Files.list(folder)) {
            assertEquals(List.of(file()), beside.toList());
        }
    }

    @Test
    void whatTheMemoryCannotHoldIsRefusedBeforeColumnsAreMade() throws Exception {
        try (ArbinDatabases database = ArbinDatabases.create(file()).withRecords()) {
            database.record(1, 1).record(1, 2);
        }
        ArbinResReader reader = new ArbinResReader(new MemoryLimit(100, 1000));
        Problem problem = assertThrows(ProblemException.class, () -> reader.read(file(), Progress.none()))
                .problem();
        assertEquals("FILE_TOO_LARGE", problem.code());
    }

    @Test
    void readingStopsWhenCancelled() throws Exception {
        ArbinDatabases.create(file()).withRecords().close();
        Progress cancelled = new Progress() {
            @Override
            public void begin(String task, long totalUnits) {
                // nobody looks
            }

            @Override
            public void advance(long units) {
                // nobody looks
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        assertThrows(CancellationException.class, () -> files.read(file(), cancelled));
    }
}
