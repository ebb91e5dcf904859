package org.interphaselab.cycler.neware.ndax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.Imported;
import org.interphaselab.fixtures.NdaxTestInfo;
import org.interphaselab.fixtures.NdaxWriter;
import org.interphaselab.fixtures.NdcLayout;

/** Makes archives to be damaged, and reads them. */
final class NdaxArchives {

    private final Path folder;

    NdaxArchives(Path folder) {
        this.folder = folder;
    }

    /** The members of a sound archive with so many records. */
    static Map<String, byte[]> members(NdcLayout layout, int records) {
        return members(layout, SymmetricTraces.of(records, 40, 10, 11));
    }

    /** The members of a sound archive of a trace. */
    static Map<String, byte[]> members(NdcLayout layout, Trace trace) {
        NdaxTestInfo test = NdaxTestInfo.of(LocalDateTime.of(2024, 1, 2, 3, 4, 5), "cell", "synthetic: true");
        return new LinkedHashMap<>(new NdaxWriter(layout).members(trace, test));
    }

    /** Packs members. */
    static byte[] zip(Map<String, byte[]> members) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        NdaxWriter.zip(members, out);
        return out.toByteArray();
    }

    /** Reads an archive of these members. */
    Imported read(Map<String, byte[]> members) throws IOException, ProblemException {
        return read(zip(members));
    }

    /** Reads a file of these bytes. */
    Imported read(byte[] bytes) throws IOException, ProblemException {
        return new NdaxReader().read(file(bytes), Progress.none());
    }

    /** A file of these bytes. */
    Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("test.ndax"), bytes);
    }

    /** The problem of an archive that cannot be read. */
    Problem refused(String code, Map<String, byte[]> members) throws IOException {
        return refused(code, zip(members));
    }

    /** The problem of a file that cannot be read. */
    Problem refused(String code, byte[] bytes) {
        ProblemException refused = assertThrows(ProblemException.class, () -> read(bytes));
        assertEquals(code, refused.problem().code(), refused.problem().toString());
        return refused.problem();
    }
}
