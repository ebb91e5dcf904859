package org.interphaselab.cycler.neware.ndax;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.FileSum;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.Preview;
import org.osgi.service.component.annotations.Component;

/** Reads Neware {@code .ndax} files, versions 2, 4, 5, 8, 9, 11 to 14, 16 and 17 of their {@code .ndc} members. */
@Component(service = CyclerReader.class)
public final class NdaxReader implements CyclerReader {

    static final CyclerFormat FORMAT = new CyclerFormat("neware-ndax", "Neware .ndax", List.of(".ndax"));

    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] EMPTY_ZIP = {'P', 'K', 5, 6};
    private static final byte[] DATA = "data.ndc".getBytes(StandardCharsets.US_ASCII);

    private final MemoryLimit memory;

    /** Reads what the memory of this program has room for. */
    public NdaxReader() {
        this(MemoryLimit.ofHeap());
    }

    NdaxReader(MemoryLimit memory) {
        this.memory = memory;
    }

    @Override
    public CyclerFormat format() {
        return FORMAT;
    }

    /** Certain when the archive has {@code data.ndc}; one that cannot be opened is told by its name. */
    @Override
    public int sniff(FileHead head) {
        if (!head.matches(0, ZIP) && !head.matches(0, EMPTY_ZIP)) {
            return 0;
        }
        for (int at = 0; at + DATA.length <= head.bytes().length; at++) {
            if (head.matches(at, DATA)) {
                return 100;
            }
        }
        return FORMAT.hasUsualExtension(head.file()) ? 30 : listsData(head.file()) ? 100 : 0;
    }

    /** Whether a large archive names {@code data.ndc} in its table of contents. */
    private boolean listsData(Path file) {
        try (NdaxArchive archive = NdaxArchive.open(file, memory)) {
            return archive.has("data.ndc");
        } catch (ProblemException e) {
            return false; // then it is no archive that this reader could read
        }
    }

    @Override
    public Preview preview(Path file, Progress progress) throws ProblemException {
        FileHead.of(file);
        progress.begin("Looking at " + file.getFileName(), 0);
        try (NdaxArchive archive = NdaxArchive.open(file, memory)) {
            return NdaxRecording.preview(archive, FORMAT, progress);
        }
    }

    @Override
    public Imported read(Path file, Progress progress) throws ProblemException {
        progress.begin("Reading " + file.getFileName(), NdaxRecording.PARTS + 1);
        FileHead.of(file);
        FileSum sum = FileSum.begin(file);
        try (NdaxArchive archive = NdaxArchive.open(file, memory)) {
            return NdaxRecording.imported(archive, sum, new ImportReportBuilder(file, FORMAT), progress);
        }
    }
}
