package org.interphaselab.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.command.SetCommand;
import org.interphaselab.analysis.experiment.Experiment;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.Study;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One program at a time writes a study; the others see whose turn it is. */
class StudyLockTest {

    @TempDir
    Path temporary;

    private Path folder;

    @BeforeEach
    void create() throws ProblemException {
        folder = temporary.resolve("study");
        StudyFolder.create(folder, PaperModel.study()).close();
    }

    @Test
    void theSecondOpenerInOneProgramReadsOnly() throws Exception {
        try (StudyFolder first = open()) {
            for (int i = 0; i < 2; i++) {
                try (StudyFolder second = open()) {
                    assertTrue(second.readOnly());
                    assertEquals(
                            ProcessHandle.current().pid(),
                            second.heldBy().orElseThrow().pid());
                    assertEquals(List.of("STUDY_IN_USE"), codes(second));
                    assertThrows(ProblemException.class, second::save);
                }
            }
            assertFalse(first.readOnly());
            first.save();
            assertHeldForOthers();
        }
        try (StudyFolder next = open()) {
            assertFalse(next.readOnly());
        }
    }

    @Test
    void theSecondProgramReadsOnlyAndSaysWhoHasTheStudy() throws Exception {
        Process holder = start("hold");
        try (BufferedReader said = said(holder)) {
            assertEquals("writing", said.readLine());
            try (StudyFolder second = open()) {
                assertTrue(second.readOnly());
                LockOwner owner = second.heldBy().orElseThrow();
                assertEquals(holder.pid(), owner.pid());
                assertEquals(System.getProperty("user.name"), owner.user());
                assertTrue(second.problems().getFirst().what().contains(owner.text()));
            }
            holder.destroyForcibly();
            holder.waitFor();
        }
        try (StudyFolder afterCrash = open()) {
            assertFalse(afterCrash.readOnly());
            assertEquals(ProcessHandle.current().pid(), owner().pid());
        }
    }

    @Test
    void aDamagedOwnerFileDoesNotMatter() throws Exception {
        Files.writeString(folder.resolve(StudyLock.OWNER_FILE), "pid=many\\u00");
        try (StudyFolder first = open()) {
            assertFalse(first.readOnly());
        }
    }

    @Test
    void aFolderThatCannotBeLockedIsOpenedReadOnly() throws Exception {
        Path lockFile = folder.resolve(StudyLock.LOCK_FILE);
        Files.delete(lockFile);
        Files.createDirectory(lockFile);
        try (StudyFolder open = open()) {
            assertTrue(open.readOnly());
            assertEquals(List.of("STUDY_READ_ONLY"), codes(open));
        }
    }

    @Test
    void aStudyThatDoesNotOpenIsNotLocked() throws Exception {
        Path main = folder.resolve(StudyFolder.FILE);
        String good = Files.readString(main);
        Files.delete(folder.resolve(StudyLock.LOCK_FILE));
        for (String bad : List.of("damaged", "")) {
            Files.writeString(main, bad);
            assertThrows(ProblemException.class, this::open);
            try (Stream<Path> files = Files.list(folder)) {
                assertEquals(List.of(main), files.toList(), "the folder is as it was");
            }
        }
        Files.writeString(main, good);
        try (StudyFolder again = open()) {
            assertFalse(again.readOnly());
        }
    }

    @Test
    void aStudyOpenedReadOnlyIsNotTouched() throws Exception {
        Files.delete(folder.resolve(StudyLock.LOCK_FILE));
        try (StudyFolder open = StudyFolder.openReadOnly(folder, NewerVersion.REFUSE)) {
            assertTrue(open.readOnly());
            assertEquals(List.of(), codes(open));
            assertThrows(ProblemException.class, open::save);
            try (Stream<Path> files = Files.list(folder)) {
                assertEquals(List.of(folder.resolve(StudyFolder.FILE)), files.toList());
            }
        }
    }

    private StudyFolder open() throws ProblemException {
        return StudyFolder.open(folder, NewerVersion.REFUSE);
    }

    private LockOwner owner() throws IOException {
        return LockOwner.read(folder.resolve(StudyLock.OWNER_FILE)).orElseThrow();
    }

    private static List<String> codes(StudyFolder open) {
        return open.problems().stream().map(Problem::code).toList();
    }

    private void assertHeldForOthers() throws Exception {
        Process other = start("try");
        try (BufferedReader said = said(other)) {
            assertEquals("reading", said.readLine());
        }
        other.waitFor();
    }

    private Process start(String what) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        classPath(),
                        OtherProgram.class.getName(),
                        folder.toString(),
                        what)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** Where the classes of this program are, whichever way it was started. */
    private static String classPath() {
        return Stream.of(
                        StudyLockTest.class,
                        StudyFolder.class,
                        Study.class,
                        Problem.class,
                        Experiment.class,
                        Command.class,
                        EObject.class,
                        XMIResourceImpl.class,
                        SetCommand.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(place -> Path.of(URI.create(place.toString())).toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static BufferedReader said(Process process) {
        return new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Opens the study in a process of its own, says what it may do, and with "hold" stays until it is killed. */
    static final class OtherProgram {

        private OtherProgram() {}

        public static void main(String[] arguments) throws Exception {
            try (StudyFolder open = StudyFolder.open(Path.of(arguments[0]), NewerVersion.REFUSE)) {
                System.out.println(open.readOnly() ? "reading" : "writing");
                if (arguments[1].equals("hold")) {
                    Thread.sleep(600_000);
                }
            }
        }
    }
}
