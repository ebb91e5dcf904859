package org.interphaselab.cycler;

import java.nio.file.Path;
import java.util.List;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Trace;
import org.interphaselab.core.TraceSink;

/**
 * Reads one family of instrument files. Register an implementation with Declarative Services:
 * {@code @Component(service = CyclerReader.class)}. Implementations are stateless and may run in several threads at once;
 * whatever the bytes of the file, they return or throw {@link ProblemException} within memory proportional to the file.
 */
public interface CyclerReader {

    /** The format read. */
    CyclerFormat format();

    /**
     * How sure the reader is that a file is of its format, from its content: 0 not at all, 100 certain. The extension may
     * only decide between formats that look alike.
     */
    int sniff(FileHead head);

    /**
     * A cheap look: what the file says of itself and its first samples. Reads no more than it must.
     *
     * @throws ProblemException when the file is not readable
     */
    Preview preview(Path file, Progress progress) throws ProblemException;

    /**
     * Reads the whole file into columns with BDF names and units.
     *
     * @throws ProblemException when the file is not readable: nothing is returned then
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    Imported read(Path file, Progress progress) throws ProblemException;

    /**
     * Whether the samples of a file have no room in memory but can be handed on as they come. A file that has no room and
     * cannot be handed on is refused by {@link #read}.
     *
     * @throws ProblemException when the file is not readable
     */
    default boolean exceedsMemory(Path file) throws ProblemException {
        return false;
    }

    /**
     * Reads the whole file and hands its samples on in blocks, for what {@link #exceedsMemory}.
     *
     * @return the account; its trace is empty
     * @throws ProblemException when the file is not readable, or the samples cannot be taken
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    default Imported readInto(TraceSink sink, Path file, Progress progress) throws ProblemException {
        Imported imported = read(file, progress);
        sink.add(imported.trace());
        return new Imported(Trace.builder(0).build(), imported.report(), imported.spectra());
    }

    /**
     * The recordings of a folder which the instrument keeps as several files each, by the file that stands for each, in
     * the order of their names. None for formats in which a recording is one file.
     *
     * @throws ProblemException when the folder cannot be listed
     */
    default List<Path> recordingsIn(Path folder) throws ProblemException {
        return List.of();
    }

    /** The file that stands for the recording of which {@code file} is a part: {@code file} where that is all. */
    default Path recordingOf(Path file) {
        return file;
    }

    /**
     * What to keep of a recording.
     *
     * @param file the file that stands for it
     * @throws ProblemException when it is not readable
     */
    default RawSource raw(Path file) throws ProblemException {
        return RawSource.of(file);
    }
}
