package org.interphaselab.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.fixtures.NdaxTestInfo;
import org.interphaselab.fixtures.NdaxWriter;
import org.interphaselab.fixtures.NdcLayout;

/** Small instrument files, good and bad. */
final class TestFiles {

    /** Samples in a good file. */
    static final int SAMPLES = 500;

    private static final NdaxTestInfo TEST =
            NdaxTestInfo.of(LocalDateTime.of(2025, 2, 6, 9, 0), "cell", "synthetic: true; a test");

    private TestFiles() {}

    static Path good(Path file) throws IOException {
        new NdaxWriter(NdcLayout.V14).write(trace(), TEST, file);
        return file;
    }

    /** A good file with a member added. */
    static Path with(Path file, String memberName, byte[] member) throws IOException {
        Map<String, byte[]> members = new LinkedHashMap<>(new NdaxWriter(NdcLayout.V14).members(trace(), TEST));
        members.put(memberName, member);
        try (OutputStream out = Files.newOutputStream(file)) {
            NdaxWriter.zip(members, out);
        }
        return file;
    }

    /** A file whose first page of samples was damaged after its sum was taken. */
    static Path damagedPage(Path file) throws IOException {
        byte[] data = new NdaxWriter(NdcLayout.V14).members(trace(), TEST).get("data.ndc");
        data[5000] ^= 0x40;
        return with(file, "data.ndc", data);
    }

    private static Trace trace() {
        double[] time = new double[SAMPLES];
        double[] voltage = new double[SAMPLES];
        double[] current = new double[SAMPLES];
        double[] step = new double[SAMPLES];
        for (int i = 0; i < SAMPLES; i++) {
            int half = i / 120;
            double sign = half % 2 == 0 ? 1 : -1;
            time[i] = 30.0 * (i + 1);
            voltage[i] = sign * 0.013;
            current[i] = sign * 3.927e-4;
            step[i] = half + 1;
        }
        return Trace.builder(SAMPLES)
                .add(Quantity.TEST_TIME, time)
                .add(Quantity.VOLTAGE, voltage)
                .add(Quantity.CURRENT, current)
                .add(Quantity.STEP_COUNT, step)
                .build();
    }
}
