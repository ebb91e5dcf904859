package org.interphaselab.study.imports;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.fixtures.NdaxTestInfo;
import org.interphaselab.fixtures.NdaxWriter;
import org.interphaselab.fixtures.NdcLayout;
import org.interphaselab.model.Recording;
import org.interphaselab.study.recording.CellTraces;
import org.interphaselab.study.recording.RecordedTraces;
import org.interphaselab.study.recording.StudySnapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Several files of one cell. */
class JoinedFilesTest {

    private static final LocalDateTime FIRST_DAY = LocalDateTime.of(2025, 2, 1, 9, 0);

    @TempDir
    Path folder;

    @Test
    void filesStandInTheOrderOfTheirStartsWheneverTheyAreImported() throws IOException, ProblemException {
        try (ImportStudy study = new ImportStudy(folder.resolve("study"))) {
            ImportSettings settings = ImportSettings.of(CellAssignment.toCell("one"));
            study.run(settings, file(3));
            study.run(settings, file(5), file(4), file(1), file(2));
            assertEquals(
                    List.of("day1.ndax", "day2.ndax", "day3.ndax", "day4.ndax", "day5.ndax"),
                    study.cell("one").getRecordings().stream()
                            .map(Recording::getName)
                            .toList());
            study.editing().commandStack().undo();
            assertEquals(1, study.cell("one").getRecordings().size());
            study.editing().commandStack().redo();

            StudySnapshot snapshot = StudySnapshot.of(study.folder());
            try (RecordedTraces recorded = new RecordedTraces(snapshot, CyclerFiles.standard())) {
                CellTraces traces = new CellTraces(recorded);
                var recordings = snapshot.recordings().get("one");
                Trace joined = traces.source(recordings, Progress.none())
                        .orElseThrow()
                        .load(Set.of(Quantity.TEST_TIME, Quantity.STEP_COUNT), Progress.none());
                // each test has 4 samples, 30 s apart, and begins a day after the one before
                double[] expected = IntStream.range(0, 20)
                        .mapToDouble(i -> 86_400.0 * (i / 4) + 30 * (i % 4 + 1))
                        .toArray();
                assertArrayEquals(expected, joined.values(Quantity.TEST_TIME), 1.0);
                assertEquals(5, joined.values(Quantity.STEP_COUNT)[19], "steps count on");
                assertEquals(
                        List.of("RECORDINGS_APART", "RECORDINGS_APART", "RECORDINGS_APART", "RECORDINGS_APART"),
                        traces.joining("one", recordings, Progress.none()).stream()
                                .map(Problem::code)
                                .toList());
            }
        }
    }

    private Path file(int day) throws IOException {
        Path file = folder.resolve("day" + day + ".ndax");
        Trace trace = Trace.builder(4)
                .add(Quantity.TEST_TIME, new double[] {30, 60, 90, 120})
                .add(Quantity.VOLTAGE, new double[] {0.01, 0.011, 0.012, 0.013 + 1e-3 * day})
                .add(Quantity.CURRENT, new double[] {4e-4, 4e-4, 4e-4, 4e-4})
                .add(Quantity.STEP_COUNT, new double[] {1, 1, 1, 1})
                .build();
        NdaxTestInfo test = NdaxTestInfo.of(FIRST_DAY.plusDays(day - 1), "cell", "a test");
        new NdaxWriter(NdcLayout.V14).write(trace, test, file);
        return file;
    }
}
