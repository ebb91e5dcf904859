package org.interphaselab.study.recording;

import java.time.Instant;
import java.util.Optional;
import org.interphaselab.cycler.ImportReport;

/**
 * An instrument file taken into the study folder and not yet part of any cell: see {@link AttachRecording}.
 *
 * @param originalFileName name of the file where it came from
 * @param rawFile its untouched copy, relative to the study folder, with slashes
 * @param traceId name of its trace
 * @param reportFile the account of the import, relative to the study folder, with slashes
 * @param report the account itself
 * @param samples how many samples of direct current it has
 * @param spectra how many impedance spectra it has
 * @param importedAt when it was taken in
 * @param mapping by which it was read; empty for formats of instruments
 */
public record StagedRecording(
        String originalFileName,
        String rawFile,
        String traceId,
        String reportFile,
        ImportReport report,
        long samples,
        int spectra,
        Instant importedAt,
        Optional<TableMapping> mapping) {

    /**
     * A file without impedance spectra that was read and lies in the study folder.
     *
     * @param rawFile where, relative to the study folder, with slashes
     */
    public static StagedRecording of(ImportReport report, String rawFile, Instant importedAt) {
        return of(report, rawFile, importedAt, report.records(), 0, Optional.empty());
    }

    /** As {@link #of(ImportReport, String, Instant)}, of a file of so many samples of direct current and spectra. */
    static StagedRecording of(
            ImportReport report,
            String rawFile,
            Instant importedAt,
            long samples,
            int spectra,
            Optional<TableMapping> mapping) {
        String traceId = TraceIds.of(report.fileName(), report.sha256(), mapping);
        return new StagedRecording(
                report.fileName(),
                rawFile,
                traceId,
                "traces/" + traceId + ".import.json",
                report,
                samples,
                spectra,
                importedAt,
                mapping);
    }
}
