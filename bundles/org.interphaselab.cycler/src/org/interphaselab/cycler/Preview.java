package org.interphaselab.cycler;

import java.util.Map;
import org.interphaselab.core.Trace;

/**
 * A cheap look at a file.
 *
 * @param format format id
 * @param version format version as the file states it
 * @param metadata what the file says of itself, by the instrument's own words
 * @param firstSamples the first samples, at most a hundred
 */
public record Preview(String format, String version, Map<String, String> metadata, Trace firstSamples) {}
