package org.interphaselab.study.recording;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.interphaselab.model.Recording;
import org.interphaselab.study.TimeZones;

/**
 * What is needed to find a recording's samples, as values: safe to hand to another thread while the model is edited.
 *
 * @param name name of the recording
 * @param traceId name of its trace, or {@code null} when the study does not say
 * @param rawFile the instrument file relative to the study folder, or {@code null}
 * @param sha256 SHA-256 of the instrument file, hexadecimal, or {@code null}
 * @param spectra how many impedance spectra it has
 * @param start when the test started by the instrument's clock, where known
 * @param zone the time zone of that clock, where it was said
 * @param mappingProfile the mapping it was read by, relative to the study folder; empty for formats of instruments
 * @param columnPair which columns of a table of several cells it is
 */
public record RecordingRef(
        String name,
        String traceId,
        String rawFile,
        String sha256,
        long spectra,
        Optional<LocalDateTime> start,
        Optional<ZoneId> zone,
        Optional<String> mappingProfile,
        Optional<String> columnPair) {

    /** The values of a model object. */
    public static RecordingRef of(Recording recording) {
        return new RecordingRef(
                recording.getName(),
                recording.getTraceId(),
                recording.getRawFile(),
                recording.getSha256(),
                recording.getSpectra() == null ? 0 : recording.getSpectra(),
                start(recording.getStartTime()),
                TimeZones.find(recording.getTimeZone()),
                Optional.ofNullable(recording.getMappingProfile()),
                Optional.ofNullable(recording.getColumnPair()));
    }

    private static Optional<LocalDateTime> start(String isoLocal) {
        try {
            return isoLocal == null ? Optional.empty() : Optional.of(LocalDateTime.parse(isoLocal));
        } catch (DateTimeParseException e) {
            // a time that cannot be read is one that is not known
            return Optional.empty();
        }
    }
}
