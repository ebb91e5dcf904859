package org.interphaselab.study.recording;

import org.interphaselab.model.Recording;

/**
 * What is needed to find a recording's samples, as values: safe to hand to another thread while the model is edited.
 *
 * @param name name of the recording
 * @param traceId name of its trace, or {@code null} when the study does not say
 * @param rawFile the instrument file relative to the study folder, or {@code null}
 * @param sha256 SHA-256 of the instrument file, hexadecimal, or {@code null}
 */
public record RecordingRef(String name, String traceId, String rawFile, String sha256) {

    /** The values of a model object. */
    public static RecordingRef of(Recording recording) {
        return new RecordingRef(
                recording.getName(), recording.getTraceId(), recording.getRawFile(), recording.getSha256());
    }
}
