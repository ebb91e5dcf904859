package org.interphaselab.cycler.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Sha256;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.fixtures.NdaxWriter;
import org.interphaselab.fixtures.NdcFile;
import org.interphaselab.fixtures.RealData;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the owner of an unreadable file may send tells the structure and nothing else. */
class DiagnosisTest {

    private static final String NAME = "Marie Sklodowska";

    private final CyclerFiles files = CyclerFiles.standard();

    @TempDir
    Path folder;

    @Test
    void anNdaOfAVersionToComeTellsItsRecordSizeAndNoName() throws Exception {
        int record = 97;
        ByteBuffer file = ByteBuffer.allocate(4096 + 2000 * record).order(ByteOrder.LITTLE_ENDIAN);
        file.put("NEWARE20270101".getBytes(StandardCharsets.US_ASCII)).put((byte) 31);
        file.position(0x60);
        file.put("BTSServer(R3)-8.1.2.3".getBytes(StandardCharsets.US_ASCII));
        file.position(0xA0);
        file.put(NAME.getBytes(StandardCharsets.US_ASCII));
        file.position(0xD0);
        file.put("居里夫人的电池".getBytes(Charset.forName("GBK")));
        file.position(0x100);
        file.put(NAME.getBytes(StandardCharsets.UTF_16LE));
        for (int i = 0; i < 2000; i++) {
            int at = 4096 + i * record;
            file.put(at, (byte) 0x55)
                    .putInt(at + 2, i + 1)
                    .putShort(at + 10, (short) 3)
                    .put(at + 12, (byte) 7);
            file.putInt(at + 22, i * 0x9E3779B1).putInt(at + 78, 6000);
        }
        Path path = Files.write(folder.resolve("Curie.nda"), file.array());
        String text = diagnosis(path);
        ProblemException refused = assertThrows(ProblemException.class, () -> files.read(path, Progress.none()));
        assertTrue(
                refused.problem().remedy().contains("--diagnose"),
                refused.problem().remedy());
        assertContains(text, "read: no, FORMAT_VERSION_UNSUPPORTED at byte 14");
        assertContains(text, "version byte 14 = 31");
        assertContains(text, "NEWARE");
        assertContains(text, "size: " + file.capacity() + " bytes");
        assertContains(text, "SHA-256: " + Sha256.of(path));
        assertContains(text, "name: *.nda");
        assertContains(text, "Interphase Lab 9.8.7");
        assertEquals(97, Repetition.peaks(file.array()).getFirst().distance());
        assertBlanked(text, NAME.getBytes(StandardCharsets.US_ASCII));
        assertBlanked(text, "居里夫人的电池".getBytes(Charset.forName("GBK")));
        assertBlanked(text, NAME.getBytes(StandardCharsets.UTF_16LE));
        assertFalse(text.contains("Curie"), text);
    }

    @Test
    void anArchiveOfAVersionToComeTellsItsMembersAndHowLargeARecordMayBe() throws Exception {
        NdcFile data = new NdcFile(1, 23, 40, new UUID(1, 2));
        for (int i = 0; i < 500; i++) {
            int index = i;
            data.add(row -> row.putInt(0, index).putFloat(8, 1.25f).putFloat(12, 1e-3f));
        }
        Map<String, byte[]> members = new LinkedHashMap<>();
        members.put("TestInfo.xml", NAME.getBytes(StandardCharsets.UTF_8));
        members.put("data.ndc", data.bytes());
        members.put(NAME + ".dat", new byte[2000]);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NdaxWriter.zip(members, out);
        Path path = Files.write(folder.resolve("x.ndax"), out.toByteArray());
        String text = diagnosis(path);
        assertContains(text, "read: no, NDC_VERSION_NEWER at byte 2");
        assertContains(text, "as an .ndc: type 1, version 23");
        assertContains(text, "with the right CRC-32");
        // 3960 bytes of a page hold 99 records of 40 bytes
        assertContains(text, "the last slot used is 98: a record takes at most 40 bytes");
        assertContains(text, "TestInfo.xml");
        assertContains(text, "xxxxx xxxxxxxxxx.dat");
        assertBlanked(text, NAME.getBytes(StandardCharsets.US_ASCII));
    }

    @Test
    void aRecordingOfSeveralFilesIsToldFileByFile() throws Exception {
        Files.write(
                folder.resolve("20250128_161756_270120_0_69_33.ndc"), new NdcFile(1, 23, 8, new UUID(1, 2)).bytes());
        Files.write(
                folder.resolve("20250128_161756_270120_0_69_33_step.ndc"),
                new NdcFile(7, 23, 8, new UUID(1, 2)).bytes());
        String text = diagnosis(folder);
        assertContains(text, "2 file(s)");
        assertContains(text, "== 99999999_999999_999999_9_99_99_step.ndc");
        assertContains(text, "type 7, version 23");
    }

    @Test
    void aTextOfNoKnownFormatIsToldByShape() throws Exception {
        Path path = Files.writeString(
                folder.resolve("x.txt"), "Operator: " + NAME + "\nTime (s);Voltage (V);Geheimnis\n12,5;3,75;9\n");
        String text = diagnosis(path);
        assertContains(text, "format: none known");
        assertContains(text, "Time (s);Voltage (V);xxxxxxxxx");
        assertContains(text, "99,9;9,99;9");
        assertFalse(text.contains("12,5") || text.contains("Marie") || text.contains("Geheimnis"), text);
    }

    @Test
    void whatIsNotThereIsAProblem() {
        assertThrows(ProblemException.class, () -> diagnosis(folder.resolve("absent.nda")));
        assertThrows(ProblemException.class, () -> diagnosis(folder));
    }

    @ParameterizedTest
    @CsvSource({"nda_v22.nda, 86", "nda8.nda, 59", "SINTEF__G20M7_BTS91.nda, 52", "new_nda_file.nda, 86"})
    void theRecordSizeOfRealFilesStandsOut(String name, int size) throws Exception {
        Path file = RealData.file("neware", name);
        assumeTrue(Files.isRegularFile(file), RealData.missing(file));
        byte[] bytes = Files.readAllBytes(file);
        byte[] start = Arrays.copyOf(bytes, Math.min(bytes.length, 1 << 18));
        assertEquals(size, Repetition.peaks(start).getFirst().distance());
    }

    @Property(tries = 200)
    boolean noTextOfFourLettersOrMoreIsShown(
            @ForAll @Size(max = 300) byte[] before,
            @ForAll @IntRange(min = 4, max = 60) int length,
            @ForAll @IntRange(min = 'a', max = 'y') int letter) {
        byte[] bytes = Arrays.copyOf(before, before.length + length);
        for (int i = 0; i < length; i++) {
            bytes[before.length + i] = (byte) (letter + i % 2);
        }
        boolean[] blank = BlankedBytes.blanked(bytes);
        for (int i = before.length; i < bytes.length; i++) {
            if (!blank[i]) {
                return false;
            }
        }
        return true;
    }

    private String diagnosis(Path path) throws ProblemException {
        return Diagnosis.of(path, files, "Interphase Lab 9.8.7", Progress.none());
    }

    private static void assertContains(String text, String part) {
        assertTrue(text.contains(part), () -> part + " in\n" + text);
    }

    /** No four bytes of a secret stand together in the dump. */
    private static void assertBlanked(String text, byte[] secret) {
        for (int i = 0; i + 4 <= secret.length; i++) {
            String shown = HexFormat.ofDelimiter(" ").formatHex(secret, i, i + 4);
            if (!shown.contains("00")) {
                assertFalse(text.contains(shown), () -> shown + " in\n" + text);
            }
        }
        assertFalse(text.contains(NAME.substring(0, 5)), text);
    }
}
