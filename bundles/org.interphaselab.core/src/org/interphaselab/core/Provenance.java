package org.interphaselab.core;

import java.util.Map;
import java.util.OptionalLong;

/**
 * Where a result comes from: enough to repeat it.
 *
 * @param inputHash SHA-256 over everything the analysis saw (traces and experiment), hexadecimal
 * @param analysisId the analysis
 * @param analysisVersion its version
 * @param parameters its parameters as text, in their declared order
 * @param seed the seed of random numbers, where any were used
 */
public record Provenance(
        String inputHash,
        String analysisId,
        String analysisVersion,
        Map<String, String> parameters,
        OptionalLong seed) {}
