package org.interphaselab.study.imports;

import org.interphaselab.core.Problem;

/** How a file is related to the recordings of the study. */
sealed interface Relation {

    /** To none of them. */
    record Unrelated() implements Relation {}

    /** The recording is the beginning of the file. */
    record Continues(KnownRecording recording, long samplesBefore, boolean lastRevised) implements Relation {}

    /** The file is the beginning of the recording. */
    record IsBeginningOf(KnownRecording recording) implements Relation {}

    /** They begin alike and differ later. */
    record Contradicts(KnownRecording recording, Problem problem) implements Relation {}
}
