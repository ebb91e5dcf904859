package org.interphaselab.study.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.regex.Pattern;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Sha256;
import org.interphaselab.core.Trace;
import org.interphaselab.core.TraceSource;
import org.interphaselab.parquet.ParquetFiles;

/**
 * A folder of traces, one Parquet file each, named by trace id. Only the columns asked for are loaded. A trace id is a
 * file name and nothing else: one that could point out of the folder is refused.
 */
public final class TraceStore {

    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_][A-Za-z0-9._-]{0,119}");

    private final Path folder;

    /** The traces of a folder; it need not exist yet. */
    public TraceStore(Path folder) {
        this.folder = folder;
    }

    /** Whether this can be a trace id. */
    public static boolean isId(String traceId) {
        return traceId != null && ID.matcher(traceId).matches();
    }

    /**
     * Where a trace is kept.
     *
     * @throws ProblemException when the id is not one
     */
    public Path file(String traceId) throws ProblemException {
        return folder.resolve(checked(traceId) + ".parquet");
    }

    /**
     * Where the account of a trace's import is kept.
     *
     * @throws ProblemException when the id is not one
     */
    public Path reportFile(String traceId) throws ProblemException {
        return folder.resolve(checked(traceId) + ".import.json");
    }

    /**
     * Whether there is a trace of this id.
     *
     * @throws ProblemException when the id is not one
     */
    public boolean has(String traceId) throws ProblemException {
        return Files.isRegularFile(file(traceId));
    }

    /**
     * Writes a trace in place of an older one of the same id.
     *
     * @throws ProblemException when it cannot be written; the older one stays
     */
    public void write(String traceId, Trace trace) throws ProblemException {
        Path file = file(traceId);
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw notWritten(file, e);
        }
        ParquetFiles.write(trace, file);
    }

    /**
     * The way to a trace's samples.
     *
     * @throws ProblemException when the id is not one; a missing or damaged file is told when it is loaded
     */
    public TraceSource source(String traceId) throws ProblemException {
        Path file = file(traceId);
        return (quantities, progress) -> load(file, quantities, progress);
    }

    /**
     * SHA-256 of a trace's file, hexadecimal.
     *
     * @throws ProblemException when it cannot be read
     */
    public String sum(String traceId) throws ProblemException {
        Path file = file(traceId);
        try {
            return Sha256.of(file);
        } catch (IOException e) {
            throw unreadable(file, e);
        }
    }

    private static Trace load(Path file, Set<Quantity> quantities, Progress progress) throws ProblemException {
        try {
            return ParquetFiles.read(file, quantities, progress);
        } catch (ProblemException e) {
            throw unreadable(file, e);
        }
    }

    private static String checked(String traceId) throws ProblemException {
        if (isId(traceId)) {
            return traceId;
        }
        throw Problem.error(
                        "TRACE_ID",
                        "'" + traceId + "' cannot be the name of a trace: letters, digits, point, hyphen and underscore"
                                + " are allowed.",
                        Location.of("trace " + traceId),
                        "Import the recording again; the study file was changed by hand.")
                .asException();
    }

    private static ProblemException unreadable(Path file, Exception cause) {
        return Problem.error(
                        "TRACE_UNREADABLE",
                        "The samples cannot be read: " + reason(cause),
                        Location.of(file),
                        "Delete this file: it is made again from the instrument file in raw/.")
                .asException(cause);
    }

    private static ProblemException notWritten(Path file, IOException cause) {
        return Problem.error(
                        "TRACE_NOT_WRITTEN",
                        "The samples cannot be written: " + reason(cause) + ".",
                        Location.of(file),
                        "Check that the study folder may be written to and that the disk has room.")
                .asException(cause);
    }

    private static String reason(Exception cause) {
        return cause instanceof ProblemException problem ? problem.problem().what() : cause.toString();
    }
}
