package org.interphaselab.report.study;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.ParameterInfo;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/**
 * What somebody sets for the analyses of a report. What is set for the verdict holds for every other analysis that has
 * the parameter too, unless it is set for that one, so that a bracket never rests on other verdicts than those reported.
 */
public final class AnalysisSettings {

    private static final String VERDICT = "verdict";

    private final Map<String, String> settings;

    /**
     * Settings as they were entered.
     *
     * @param settings values by {@code analysis.parameter}
     */
    public AnalysisSettings(Map<String, String> settings) {
        this.settings = Map.copyOf(settings);
    }

    /**
     * Refuses names of analyses that do not run.
     *
     * @param ids of those that do
     */
    public void check(List<String> ids) throws ProblemException {
        for (String name : settings.keySet().stream().sorted().toList()) {
            String id = name.substring(0, Math.max(0, name.indexOf('.')));
            if (!ids.contains(id)) {
                throw Problem.error(
                                "SETTING_UNKNOWN",
                                "'" + name + "' is no parameter of an analysis of the report.",
                                Location.of("--set " + name),
                                "Begin with one of: " + String.join(", ", ids) + "; then a point and the parameter.")
                        .asException();
            }
        }
    }

    /** The parameters of an analysis. */
    public <P extends Record> P of(Analysis<P> analysis) throws ProblemException {
        List<String> own = Parameters.describe(analysis.parameters()).stream()
                .map(ParameterInfo::name)
                .toList();
        Map<String, String> values = new LinkedHashMap<>();
        startingWith(VERDICT).forEach((name, value) -> {
            if (own.contains(name) || analysis.info().id().equals(VERDICT)) {
                values.put(name, value);
            }
        });
        values.putAll(startingWith(analysis.info().id()));
        return Parameters.parse(analysis.parameters(), values);
    }

    private Map<String, String> startingWith(String id) {
        Map<String, String> values = new LinkedHashMap<>();
        settings.forEach((name, value) -> {
            if (name.startsWith(id + ".")) {
                values.put(name.substring(id.length() + 1), value);
            }
        });
        return values;
    }
}
