package org.interphaselab.benchmarks.imports;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.interphaselab.benchmarks.Figure;
import org.interphaselab.benchmarks.Run;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.fixtures.RealData;

/** The largest files of instruments that are at hand: they do not repeat themselves as made ones do. */
enum RealFile {
    NDA(Kind.NDA, "neware", "nda_v26.nda"),
    NDAX(Kind.NDAX, "neware", "BTS85-36-6-5-110-20240424.ndax"),
    NDAX_OF_MANY_TIMES(Kind.NDAX, "neware", "test_2.ndax"),
    MPR(Kind.MPR, "biologic", "biol.mpr");

    private final Kind kind;
    private final String folder;
    private final String name;

    RealFile(Kind kind, String folder, String name) {
        this.kind = kind;
        this.folder = folder;
        this.name = name;
    }

    static List<String> jobs() {
        return Arrays.stream(values()).map(RealFile::job).toList();
    }

    private String job() {
        return "real " + name + ": speed over that of a scan, processor time";
    }

    Figure measure(Run run) throws Exception {
        Path file = RealData.file(folder, name);
        if (!Files.exists(file)) {
            return Figure.missing(job(), "", ImportTopic.SCAN_SHARE, RealData.missing(file));
        }
        Warm reader = Warm.of("reader", kind, file, run.quick());
        Warm scan = Warm.of("scan", kind, file, run.quick());
        int records = CyclerFiles.standard().read(file, Progress.none()).trace().size();
        return Figure.of(job(), scan.processorSeconds() / reader.processorSeconds(), "", ImportTopic.SCAN_SHARE)
                .with(String.format(
                        Locale.ROOT,
                        "%d records in %.1f MB: %.3f s, processor time %.3f s; by the clock %.2f",
                        records,
                        Files.size(file) / 1e6,
                        reader.seconds(),
                        reader.processorSeconds(),
                        scan.seconds() / reader.seconds()));
    }
}
