package org.interphaselab.report;

import java.util.Map;
import java.util.Objects;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.core.Provenance;

/**
 * One analysis in a report.
 *
 * @param info what the analysis is
 * @param result what it found
 * @param provenance where the result comes from
 * @param defaults the parameters it runs with when nobody sets any, as text
 */
public record ReportSection(
        AnalysisInfo info, AnalysisResult result, Provenance provenance, Map<String, String> defaults) {

    public ReportSection {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(provenance, "provenance");
        defaults = Map.copyOf(defaults);
    }
}
