package org.interphaselab.analysis.experiment;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the study reports about how one cell was made and tested, for the reporting checklist.
 *
 * @param cellId the cell
 * @param values what is reported, as text with unit, by the checklist's item; an item that is not reported is left out
 * @param missing for items of which only a part is reported, what lacks it
 * @param mixture whether the electrolyte is a mixture
 */
public record ReportedFacts(
        String cellId, SortedMap<String, String> values, SortedMap<String, String> missing, boolean mixture) {
    public ReportedFacts {
        values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        missing = Collections.unmodifiableSortedMap(new TreeMap<>(missing));
    }
}
