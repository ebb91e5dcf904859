package org.interphaselab.study.recording;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.Cell;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.Recording;
import org.interphaselab.study.StudyEditing;
import org.interphaselab.study.StudyFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RecordingOrderTest {

    @TempDir
    Path folder;

    @Test
    void recordingsAreSortedByTheirStartsInOneStepThatCanBeUndone() throws ProblemException {
        try (StudyFolder study = TestRecordings.study(folder.resolve("study"))) {
            StudyEditing editing = new StudyEditing(study);
            Cell cell = study.study().getCells().getFirst();
            for (String start : List.of("2025-03-03T00:00:00", "2025-03-01T00:00:00", "2025-03-02T00:00:00")) {
                cell.getRecordings().add(recording(start));
            }
            List<Recording> before = List.copyOf(cell.getRecordings());
            editing.commandStack()
                    .execute(RecordingOrder.sort(editing.domain(), cell).orElseThrow());
            assertEquals(List.of(before.get(1), before.get(2), before.get(0)), cell.getRecordings());
            assertTrue(RecordingOrder.sort(editing.domain(), cell).isEmpty(), "they stand in order");
            editing.commandStack().undo();
            assertEquals(before, cell.getRecordings());
            editing.dispose();
        }
    }

    @Test
    void aPersonSaysTheOrderWhereAStartIsNotKnown() throws ProblemException {
        try (StudyFolder study = TestRecordings.study(folder.resolve("study"))) {
            StudyEditing editing = new StudyEditing(study);
            Cell cell = study.study().getCells().getFirst();
            cell.getRecordings().add(recording("2025-03-03T00:00:00"));
            cell.getRecordings().add(recording(null));
            assertTrue(RecordingOrder.sort(editing.domain(), cell).isEmpty());
            List<Recording> wanted = List.copyOf(cell.getRecordings()).reversed();
            editing.commandStack().execute(RecordingOrder.arrange(editing.domain(), cell, wanted));
            assertEquals(wanted, cell.getRecordings());
            assertThrows(
                    IllegalArgumentException.class,
                    () -> RecordingOrder.arrange(editing.domain(), cell, wanted.subList(0, 1)));
            editing.dispose();
        }
    }

    @Test
    void aNewRecordingStandsWhereItsStartPutsIt() {
        Cell cell = ModelFactory.eINSTANCE.createCell();
        cell.getRecordings().add(recording("2025-03-01T00:00:00"));
        cell.getRecordings().add(recording("2025-03-03T00:00:00"));
        RecordingOrder order = RecordingOrder.of(cell);
        assertEquals(1, order.insert(recording("2025-03-02T00:00:00")));
        assertEquals(3, order.insert(recording("2025-03-03T00:00:00")), "behind one of the same start");
        assertEquals(0, order.insert(recording("2025-02-01T00:00:00")));
        assertEquals(5, order.insert(recording(null)));
        assertEquals(6, order.insert(recording("2025-01-01T00:00:00")), "behind, where some start is not known");
    }

    @Test
    void startsInDifferentZonesAreComparedAsMoments() {
        Cell cell = ModelFactory.eINSTANCE.createCell();
        Recording berlin = recording("2025-03-01T10:00:00");
        berlin.setTimeZone("Europe/Berlin");
        Recording shanghai = recording("2025-03-01T12:00:00");
        shanghai.setTimeZone("Asia/Shanghai");
        cell.getRecordings().add(berlin);
        assertEquals(0, RecordingOrder.of(cell).insert(shanghai));
    }

    private static Recording recording(String start) {
        Recording recording = ModelFactory.eINSTANCE.createRecording();
        recording.setStartTime(start);
        return recording;
    }
}
