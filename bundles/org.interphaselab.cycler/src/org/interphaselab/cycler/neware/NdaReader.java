package org.interphaselab.cycler.neware;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFormat;
import org.interphaselab.cycler.CyclerReader;
import org.interphaselab.cycler.FileHead;
import org.interphaselab.cycler.Imported;
import org.interphaselab.cycler.Preview;
import org.osgi.service.component.annotations.Component;

/** Reads Neware {@code .nda} files. */
@Component(service = CyclerReader.class)
public final class NdaReader implements CyclerReader {

    static final CyclerFormat FORMAT = new CyclerFormat("neware-nda", "Neware .nda", List.of(".nda"));

    private static final byte[] MAGIC = "NEWARE".getBytes(StandardCharsets.US_ASCII);

    @Override
    public CyclerFormat format() {
        return FORMAT;
    }

    @Override
    public int sniff(FileHead head) {
        return head.matches(0, MAGIC) ? 100 : 0;
    }

    @Override
    public Preview preview(Path file, Progress progress) throws ProblemException {
        throw new UnsupportedOperationException("being written");
    }

    @Override
    public Imported read(Path file, Progress progress) throws ProblemException {
        throw new UnsupportedOperationException("being written");
    }
}
