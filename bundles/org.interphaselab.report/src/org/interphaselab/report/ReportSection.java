package org.interphaselab.report;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.ParameterInfo;
import org.interphaselab.core.Provenance;

/**
 * One analysis in a report.
 *
 * @param info what the analysis is
 * @param result what it found
 * @param provenance where the result comes from
 * @param parameters what its parameters are, with the values they have when nobody sets any
 */
public record ReportSection(
        AnalysisInfo info, AnalysisResult result, Provenance provenance, List<ParameterInfo> parameters) {

    public ReportSection {
        Objects.requireNonNull(info, "info");
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(provenance, "provenance");
        parameters = List.copyOf(parameters);
    }

    /** Whether a parameter has the value that it has when nobody sets it. */
    static boolean usual(ParameterInfo parameter, String value) {
        try {
            return Double.parseDouble(parameter.initial()) == Double.parseDouble(value);
        } catch (NumberFormatException word) {
            return parameter.initial().equals(value);
        }
    }

    /** The parameter of this name, where it is known. */
    Optional<ParameterInfo> parameter(String name) {
        return parameters.stream().filter(info -> info.name().equals(name)).findFirst();
    }
}
