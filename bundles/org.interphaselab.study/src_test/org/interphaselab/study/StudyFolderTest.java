package org.interphaselab.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.interphaselab.core.AtomicFile;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.Study;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

class StudyFolderTest {

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void create() throws ProblemException {
        folder = temporary.resolve("study");
        StudyFolder.create(folder, PaperModel.study()).close();
    }

    @Test
    void savingKeepsTheStateBeforeAsBackup() throws Exception {
        byte[] first = Files.readAllBytes(main());
        try (StudyFolder open = StudyFolder.open(folder, NewerVersion.REFUSE)) {
            open.study().setName("second");
            open.save();
            assertArrayEquals(first, Files.readAllBytes(backup()));
            open.study().setName("third");
            open.save();
        }
        try (StudyFolder last = StudyFolder.open(folder, NewerVersion.REFUSE)) {
            assertEquals("third", last.study().getName());
        }
        assertTrue(Files.readString(backup()).contains("\"second\""));
    }

    @Test
    void savingAnUnchangedStudyWritesTheSameBytes() throws Exception {
        byte[] first = Files.readAllBytes(main());
        try (StudyFolder open = StudyFolder.open(folder, NewerVersion.REFUSE)) {
            open.save();
        }
        assertArrayEquals(first, Files.readAllBytes(main()));
    }

    @Test
    void aSaveKilledHalfwayLeavesTheLastGoodFile() throws Exception {
        byte[] good = Files.readAllBytes(main());
        for (String victim : List.of(StudyFolder.FILE, StudyFolder.BACKUP)) {
            StudyFolder.FileReplacement failing = (target, content) ->
                    AtomicFile.write(target, out -> content.writeTo(target.endsWith(victim) ? new Halfway(out) : out));
            try (StudyFolder open = StudyFolder.open(folder, NewerVersion.REFUSE, failing)) {
                open.study().setName("lost");
                assertEquals("STUDY_NOT_SAVED", codeOf(open::save));
            }
            assertArrayEquals(good, Files.readAllBytes(main()), victim);
            assertTrue(!Files.exists(backup()) || isWhole(backup()), victim);
            assertEquals(0, temporaryFiles(), victim);
        }
    }

    @Test
    void aNewStudyInAnOccupiedFolderIsRefused() throws Exception {
        byte[] before = Files.readAllBytes(main());
        assertEquals("STUDY_EXISTS", codeOf(() -> StudyFolder.create(folder, ModelFactory.eINSTANCE.createStudy())));
        assertEquals(
                "STUDY_NOT_A_FOLDER", codeOf(() -> StudyFolder.create(main(), ModelFactory.eINSTANCE.createStudy())));
        assertArrayEquals(before, Files.readAllBytes(main()));
    }

    @Test
    void objectsWithoutIdentifierGetOne() throws Exception {
        Study study = ModelFactory.eINSTANCE.createStudy();
        study.getCells().add(ModelFactory.eINSTANCE.createCell());
        try (StudyFolder created = StudyFolder.create(temporary.resolve("new"), study)) {
            assertTrue(created.study().getId().length() > 10);
            assertFalse(created.study().getCells().getFirst().getId().isEmpty());
        }
    }

    @Test
    void whatIsNotAStudyIsSaidPlainly() throws IOException {
        assertEquals("STUDY_FOLDER_MISSING", codeOf(() -> open(temporary.resolve("nowhere"))));
        assertEquals("STUDY_NOT_A_FOLDER", codeOf(() -> open(main())));
        Path empty = Files.createDirectory(temporary.resolve("empty"));
        assertEquals("STUDY_FILE_MISSING", codeOf(() -> open(empty)));
        Files.createDirectory(empty.resolve(StudyFolder.FILE));
        assertEquals("STUDY_FILE_MISSING", codeOf(() -> open(empty)));
        assertEquals(0, filesIn(empty, ".study.owner"));
    }

    @Test
    void aStudyChangedBySomethingElseIsNotOverwritten() throws Exception {
        try (StudyFolder open = StudyFolder.open(folder, NewerVersion.REFUSE)) {
            String foreign = Files.readString(main()).replace("Li/ISE", "changed by hand");
            Files.writeString(main(), foreign);
            open.study().setName("mine");
            assertEquals("STUDY_CHANGED_OUTSIDE", codeOf(open::save));
            assertEquals(foreign, Files.readString(main()));
            Files.move(main(), folder.resolve("kept"));
            open.save();
            assertTrue(Files.readString(main()).contains("\"mine\""));
        }
    }

    @Test
    void textThatXmlCannotHoldIsRefusedAndTheFileStays() throws Exception {
        byte[] good = Files.readAllBytes(main());
        try (StudyFolder open = StudyFolder.open(folder, NewerVersion.REFUSE)) {
            open.study().setRemarks("line one\nline two\ttab \"quotes\" <&> µ Ω 锂");
            open.save();
        }
        try (StudyFolder open = StudyFolder.open(folder, NewerVersion.REFUSE)) {
            assertEquals(
                    "line one\nline two\ttab \"quotes\" <&> µ Ω 锂", open.study().getRemarks());
            open.study().setRemarks("bell \u0007");
            good = Files.readAllBytes(main());
            assertEquals("STUDY_NOT_SAVED", codeOf(open::save));
        }
        assertArrayEquals(good, Files.readAllBytes(main()));
    }

    @Test
    void namesTheFoldersOfTheStudy() throws ProblemException {
        try (StudyFolder open = StudyFolder.open(folder, NewerVersion.REFUSE)) {
            assertEquals(folder.resolve("raw"), open.rawFolder());
            assertEquals(folder.resolve("traces"), open.tracesFolder());
            assertEquals(folder.resolve("results"), open.resultsFolder());
            assertEquals(folder.resolve("reports"), open.reportsFolder());
            assertFalse(open.readOnly());
        }
    }

    private Path main() {
        return folder.resolve(StudyFolder.FILE);
    }

    private Path backup() {
        return folder.resolve(StudyFolder.BACKUP);
    }

    private static boolean isWhole(Path file) throws IOException {
        return Files.readString(file).endsWith("</study:Study>\n");
    }

    private long temporaryFiles() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".tmp")).count();
        }
    }

    private static long filesIn(Path folder, String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.endsWith(name)).count();
        }
    }

    private static void open(Path folder) throws ProblemException {
        StudyFolder.open(folder, NewerVersion.REFUSE).close();
    }

    private static String codeOf(Executable executable) {
        Problem problem = assertThrows(ProblemException.class, executable).problem();
        assertFalse(problem.remedy().isBlank());
        return problem.code();
    }

    /** A disk that dies after half of the text. */
    private static final class Halfway extends FilterOutputStream {

        Halfway(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            out.write(bytes, offset, length / 2);
            out.flush();
            throw new IOException("No space left on device");
        }
    }
}
