package org.interphaselab.study.recording;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
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
import org.interphaselab.cycler.ImpedanceSpectrum;
import org.interphaselab.parquet.Outline;
import org.interphaselab.parquet.ParquetFile;
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
     * Where the impedance spectra of a recording are kept, when it has any.
     *
     * @throws ProblemException when the id is not one
     */
    public Path spectraFile(String traceId) throws ProblemException {
        return folder.resolve(checked(traceId) + ".spectra.parquet");
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
     * Writes a trace in place of an older one of the same id. A recording without any sample of direct current gets a
     * trace without rows.
     *
     * @throws ProblemException when it cannot be written; the older one stays
     */
    public void write(String traceId, Trace trace) throws ProblemException {
        Path file = file(traceId);
        makeFolder(file);
        boolean columns =
                !trace.quantities().isEmpty() || !trace.textQuantities().isEmpty();
        ParquetFiles.write(columns ? trace : withoutSamples(), file);
    }

    /**
     * Writes the impedance spectra of a recording in place of older ones; there is no file where there are none.
     *
     * @throws ProblemException when they cannot be written; the older ones stay
     */
    public void writeSpectra(String traceId, List<ImpedanceSpectrum> spectra) throws ProblemException {
        Path file = spectraFile(traceId);
        if (!spectra.isEmpty()) {
            makeFolder(file);
            ParquetFiles.write(SpectraTable.of(spectra), file);
            return;
        }
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw notWritten(file, e);
        }
    }

    /**
     * The impedance spectra of a recording, in their order; none where there is no file of them.
     *
     * @throws ProblemException when the file cannot be read
     */
    public List<ImpedanceSpectrum> spectra(String traceId, Progress progress) throws ProblemException {
        Path file = spectraFile(traceId);
        if (!Files.isRegularFile(file)) {
            return List.of();
        }
        try {
            Trace table = ParquetFiles.readAll(file, progress);
            if (table.has(SpectraTable.SPECTRUM)) {
                return SpectraTable.spectra(table);
            }
        } catch (ProblemException e) {
            throw unreadable(file, e);
        }
        throw unreadable(file, new IOException("it has no column '" + SpectraTable.SPECTRUM + "'"));
    }

    private static Trace withoutSamples() {
        return Trace.builder(0)
                .add(Quantity.TEST_TIME, new double[0])
                .add(Quantity.CURRENT, new double[0])
                .add(Quantity.VOLTAGE, new double[0])
                .build();
    }

    private void makeFolder(Path file) throws ProblemException {
        try {
            Files.createDirectories(folder);
        } catch (IOException e) {
            throw notWritten(file, e);
        }
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
     * All samples of a trace.
     *
     * @throws ProblemException when it cannot be read
     */
    Trace whole(String traceId, Progress progress) throws ProblemException {
        Path file = file(traceId);
        try {
            return ParquetFiles.readAll(file, progress);
        } catch (ProblemException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * How many samples a trace has.
     *
     * @throws ProblemException when it cannot be read
     */
    long samples(String traceId) throws ProblemException {
        Path file = file(traceId);
        try {
            return ParquetFiles.rows(file);
        } catch (ProblemException e) {
            throw unreadable(file, e);
        }
    }

    /**
     * Between which values the samples of a trace lie, known without reading them; empty where its file does not say so.
     *
     * @throws ProblemException when it cannot be read
     */
    Optional<Outline> outline(String traceId, Quantity along, Quantity of) throws ProblemException {
        try (ParquetFile open = ParquetFile.open(file(traceId))) {
            return open.outline(along, of);
        }
    }

    /**
     * The first samples of a trace.
     *
     * @throws ProblemException when it cannot be read
     */
    Trace first(String traceId, int samples) throws ProblemException {
        Path file = file(traceId);
        try {
            return ParquetFiles.readFirst(file, samples);
        } catch (ProblemException e) {
            throw unreadable(file, e);
        }
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
