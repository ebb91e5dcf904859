package org.interphaselab.study.recording;

import java.time.Instant;
import org.interphaselab.cycler.ImportReport;

/**
 * An instrument file taken into the study folder and not yet part of any cell: see {@link AttachRecording}.
 *
 * @param originalFileName name of the file where it came from
 * @param rawFile its untouched copy, relative to the study folder, with slashes
 * @param traceId name of its trace
 * @param reportFile the account of the import, relative to the study folder, with slashes
 * @param report the account itself
 * @param spectra how many impedance spectra it has
 * @param importedAt when it was taken in
 */
public record StagedRecording(
        String originalFileName,
        String rawFile,
        String traceId,
        String reportFile,
        ImportReport report,
        int spectra,
        Instant importedAt) {

    /**
     * A file without impedance spectra that was read and lies in the study folder.
     *
     * @param rawFile where, relative to the study folder, with slashes
     */
    public static StagedRecording of(ImportReport report, String rawFile, Instant importedAt) {
        String traceId = TraceIds.of(report.fileName(), report.sha256());
        return new StagedRecording(
                report.fileName(), rawFile, traceId, "traces/" + traceId + ".import.json", report, 0, importedAt);
    }

    /** The same with so many impedance spectra. */
    public StagedRecording withSpectra(int count) {
        return new StagedRecording(originalFileName, rawFile, traceId, reportFile, report, count, importedAt);
    }
}
