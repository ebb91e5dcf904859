package org.interphaselab.cycler.neware.ndax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.Imported;
import org.interphaselab.fixtures.NdcFile;
import org.interphaselab.fixtures.NdcLayout;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An archive that is cut off, crafted or too large is refused with one problem that says what to do. */
class NdaxDistrustTest {

    @TempDir
    Path folder;

    private NdaxArchives archives;

    @BeforeEach
    void prepare() {
        archives = new NdaxArchives(folder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"../evil.ndc", "a/../../evil.ndc", "/etc/evil", "C:\\evil", "..\\evil"})
    void aPathThatLeavesTheArchiveIsRefused(String name) throws Exception {
        Map<String, byte[]> members = NdaxArchives.members(NdcLayout.V17, 20);
        members.put(name, new byte[] {1});
        assertTrue(archives.refused("NDAX_PATH_OUTSIDE", members).what().contains(name));
    }

    @Test
    void aMemberThatComesTwiceIsRefused() throws Exception {
        Map<String, byte[]> members = NdaxArchives.members(NdcLayout.V17, 20);
        members.put("data_LOG.ndc", members.get("data_log.ndc"));
        byte[] zip = replaced(NdaxArchives.zip(members), "data_LOG.ndc", "data_log.ndc");
        archives.refused("NDAX_MEMBER_TWICE", zip);
    }

    @Test
    void moreMembersThanAnyRecordingHasAreRefused() throws Exception {
        Map<String, byte[]> members = NdaxArchives.members(NdcLayout.V17, 20);
        for (int i = 0; i < 4_096; i++) {
            members.put("other/" + i + ".ndc", new byte[1]);
        }
        archives.refused("NDAX_TOO_MANY_MEMBERS", members);
    }

    @Test
    void anEncryptedArchiveIsRefused() throws Exception {
        byte[] zip = NdaxArchives.zip(NdaxArchives.members(NdcLayout.V17, 20));
        for (int i = 0; i + 10 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 3 && zip[i + 3] == 4) {
                zip[i + 6] |= 1;
            }
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 8] |= 1;
            }
        }
        archives.refused("NDAX_ENCRYPTED", zip);
    }

    @Test
    void aCutOffFileIsRefusedWhereverItEnds() throws Exception {
        byte[] zip = NdaxArchives.zip(NdaxArchives.members(NdcLayout.V17, 600));
        for (int length = 4; length < zip.length; length += Math.max(1, zip.length / 97)) {
            archives.refused("NDAX_ZIP_DAMAGED", Arrays.copyOf(zip, length));
        }
    }

    @Test
    void pagesThatInflateWithoutEndAreABomb() throws Exception {
        byte[] emptyPage = NdcFile.withRightSums(new byte[2 * NdcFile.PAGE_BYTES]);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("data.ndc"));
            byte[] header = new byte[NdcFile.PAGE_BYTES];
            header[0] = 1;
            header[2] = 17;
            zip.write(header);
            for (int i = 0; i < 10_000; i++) {
                zip.write(emptyPage, NdcFile.PAGE_BYTES, NdcFile.PAGE_BYTES);
            }
            zip.closeEntry();
        }
        archives.refused("NDAX_ZIP_BOMB", out.toByteArray());
    }

    @Test
    void whereThereIsNothingToCheckNoCheckPasses() throws Exception {
        Imported empty = archives.read(NdaxArchives.members(NdcLayout.V17, 0));
        assertEquals(java.util.List.of(), empty.report().checks());
    }

    @Test
    void moreSamplesThanMemoryHoldsAreRefusedByTheDeclaredLength() throws Exception {
        Problem problem = refusedWithin(1_000_000, NdaxArchives.zip(NdaxArchives.members(NdcLayout.V17, 20_000)));
        assertTrue(
                problem.what().matches("The file has 2\\d{4} samples of 11 columns and would take 1\\.\\d+ MB.*"),
                problem.what());
        assertTrue(problem.what().contains("There are 1 MB for an import, of the 3 MB"), problem.what());
    }

    @Test
    void samplesAreCountedWhateverLengthIsDeclared() throws Exception {
        byte[] zip = NdaxArchives.zip(
                Map.of("data.ndc", NdaxArchives.members(NdcLayout.V17, 60_000).get("data.ndc")));
        for (int i = 0; i + 28 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                Arrays.fill(zip, i + 24, i + 28, (byte) 1); // 16843009
                zip[i + 26] = 0;
                zip[i + 27] = 0; // 257 bytes
            }
        }
        Problem problem = refusedWithin(1_000_000, zip);
        assertTrue(problem.what().startsWith("The file has at least "), problem.what());
    }

    @Test
    void auxiliaryChannelsCountAsMemoryToo() throws Exception {
        Map<String, byte[]> members = NdaxArchives.members(NdcLayout.V17, 1_000);
        byte[] channel = NdcFile.withRightSums(new byte[2 * NdcFile.PAGE_BYTES]);
        channel[0] = 5;
        channel[2] = 17;
        for (int i = 1; i <= 30; i++) {
            members.put("data_AUX_" + i + "_103_1.ndc", channel);
        }
        refusedWithin(200_000, NdaxArchives.zip(members));
    }

    private Problem refusedWithin(long bytes, byte[] zip) throws Exception {
        NdaxReader small = new NdaxReader(new MemoryLimit(bytes, 3 * bytes));
        Path file = archives.file(zip);
        ProblemException refused = assertThrows(ProblemException.class, () -> small.read(file, Progress.none()));
        assertEquals(
                "FILE_TOO_LARGE", refused.problem().code(), refused.problem().toString());
        return refused.problem();
    }

    @Test
    void aDocumentThatInflatesWithoutEndIsRefused() throws Exception {
        Map<String, byte[]> members = NdaxArchives.members(NdcLayout.V17, 20);
        byte[] spaces = new byte[20 << 20];
        Arrays.fill(spaces, (byte) ' ');
        members.put("TestInfo.xml", spaces);
        archives.refused("NDAX_MEMBER_TOO_LARGE", members);
    }

    @Test
    void aDeclaredSizeIsNotBelieved() throws Exception {
        byte[] zip = NdaxArchives.zip(
                Map.of("data.ndc", NdaxArchives.members(NdcLayout.V17, 0).get("data.ndc")));
        for (int i = 0; i + 28 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 24] = 17; // lowest byte of the size in the table of contents
            }
        }
        archives.refused("NDAX_MEMBER_DAMAGED", zip);
    }

    @Test
    void aMemberThatIsNotWhatItsSumSaysIsRefused() throws Exception {
        byte[] zip = NdaxArchives.zip(
                Map.of("data.ndc", NdaxArchives.members(NdcLayout.V17, 0).get("data.ndc")));
        for (int i = 0; i + 20 < zip.length; i++) {
            if (zip[i] == 'P' && zip[i + 1] == 'K' && zip[i + 2] == 1 && zip[i + 3] == 2) {
                zip[i + 16] ^= 1; // lowest byte of the CRC-32 in the table of contents
            }
        }
        archives.refused("NDAX_MEMBER_DAMAGED", zip);
    }

    @Test
    void aDocumentThatNestsWithoutEndCostsOnlyWhatItSays() throws Exception {
        Map<String, byte[]> members = NdaxArchives.members(NdcLayout.V17, 20);
        // fewer than newer platforms refuse by themselves
        String nested = "<root><config>" + "<a>".repeat(40) + "</a>".repeat(40) + "</config></root>";
        members.put("TestInfo.xml", nested.getBytes(StandardCharsets.UTF_8));
        Imported imported = archives.read(members);
        assertEquals(20, imported.trace().size());
        assertTrue(
                imported.report().problems().stream()
                        .anyMatch(problem -> problem.code().equals("NDAX_XML_UNREADABLE")),
                imported.report()::toString);
    }

    @Test
    void aDocumentTypeDeclarationIsRefused() throws Exception {
        Map<String, byte[]> members = NdaxArchives.members(NdcLayout.V17, 20);
        members.put(
                "TestInfo.xml",
                ("<?xml version=\"1.0\"?><!DOCTYPE r [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>"
                                + "<root><config><TestInfo Barcode=\"&x;\"/></config></root>")
                        .getBytes(StandardCharsets.UTF_8));
        archives.refused("NDAX_XML_FOREIGN", members);
    }

    /** The platform's parser ends with an error of its own there. */
    @Test
    void aDamagedDocumentTypeDeclarationIsRefused() throws Exception {
        Map<String, byte[]> members = NdaxArchives.members(NdcLayout.V17, 20);
        members.put(
                "TestInfo.xml",
                "<?xml version=\"1.0\"?><!DOCTYPE r [\uD83D\uDE28]><root><config/></root>"
                        .getBytes(StandardCharsets.UTF_8));
        archives.refused("NDAX_XML_FOREIGN", members);
    }

    @Test
    void aDocumentThatIsNotWellFormedCostsOnlyWhatItSays() throws Exception {
        Map<String, byte[]> members = NdaxArchives.members(NdcLayout.V17, 20);
        members.put("TestInfo.xml", "<root><config>".getBytes(StandardCharsets.UTF_8));
        Imported imported = archives.read(members);
        assertEquals(20, imported.trace().size());
        assertEquals(
                "NDAX_XML_UNREADABLE", imported.report().problems().getFirst().code());
    }

    @Test
    void charactersThatTheEncodingForbidsAreReplaced() throws Exception {
        Map<String, byte[]> members = NdaxArchives.members(NdcLayout.V17, 20);
        ByteArrayOutputStream xml = new ByteArrayOutputStream();
        xml.writeBytes("<?xml version=\"1.0\" encoding=\"GB2312\"?><root><config><TestInfo Barcode=\""
                .getBytes(StandardCharsets.US_ASCII));
        xml.writeBytes("固态电池".getBytes("GBK"));
        xml.writeBytes(new byte[] {' ', (byte) 0xFF, (byte) 0x80, 0x01});
        xml.writeBytes(" &#1; &#x41;\" Remark=\"ok\"/></config></root>".getBytes(StandardCharsets.US_ASCII));
        members.put("TestInfo.xml", xml.toByteArray());
        Imported imported = archives.read(members);
        assertTrue(imported.report().metadata().get("barcode").startsWith("固态电池"));
        assertTrue(imported.report().metadata().get("barcode").endsWith(" A"));
        assertEquals("ok", imported.report().metadata().get("remark"));
        assertTrue(imported.report().repairs().getFirst().words().contains("TestInfo.xml"));
    }

    @Test
    void aMissingFileAFolderAndAnEmptyFileAreTold() throws Exception {
        assertCode("FILE_NOT_FOUND", folder.resolve("none.ndax"));
        assertCode("FILE_IS_FOLDER", folder);
        assertCode("FILE_EMPTY", Files.createFile(folder.resolve("empty.ndax")));
    }

    @Test
    void anOrdinaryZipIsNotMistaken() throws Exception {
        byte[] zip = NdaxArchives.zip(Map.of("notes.txt", new byte[] {1, 2, 3}));
        archives.refused("NDAX_MEMBER_MISSING", zip);
        Path other = Files.write(folder.resolve("notes.zip"), zip);
        assertEquals(0, new NdaxReader().sniff(FileHead.of(other)));
    }

    @Test
    void anArchiveIsKnownByItsMembersWhateverItsNameAndOrder() throws Exception {
        Map<String, byte[]> members = new LinkedHashMap<>();
        byte[] noise = new byte[FileHead.MAX_BYTES * 2];
        RandomStreams.stream(1, 1).nextBytes(noise);
        members.put("data_es.ndc", noise);
        members.putAll(NdaxArchives.members(NdcLayout.V14, 20));
        Path file = Files.write(folder.resolve("renamed.txt"), NdaxArchives.zip(members));
        assertEquals(100, new NdaxReader().sniff(FileHead.of(file)));
        assertEquals(20, new NdaxReader().read(file, Progress.none()).trace().size());
    }

    private static void assertCode(String code, Path file) {
        NdaxReader reader = new NdaxReader();
        ProblemException read = assertThrows(ProblemException.class, () -> reader.read(file, Progress.none()));
        assertEquals(code, read.problem().code());
        ProblemException preview = assertThrows(ProblemException.class, () -> reader.preview(file, Progress.none()));
        assertEquals(code, preview.problem().code());
    }

    private static byte[] replaced(byte[] bytes, String from, String to) {
        String text = new String(bytes, StandardCharsets.ISO_8859_1).replace(from, to);
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
