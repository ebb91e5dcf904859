package org.interphaselab.cycler.neware.ndax;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
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
import org.interphaselab.cycler.RawSource;
import org.osgi.service.component.annotations.Component;

/** Reads recordings that lie as {@code .ndc} files in a folder, as Neware's servers keep them. */
@Component(service = CyclerReader.class)
public final class NdcReader implements CyclerReader {

    static final CyclerFormat FORMAT = new CyclerFormat("neware-ndc", "Neware .ndc folder", List.of(".ndc"));

    /** Type, a zero, and the version in two bytes. */
    static final int HEAD_BYTES = 4;

    private static final Set<Integer> TYPES = Set.of(1, 3, 5, 7, 9, 16, 18);
    /** Room for versions to come. */
    private static final int MAX_VERSION = 63;

    private final MemoryLimit memory;

    /** Reads what the memory of this program has room for. */
    public NdcReader() {
        this(MemoryLimit.ofHeap());
    }

    NdcReader(MemoryLimit memory) {
        this.memory = memory;
    }

    /** Whether a file that begins so may be an {@code .ndc}. */
    static boolean isNdc(byte[] head) {
        int version = head.length < HEAD_BYTES ? 0 : head[2] & 0xFF | (head[3] & 0xFF) << 8;
        return version > 0 && version <= MAX_VERSION && head[1] == 0 && TYPES.contains((int) head[0]);
    }

    @Override
    public CyclerFormat format() {
        return FORMAT;
    }

    /** Four bytes say little: the name must agree. */
    @Override
    public int sniff(FileHead head) {
        return isNdc(head.bytes()) && head.lowerCaseName().endsWith(NdcFolder.EXTENSION) ? 80 : 0;
    }

    @Override
    public List<Path> recordingsIn(Path folder) throws ProblemException {
        return NdcFolder.mains(folder);
    }

    @Override
    public Path recordingOf(Path file) {
        return NdcFolder.mainOf(file);
    }

    @Override
    public RawSource raw(Path file) throws ProblemException {
        FileHead.of(file);
        return new NdcPackage(NdcFolder.open(NdcFolder.mainOf(file), memory));
    }

    @Override
    public Preview preview(Path file, Progress progress) throws ProblemException {
        FileHead.of(file);
        Path main = NdcFolder.mainOf(file);
        progress.begin("Looking at " + main.getFileName(), 0);
        return NdaxRecording.preview(NdcFolder.open(main, memory), FORMAT, progress);
    }

    @Override
    public Imported read(Path file, Progress progress) throws ProblemException {
        FileHead.of(file);
        Path main = NdcFolder.mainOf(file);
        progress.begin("Reading " + main.getFileName(), NdaxRecording.PARTS + 2);
        NdcFolder folder = NdcFolder.open(main, memory);
        ImportReportBuilder report = new ImportReportBuilder(main, FORMAT);
        report.metadata("test", NdcFolder.stem(main))
                .rule(folder.files().size() + " files beside each other were read as one recording: "
                        + String.join(
                                ", ", folder.names().stream().map(folder::shown).toList()))
                .rule("SHA-256 is that of the package of these files which a study keeps");
        String sum;
        try {
            sum = new NdcPackage(folder).sha256(progress);
        } catch (IOException e) {
            throw FileHead.unreadable(main, e);
        }
        progress.advance(1);
        return NdaxRecording.imported(folder, FileSum.known(main, sum), report, progress);
    }
}
