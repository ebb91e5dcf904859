package org.interphaselab.study;

import java.util.ArrayList;
import java.util.List;

/**
 * What is found along a path through the model.
 *
 * @param values the values found, with their units, each once
 * @param lacking names of the objects that lack one
 */
record ReportedValue(List<String> values, List<String> lacking) {

    ReportedValue {
        values = values.stream().distinct().toList();
        lacking = lacking.stream().distinct().toList();
    }

    /** Whether there is something, and nothing lacks. */
    boolean complete() {
        return !values.isEmpty() && lacking.isEmpty();
    }

    /** The values for people. */
    String text() {
        return String.join(", ", values);
    }

    /** Both together. */
    ReportedValue and(ReportedValue other) {
        List<String> all = new ArrayList<>(values);
        all.addAll(other.values);
        List<String> missing = new ArrayList<>(lacking);
        missing.addAll(other.lacking);
        return new ReportedValue(all, missing);
    }
}
