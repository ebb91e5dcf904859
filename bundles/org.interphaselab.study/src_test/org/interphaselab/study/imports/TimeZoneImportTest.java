package org.interphaselab.study.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Set;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.model.Recording;
import org.interphaselab.study.recording.CellTraces;
import org.interphaselab.study.recording.RecordedTraces;
import org.interphaselab.study.recording.StudySnapshot;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The wall clock of an instrument, and the zone that somebody says it stands in. */
class TimeZoneImportTest {

    private static final LocalDateTime START = LocalDateTime.of(2025, 2, 6, 9, 0);

    @TempDir
    Path folder;

    private ImportStudy study;
    private Path file;

    @BeforeEach
    void open() throws ProblemException, IOException {
        study = new ImportStudy(folder.resolve("study"));
        file = folder.resolve("cell.csv");
        write(100);
    }

    @AfterEach
    void close() {
        study.close();
    }

    @Test
    void withoutAZoneNoInstantIsMadeUp() throws ProblemException {
        study.run(settings(), file);
        assertFalse(samples().has(Quantity.UNIX_TIME));
        assertTrue(samples().has(Quantity.LOCAL_TIME));
        assertEquals(null, recording().getTimeZone());
    }

    @Test
    void theZoneThatIsSaidMakesInstantsAndTheReadingStays() throws ProblemException {
        study.run(settings().with(ZoneId.of("Asia/Shanghai")), file);
        assertEquals("Asia/Shanghai", recording().getTimeZone());
        // nine o'clock in Shanghai is one o'clock in Greenwich; the first sample is 30 s later
        assertEquals(
                Instant.parse("2025-02-06T01:00:30Z").getEpochSecond(),
                samples().values(Quantity.UNIX_TIME)[0],
                1);
    }

    @Test
    void anotherZoneSaidLaterIsFollowed() throws ProblemException {
        study.run(settings().with(ZoneId.of("Asia/Shanghai")), file);
        recording().setTimeZone("Europe/Berlin");
        assertEquals(
                Instant.parse("2025-02-06T08:00:30Z").getEpochSecond(),
                samples().values(Quantity.UNIX_TIME)[0],
                1);
        recording().setTimeZone(null);
        assertFalse(samples().has(Quantity.UNIX_TIME));
    }

    @Test
    void aTestThatGoesOnKeepsTheZoneThatWasSaid() throws ProblemException, IOException {
        study.run(settings().with(ZoneId.of("Asia/Shanghai")), file);
        write(200);
        ImportEntry entry = study.run(settings(), file).entries().getFirst();
        assertEquals(ImportAction.CONTINUE, entry.action(), entry.toString());
        assertEquals("Asia/Shanghai", recording().getTimeZone());
        assertEquals(200, samples().size());
        assertEquals(
                Instant.parse("2025-02-06T01:00:30Z").getEpochSecond(),
                samples().values(Quantity.UNIX_TIME)[0],
                1);
    }

    private static ImportSettings settings() {
        return ImportSettings.of(CellAssignment.toCell("one"));
    }

    private Recording recording() {
        return study.cell("one").getRecordings().getFirst();
    }

    private Trace samples() throws ProblemException {
        StudySnapshot snapshot = StudySnapshot.of(study.folder());
        try (RecordedTraces recorded = new RecordedTraces(snapshot, CyclerFiles.standard())) {
            return new CellTraces(recorded)
                    .source(snapshot.recordings().get("one"), Progress.none())
                    .orElseThrow()
                    .load(Set.of(Quantity.TEST_TIME, Quantity.UNIX_TIME, Quantity.LOCAL_TIME), Progress.none());
        }
    }

    private void write(int samples) throws IOException {
        StringBuilder text = new StringBuilder("Data Point,Date Time,Test Time (s),Current (A),Voltage (V)\n");
        for (int i = 1; i <= samples; i++) {
            double sign = i / 40 % 2 == 0 ? 1 : -1;
            LocalDateTime reading = START.plusSeconds(30L * i);
            text.append(String.format(
                    Locale.ROOT,
                    "%d,%s %s,%d,%.7f,%.5f%n",
                    i,
                    reading.toLocalDate(),
                    reading.format(DateTimeFormatter.ofPattern("HH:mm:ss")),
                    30 * i,
                    sign * 3.927e-4,
                    sign * (0.013 + 1e-4 * (i % 7))));
        }
        Files.writeString(file, text);
    }
}
