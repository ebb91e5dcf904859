package org.interphaselab.cycler.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A workbook that is damaged or means harm is one problem in words, within time and memory. */
class WorkbookDistrustTest {

    private static final String SHEET = "xl/worksheets/sheet1.xml";
    private static final String START = "<worksheet xmlns='http://schemas.openxmlformats.org/spreadsheetml/2006/main'>";

    private static final CyclerFiles FILES = CyclerFiles.standard();

    @TempDir
    Path folder;

    static TestWorkbook arbin() {
        TestWorkbook.Sheet sheet = new TestWorkbook()
                .sheet("Channel_1_1")
                .row("Data_Point", "Date_Time", "Test_Time(s)", "Step_Index", "Current(A)", "Voltage(V)");
        for (int i = 0; i < 40; i++) {
            sheet.row(i + 1, new TestWorkbook.Days(45_000 + i / 86_400.0), i, 1, 0.001, 3.5 + i / 1000.0);
        }
        return sheet.book();
    }

    /** A workbook that is to be refused, and the code of the problem. */
    record Bad(String name, String code, TestWorkbook book) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Bad> badWorkbooks() {
        String entity = "<!DOCTYPE worksheet [<!ENTITY a 'aaaaaaaaaa'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]>";
        String external = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>";
        String rows = "<sheetData><row r='1'><c r='A1'><v>&b;</v></c></row></sheetData></worksheet>";
        return Stream.of(
                new Bad("entities", "XLSX_UNTRUSTED", arbin().part(SHEET, entity + START + rows)),
                new Bad("external entity", "XLSX_UNTRUSTED", arbin().part(SHEET, external + START + rows)),
                new Bad(
                        "external document type",
                        "XLSX_UNTRUSTED",
                        arbin().part("xl/workbook.xml", "<!DOCTYPE w SYSTEM 'http://localhost:1/w.dtd'><w/>")),
                new Bad(
                        "document type in the shared texts",
                        "XLSX_UNTRUSTED",
                        arbin().part("xl/sharedStrings.xml", "<!DOCTYPE sst><sst/>")),
                new Bad("sheet missing", "XLSX_DAMAGED", arbin().part(SHEET, null)),
                new Bad("workbook missing", "XLSX_DAMAGED", arbin().part("xl/workbook.xml", null)),
                new Bad("no sheets", "XLSX_DAMAGED", arbin().part("xl/workbook.xml", "<workbook/>")),
                new Bad("no XML", "XLSX_DAMAGED", arbin().part(SHEET, "no XML")),
                new Bad("ends early", "XLSX_DAMAGED", arbin().part(SHEET, START + "<sheetData><row r='1'><c r='A1'>")),
                new Bad(
                        "rows go backwards",
                        "XLSX_DAMAGED",
                        arbin().part(SHEET, START + "<sheetData><row r='2'/><row r='1'/></sheetData></worksheet>")),
                new Bad(
                        "rows beyond any sheet",
                        "XLSX_DAMAGED",
                        arbin().part(SHEET, START + "<sheetData><row r='1048577'/></sheetData></worksheet>")),
                new Bad(
                        "cells go backwards",
                        "XLSX_DAMAGED",
                        arbin().part(
                                        SHEET,
                                        START
                                                + "<sheetData><row r='1'><c r='B1'><v>1</v></c><c"
                                                + " r='A1'><v>1</v></c></row></sheetData></worksheet>")),
                new Bad(
                        "cell beyond any sheet",
                        "XLSX_DAMAGED",
                        arbin().part(
                                        SHEET,
                                        START + "<sheetData><row r='1'><c r='ZZZZ1'/></row></sheetData></worksheet>")),
                new Bad(
                        "text that is not there",
                        "XLSX_DAMAGED",
                        arbin().part(
                                        SHEET,
                                        START + "<sheetData><row r='1'><c r='A1' t='s'><v>99</v></c></row></sheetData>"
                                                + "</worksheet>")),
                new Bad("elements without end", "XLSX_UNTRUSTED", arbin().part(SHEET, START + "<a>".repeat(1000))),
                new Bad(
                        "a tag without end",
                        "XLSX_DAMAGED",
                        arbin().part(SHEET, START + "<sheetData x='" + "y".repeat(3 << 20) + "'/></worksheet>")),
                new Bad("names without end", "XLSX_UNTRUSTED", arbin().part(SHEET, START + names() + "</worksheet>")));
    }

    private static String names() {
        StringBuilder names = new StringBuilder();
        for (int i = 0; i < 5000; i++) {
            names.append("<n" + i + "/>");
        }
        return names.toString();
    }

    @ParameterizedTest
    @MethodSource("badWorkbooks")
    void isRefusedInWords(Bad bad) throws Exception {
        assertEquals(bad.code(), problem(bad.book().bytes()).code());
    }

    @ParameterizedTest
    @CsvSource({"<a></a>, XLSX_BOMB", "x, XLSX_DAMAGED"})
    void aPartThatInflatesWithoutEndIsStopped(String what, String code) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("xl/workbook.xml"));
            zip.write("<workbook>".getBytes(StandardCharsets.UTF_8));
            byte[] content = (what + " ".repeat(1000)).repeat(1 << 8).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 400; i++) {
                zip.write(content);
            }
            zip.closeEntry();
        }
        assertEquals(code, problem(out.toByteArray()).code());
    }

    @Test
    void aPartThatComesTwiceIsRefused() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", new byte[1]);
        parts.put("XL/workbook.xml", new byte[1]);
        assertEquals("XLSX_UNTRUSTED", problem(TestWorkbook.zip(parts)).code());
        assertEquals(
                "XLSX_UNTRUSTED",
                problem(TestWorkbook.zip(Map.of("../../evil.xml", new byte[1]))).code());
    }

    @Test
    void morePartsThanAnyWorkbookHasAreRefused() throws Exception {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        parts.put("xl/workbook.xml", new byte[1]);
        for (int i = 0; i < 10_000; i++) {
            parts.put("xl/media/" + i + ".png", new byte[1]);
        }
        Problem problem = problem(TestWorkbook.zip(parts));
        assertEquals("XLSX_UNTRUSTED", problem.code());
        assertTrue(problem.what().contains("more than 10000 parts"), problem::toString);
    }

    /** Targets may point anywhere in the archive, to the part itself too: a part is read once per sheet, never in circles. */
    @Test
    void relationsInCirclesEnd() throws Exception {
        String rels =
                "<Relationships><Relationship Id='r' Type='x/officeDocument' Target='_rels/.rels'/></Relationships>";
        assertEquals(
                "XLSX_DAMAGED",
                problem(arbin().part("_rels/.rels", rels).bytes()).code());
        String self = "<Relationships><Relationship Id='s1' Type='x/worksheet' Target='workbook.xml'/></Relationships>";
        assertEquals(
                "FORMAT_UNKNOWN",
                problem(arbin().part("xl/_rels/workbook.xml.rels", self).bytes())
                        .code());
    }

    @Test
    void aPartThatIsNotWhatItsSumSaysIsRefused() throws Exception {
        byte[] bytes = arbin().bytes();
        int changed = 0;
        for (int at = bytes.length / 4; at < bytes.length * 3 / 4; at += 97) {
            byte[] other = bytes.clone();
            other[at] ^= 0x10;
            try {
                assertEquals(40, read(other)); // what was changed is not read
            } catch (ProblemException e) {
                assertTrue(e.problem().code().startsWith("XLSX_"), e.problem()::toString);
                changed++;
            }
        }
        assertTrue(changed > 0, "nothing was refused");
    }

    @Test
    void aSumThatIsNotThatOfThePartIsRefused() throws Exception {
        byte[] bytes = arbin().bytes();
        for (int i = 0; i + 20 < bytes.length; i++) {
            if (bytes[i] == 'P' && bytes[i + 1] == 'K' && bytes[i + 2] == 1 && bytes[i + 3] == 2) {
                bytes[i + 16] ^= 1; // lowest byte of the CRC-32 in the table of contents
            }
        }
        assertEquals("XLSX_DAMAGED", problem(bytes).code());
    }

    static Stream<Arguments> endless() {
        String text = "<c t='inlineStr'><is><t>" + "x".repeat(900_000) + "</t></is></c>";
        return Stream.of(
                Arguments.of("does not come to an end", "<x/>".repeat(1_000_001) + "<sheetData/>"),
                Arguments.of("characters in row", "<sheetData><row r='1'>" + text.repeat(20) + "</row></sheetData>"),
                // cells without an address follow each other
                Arguments.of(
                        "after cell XFD1",
                        "<sheetData><row r='1'>" + "<c><v>1</v></c>".repeat(16_385) + "</row></sheetData>"));
    }

    @ParameterizedTest
    @MethodSource("endless")
    void aSheetWithoutEndIsRefusedInItsOwnWords(String words, String content) throws Exception {
        Problem problem =
                problem(arbin().part(SHEET, START + content + "</worksheet>").bytes());
        assertTrue(problem.what().contains(words), problem::toString);
    }

    @Test
    void workbooksOfTheOldKindAreNamed() throws Exception {
        byte[] old = new byte[600];
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, old, 0, 4);
        Path file = Files.write(folder.resolve("old.xls"), old);
        assertEquals(
                "XLSX_OLD_OR_ENCRYPTED",
                assertThrows(ProblemException.class, () -> Workbook.open(
                                        file, org.interphaselab.core.MemoryLimit.ofHeap())
                                .close())
                        .problem()
                        .code());
    }

    @Test
    void aWorkbookCutOffAnywhereIsOneProblem() throws Exception {
        byte[] bytes = arbin().bytes();
        for (int length = 4; length < bytes.length; length += 29) {
            Problem problem = problem(java.util.Arrays.copyOf(bytes, length));
            assertTrue(problem.code().startsWith("XLSX_"), problem::toString);
        }
    }

    @RepeatedTest(3)
    void changedBytesEndInRecordsOrWords(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Assertions.assertTimeoutPreemptively(Duration.ofMinutes(1), () -> {
            int read = 0;
            for (int i = 0; i < 150; i++) {
                read += changed(random) ? 1 : 0;
            }
            assertTrue(read > 0, "nothing was imported: the changes are too coarse to say anything");
        });
    }

    /** Changes characters of the XML, so that the change gets past the sums of the archive. */
    private boolean changed(Random random) throws Exception {
        TestWorkbook book = arbin();
        book.bytes();
        String[] names = {SHEET, "xl/workbook.xml", "xl/sharedStrings.xml", "xl/styles.xml"};
        String name = names[random.nextInt(names.length)];
        byte[] part = partOf(book.bytes(), name);
        for (int i = 0; i < 1 + random.nextInt(3); i++) {
            part[random.nextInt(part.length)] = (byte) "<>/='0129 tsrceE&#-".charAt(random.nextInt(19));
        }
        book.part(name, new String(part, StandardCharsets.UTF_8));
        try {
            return read(book.bytes()) >= 0;
        } catch (ProblemException e) {
            assertFalse(e.problem().what().isBlank());
            return false;
        }
    }

    private byte[] partOf(byte[] workbook, String name) throws IOException {
        try (java.util.zip.ZipInputStream zip =
                new java.util.zip.ZipInputStream(new java.io.ByteArrayInputStream(workbook))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return zip.readAllBytes();
                }
            }
        }
        throw new IOException(name);
    }

    private int read(byte[] bytes) throws IOException, ProblemException {
        Path file = Files.write(folder.resolve("book.xlsx"), bytes);
        return FILES.read(file, Progress.none()).trace().size();
    }

    private Problem problem(byte[] bytes) {
        return assertThrows(ProblemException.class, () -> read(bytes)).problem();
    }
}
