package org.interphaselab.cycler.sheet;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.fixtures.NdaxTestInfo;
import org.interphaselab.fixtures.NdaxWriter;
import org.interphaselab.fixtures.NdcLayout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Archives whose table of contents leads back into itself, or to one content under several names (APPNOTE 6.3.3, 4.3.12:
 * an entry of 46 bytes and its name, at byte 42 the place of the member).
 */
class CyclicZipTest {

    private static final int CENTRAL = 0x02014B50;
    private static final int END_BYTES = 22;

    @TempDir
    Path folder;

    private static byte[] archive(boolean ndax) throws IOException {
        return ndax ? zip(members()) : zip(parts(WorkbookDistrustTest.arbin().bytes()));
    }

    private static Map<String, byte[]> members() {
        double[] time = new double[60];
        for (int i = 0; i < time.length; i++) {
            time[i] = 10.0 * (i + 1);
        }
        Trace trace = Trace.builder(time.length)
                .add(Quantity.TEST_TIME, time)
                .add(Quantity.VOLTAGE, new double[time.length])
                .add(Quantity.CURRENT, new double[time.length])
                .add(Quantity.STEP_COUNT, time.clone())
                .build();
        NdaxTestInfo test = NdaxTestInfo.of(LocalDateTime.of(2026, 1, 1, 0, 0), "cell", "synthetic: true");
        return new NdaxWriter(NdcLayout.values()[0]).members(trace, test);
    }

    private static Map<String, byte[]> parts(byte[] zip) throws IOException {
        Map<String, byte[]> parts = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new java.io.ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                parts.put(entry.getName(), in.readAllBytes());
            }
        }
        return parts;
    }

    private static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> member : members.entrySet()) {
                zip.putNextEntry(new ZipEntry(member.getKey()));
                zip.write(member.getValue());
            }
        }
        return out.toByteArray();
    }

    /** Where the entries of the table of contents begin. */
    private static List<Integer> entries(ByteBuffer zip) {
        List<Integer> entries = new ArrayList<>();
        int at = zip.getInt(zip.capacity() - END_BYTES + 16);
        while (zip.getInt(at) == CENTRAL) {
            entries.add(at);
            at += 46 + zip.getShort(at + 28) + zip.getShort(at + 30) + zip.getShort(at + 32);
        }
        return entries;
    }

    private void assertTold(String name, byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve(name), bytes);
        Problem told = assertTimeoutPreemptively(Duration.ofSeconds(20), () -> assertThrows(
                        ProblemException.class, () -> CyclerFiles.standard().read(file, Progress.none()))
                .problem());
        assertFalse(told.what().isBlank());
        assertFalse(told.remedy().isBlank());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theSoundArchiveIsRead(boolean ndax) throws Exception {
        Path file = Files.write(folder.resolve(ndax ? "a.ndax" : "a.xlsx"), archive(ndax));
        assertTrue(CyclerFiles.standard().read(file, Progress.none()).trace().size() > 0);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void membersThatAreTheTableOfContentsAreTold(boolean ndax) throws Exception {
        ByteBuffer zip = ByteBuffer.wrap(archive(ndax)).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> entries = entries(zip);
        for (int entry : entries) {
            zip.putInt(entry + 42, entries.getFirst());
        }
        assertTold(ndax ? "a.ndax" : "a.xlsx", zip.array());
    }

    /** The sums say that the content is another's. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void oneContentUnderAllNamesIsTold(boolean ndax) throws Exception {
        ByteBuffer zip = ByteBuffer.wrap(archive(ndax)).order(ByteOrder.LITTLE_ENDIAN);
        List<Integer> entries = entries(zip);
        for (int entry : entries) {
            zip.putInt(entry + 42, zip.getInt(entries.getFirst() + 42));
        }
        assertTold(ndax ? "a.ndax" : "a.xlsx", zip.array());
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void anArchiveOfItsOwnKindWithinIsNotOpened(boolean ndax) throws Exception {
        byte[] bytes = archive(ndax);
        for (int i = 0; i < 4; i++) {
            bytes = zip(Map.of(ndax ? "data.ndc" : "xl/workbook.xml", bytes));
        }
        assertTold(ndax ? "a.ndax" : "a.xlsx", bytes);
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aTableOfContentsThatEndsBeforeItsEntriesIsTold(boolean ndax) throws Exception {
        ByteBuffer zip = ByteBuffer.wrap(archive(ndax)).order(ByteOrder.LITTLE_ENDIAN);
        int end = zip.capacity() - END_BYTES;
        zip.putInt(end + 12, 46); // its length
        assertTold(ndax ? "a.ndax" : "a.xlsx", zip.array());
    }
}
