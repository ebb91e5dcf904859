package org.interphaselab.percolation.conduction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is refused for want of memory, in programs of their own with the collector and flags of the product's start script. */
class HeapRoomTest {

    /**
     * A million voxels of one conductivity take 50 MB, of two 58 MB, two thirds of a heap hold what is large: garbage does not
     * count, and nothing is begun that runs out of memory.
     */
    @ParameterizedTest
    @CsvSource({
        "false, 72m, CONDUCTION_MEMORY",
        "false, 128m, solved",
        "true, 80m, CONDUCTION_MEMORY",
        "true, 144m, solved"
    })
    void whatHasNoRoomIsRefusedAndNothingElse(boolean several, String heap, String answer)
            throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-XX:PretenureSizeThreshold=1m",
                        "-Xmx" + heap,
                        "-cp",
                        classPath(),
                        SolvedInHeap.class.getName(),
                        String.valueOf(several))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(answer, said.strip());
        assertEquals(0, program.waitFor());
    }

    /** The class path of this program, whichever way it was started. */
    private static String classPath() {
        return Stream.of("surefire.test.class.path", "java.class.path")
                .map(System::getProperty)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(File.pathSeparator));
    }
}
