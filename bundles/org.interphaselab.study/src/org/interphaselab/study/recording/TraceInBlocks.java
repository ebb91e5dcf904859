package org.interphaselab.study.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.interphaselab.core.AtomicFile;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.cycler.CyclerFiles;
import org.interphaselab.cycler.Imported;
import org.interphaselab.parquet.ParquetFiles;
import org.interphaselab.parquet.ParquetSink;

/** A trace that is written while its recording is read, because it has no room in memory; it goes unless it is moved. */
final class TraceInBlocks implements AutoCloseable {

    private final Path folder;
    private final Path unfinished;

    TraceInBlocks(Path tracesFolder) {
        folder = tracesFolder;
        unfinished = tracesFolder.resolve("." + UUID.randomUUID() + ".parquet.tmp");
    }

    /** Reads a recording; what comes back has the account, and no samples. */
    Imported read(CyclerFiles files, Path file, Progress progress) throws ProblemException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw notWritten(e);
        }
        try (ParquetSink sink = ParquetFiles.sink(unfinished, Map.of())) {
            Imported imported = files.readInto(sink, file, progress);
            sink.finish();
            return imported;
        }
    }

    void moveTo(Path target) throws ProblemException {
        try {
            AtomicFile.moveOver(unfinished, target);
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    @Override
    public void close() throws ProblemException {
        try {
            Files.deleteIfExists(unfinished);
        } catch (IOException e) {
            throw notWritten(e);
        }
    }

    private ProblemException notWritten(IOException cause) {
        return Problem.error(
                        "TRACE_NOT_WRITTEN",
                        "The samples cannot be written: " + cause + ".",
                        Location.of(unfinished),
                        "Check that the study folder may be written to and that the disk has room.")
                .asException(cause);
    }
}
