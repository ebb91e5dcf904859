package org.interphaselab.study;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.interphaselab.analysis.experiment.ReportedFacts;
import org.interphaselab.evaluation.checklist.Checklist;
import org.interphaselab.evaluation.checklist.ChecklistItem;
import org.interphaselab.model.Cell;
import org.interphaselab.model.Study;

/** Looks up in the experiment model what the reporting checklist asks for. */
final class ReportedItems {

    private ReportedItems() {}

    /** What is reported about every cell of a study. */
    static List<ReportedFacts> of(Study study) {
        List<ChecklistItem> items = Checklist.shipped().items().stream()
                .filter(item -> item.origin() == ChecklistItem.Origin.MODEL)
                .toList();
        return study.getCells().stream().map(cell -> of(cell, items)).toList();
    }

    private static ReportedFacts of(Cell cell, List<ChecklistItem> items) {
        SortedMap<String, String> values = new TreeMap<>();
        SortedMap<String, String> missing = new TreeMap<>();
        for (ChecklistItem item : items) {
            ReportedValue found = ModelPath.of(item.path()).in(cell);
            if (found.complete()) {
                values.put(item.id(), found.text());
            } else if (!found.values().isEmpty()) {
                missing.put(item.id(), String.join(", ", found.lacking()));
            }
        }
        boolean mixture = cell.getInterphase() != null
                && cell.getInterphase().getElectrolyte() != null
                && cell.getInterphase().getElectrolyte().getComponents().size() > 1;
        return new ReportedFacts(cell.getId() == null ? "" : cell.getId(), values, missing, mixture);
    }
}
