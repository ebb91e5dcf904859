package org.interphaselab.study.recording;

import java.util.Optional;
import org.interphaselab.core.TraceSource;

/**
 * One of several recordings of a cell.
 *
 * @param name its name
 * @param source the way to its samples
 * @param start when it started, where known: then its test time was zero
 */
record RecordingPart(String name, TraceSource source, Optional<StartMoment> start) {}
