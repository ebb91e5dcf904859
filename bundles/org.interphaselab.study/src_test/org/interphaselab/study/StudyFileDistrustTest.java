package org.interphaselab.study;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.OptionalLong;
import java.util.Random;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Study files that are damaged, hostile, or of another version. */
class StudyFileDistrustTest {

    @TempDir
    Path temporary;

    private Path folder;
    private Path main;
    private String good;

    @BeforeEach
    void create() throws Exception {
        folder = temporary.resolve("study");
        main = folder.resolve(StudyFolder.FILE);
        try (StudyFolder created = StudyFolder.create(folder, PaperModel.study())) {
            good = Files.readString(main);
            created.study().setName("after the backup");
            created.save();
        }
    }

    @Test
    void aDamagedFileNamesItsLineAndTheBackup() throws Exception {
        String[] lines = good.split("\n");
        Files.writeString(main, String.join("\n", Arrays.copyOf(lines, 20)));
        Problem problem = problem();
        assertEquals("STUDY_DAMAGED", problem.code());
        assertEquals(OptionalLong.of(20), problem.where().line());
        assertTrue(problem.remedy().contains(StudyFolder.BACKUP));
    }

    @Test
    void theBackupIsOpenedInPlaceOfADamagedFileAndIsNeverOverwrittenByIt() throws Exception {
        byte[] backup = Files.readAllBytes(folder.resolve(StudyFolder.BACKUP));
        Files.writeString(main, good.substring(0, good.length() / 2));
        try (StudyFolder open = StudyFolder.openBackup(folder, NewerVersion.REFUSE)) {
            assertEquals("Li/ISE interphases", open.study().getName());
            open.save();
        }
        assertArrayEquals(backup, Files.readAllBytes(folder.resolve(StudyFolder.BACKUP)));
        assertEquals(good.substring(0, good.length() / 2), Files.readString(folder.resolve(StudyFolder.DAMAGED)));
        try (StudyFolder open = StudyFolder.open(folder, NewerVersion.REFUSE)) {
            assertEquals("Li/ISE interphases", open.study().getName());
        }
    }

    @Test
    void anyTruncationAndAnyFlippedByteIsAProblemOrAStudyNeverAnythingElse() throws IOException {
        byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length - 1; length += 397) {
            Files.write(main, Arrays.copyOf(bytes, length));
            assertEquals("STUDY_DAMAGED", problem().code(), "after " + length + " bytes");
        }
        Random random = new Random(7);
        for (int i = 0; i < 200; i++) {
            byte[] flipped = bytes.clone();
            flipped[random.nextInt(bytes.length)] ^= (byte) (1 << random.nextInt(8));
            Files.write(main, flipped);
            try (StudyFolder open = StudyFolder.open(folder, NewerVersion.REFUSE)) {
                assertFalse(open.readOnly());
            } catch (ProblemException e) {
                assertFalse(e.problem().remedy().isBlank());
            }
        }
    }

    @Test
    void unknownAttributesTypesAndValuesAreNamedWithTheirLine() throws IOException {
        assertBroken("<protocols ", "<protocols voltage=\"5\" ", "STUDY_UNKNOWN_ATTRIBUTE", "\"voltage\"");
        assertBroken("<glovebox ", "<box/><glovebox ", "STUDY_UNKNOWN_ATTRIBUTE", "\"box\"");
        assertBroken("upperVoltageLimitV=\"5.0\"", "upperVoltageLimitV=\"five\"", "STUDY_BAD_VALUE", "\"five\"");
        assertBroken("basis=\"mol\"", "basis=\"volume\"", "STUDY_BAD_VALUE", "\"volume\"");
        assertBroken("study:Milling", "study:Grinding", "STUDY_UNKNOWN_TYPE", "\"Grinding\"");
        assertBroken("study:Milling", "other:Milling", "", "");
        assertBroken("design=\"d-100-20\"", "design=\"d-100-30\"", "STUDY_DANGLING_REFERENCE", "\"d-100-30\"");
        assertBroken("id=\"d-100-20\"", "id=\"d-100-50\"", "STUDY_ID_TWICE", "\"d-100-50\"");
        assertBroken("<study:Study ", "<study:Study formatVersion=\"\" ", "", "");
    }

    @Test
    void otherFilesAreNeverOpenedForAReference() throws IOException {
        Path secret = Files.writeString(temporary.resolve("secret.interphase"), good);
        assertBroken(
                "<glovebox ",
                "<steps xsi:type=\"study:PelletPressing\" href=\"" + secret.toUri() + "#assembly\"/><glovebox ",
                "",
                "");
        assertEquals("STUDY_DANGLING_REFERENCE", problem().code());
        assertBroken("lithium=\"Li\"", "lithium=\"" + secret.toUri() + "#Li\"", "", "secret");
        assertEquals("STUDY_DANGLING_REFERENCE", problem().code());
    }

    @Test
    void declarationsAreRefused() throws IOException {
        String secret = temporary.resolve("secret").toUri().toString();
        Files.writeString(temporary.resolve("secret"), "secret");
        assertDeclared("<!DOCTYPE x [<!ENTITY e SYSTEM \"" + secret + "\">]>", "&e;");
        StringBuilder laughs = new StringBuilder("<!DOCTYPE x [<!ENTITY l0 \"ha\">");
        for (int i = 1; i < 12; i++) {
            laughs.append("<!ENTITY l")
                    .append(i)
                    .append(" \"")
                    .append(("&l" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        assertDeclared(laughs.append("]>").toString(), "&l11;");
        assertDeclared("<!DOCTYPE x SYSTEM \"" + secret + "\">", "plain");
    }

    @Test
    void whatIsNotAStudyIsSaid() throws IOException {
        Files.writeString(main, "<html><body/></html>");
        assertEquals("NOT_A_STUDY", problem().code());
        Files.writeString(main, good.replace("formatVersion=\"1\"", "formatVersion=\"one\""));
        assertEquals("NOT_A_STUDY", problem().code());
        Files.writeString(main, "<x>".repeat(100_000));
        assertEquals("NOT_A_STUDY", problem().code());
        Files.writeString(main, good.replace("<glovebox ", "<die>".repeat(60) + "<glovebox "));
        assertEquals("NOT_A_STUDY", problem().code());
        Files.write(main, new byte[] {'P', 'K', 3, 4, 0, 0, 1, 2});
        assertEquals("STUDY_DAMAGED", problem().code());
        Files.write(main, good.replace("Sigma", "\u00e9").getBytes(StandardCharsets.ISO_8859_1));
        assertEquals("STUDY_DAMAGED", problem().code());
        assertEquals(
                good.substring(0, good.indexOf("Sigma")).lines().count(),
                problem().where().line().orElseThrow());
    }

    @Test
    void anEndlessFileIsNotReadToItsEnd() throws IOException {
        try (var file = new java.io.RandomAccessFile(main.toFile(), "rw")) {
            file.setLength(3L << 30);
        }
        assertEquals("STUDY_TOO_LARGE", problem().code());
    }

    @Test
    void aNewerStudyIsRefusedOrOpenedToLookAt() throws Exception {
        String newer = good.replace("formatVersion=\"1\"", "formatVersion=\"7\"")
                .replace("study:1", "study:7")
                .replace("<protocols ", "<protocols jerk=\"3\" ");
        Files.writeString(main, newer);
        Problem problem = problem();
        assertEquals("STUDY_NEWER", problem.code());
        try (StudyFolder open = StudyFolder.open(folder, NewerVersion.OPEN_READ_ONLY)) {
            assertTrue(open.readOnly());
            assertEquals(12, open.study().getCells().size());
            assertEquals(
                    java.util.List.of("STUDY_NEWER_READ_ONLY", "STUDY_UNKNOWN_ATTRIBUTE"),
                    open.problems().stream().map(Problem::code).toList());
            assertEquals(
                    "STUDY_IS_READ_ONLY",
                    assertThrows(ProblemException.class, open::save).problem().code());
        }
        assertEquals(newer, Files.readString(main));
    }

    private void assertDeclared(String declaration, String text) throws IOException {
        Files.writeString(
                main,
                good.replace("?>\n", "?>\n" + declaration + "\n")
                        .replace("name=\"Li/ISE interphases\"", "name=\"" + text + "\""));
        Problem problem = problem();
        assertEquals("STUDY_WITH_DECLARATION", problem.code());
        assertEquals(OptionalLong.of(2), problem.where().line());
    }

    /** Empty code: any problem will do. */
    private void assertBroken(String before, String after, String code, String named) throws IOException {
        assertTrue(good.contains(before), before);
        int at = good.indexOf(before);
        Files.writeString(main, good.substring(0, at) + after + good.substring(at + before.length()));
        Problem problem = problem();
        assertTrue(code.isEmpty() || problem.code().equals(code), problem.toString());
        assertTrue(problem.what().contains(named), problem.what());
        if (!code.isEmpty()) {
            long line = good.substring(0, at).lines().count();
            assertTrue(problem.where().line().isPresent(), problem.toString());
            assertTrue(problem.where().line().getAsLong() >= line, problem.toString());
        }
    }

    private Problem problem() {
        return assertThrows(ProblemException.class, () -> StudyFolder.open(folder, NewerVersion.REFUSE)
                        .close())
                .problem();
    }
}
