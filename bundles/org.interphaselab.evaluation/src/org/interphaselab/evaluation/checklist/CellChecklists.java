package org.interphaselab.evaluation.checklist;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.Experiment;
import org.interphaselab.analysis.experiment.ReportedFacts;

/** Answers the checklist for the cells of a study. What is not reported stays so; there are no defaults. */
final class CellChecklists {

    private final Checklist checklist;
    private final Experiment experiment;
    private final String version;
    private final Map<String, ReportedFacts> facts = new HashMap<>();

    /**
     * The checklists of a study.
     *
     * @param version version of the analysis whose rules the program follows
     */
    CellChecklists(Checklist checklist, Experiment experiment, String version) {
        this.checklist = checklist;
        this.experiment = experiment;
        this.version = version;
        experiment.facts().forEach(each -> facts.put(each.cellId(), each));
    }

    CellChecklist of(Cell cell) {
        ReportedFacts own =
                facts.getOrDefault(cell.id(), new ReportedFacts(cell.id(), new TreeMap<>(), new TreeMap<>(), false));
        List<CellChecklist.Answer> answers = new ArrayList<>();
        for (ChecklistItem item : checklist.items()) {
            if (!item.mixturesOnly() || own.mixture()) {
                answers.add(new CellChecklist.Answer(
                        item, value(item, cell, own), own.missing().getOrDefault(item.id(), "")));
            }
        }
        return new CellChecklist(cell, answers);
    }

    private Optional<String> value(ChecklistItem item, Cell cell, ReportedFacts own) {
        return switch (item.origin()) {
            case MODEL -> Optional.ofNullable(own.values().get(item.id()));
            case EVALUATION ->
                cell.recorded() ? Optional.of(item.path() + " (version " + version + ")") : Optional.empty();
            case STUDY -> counted(item, cell);
        };
    }

    private Optional<String> counted(ChecklistItem item, Cell cell) {
        List<Cell> alike = experiment.cells().stream()
                .filter(other ->
                        other.interphase().id().equals(cell.interphase().id())
                                && other.design().id().equals(cell.design().id()))
                .toList();
        return switch (item.id()) {
            case "replicates" -> Optional.of(Integer.toString(alike.size()));
            case "failures" -> Optional.of(failures(alike));
            case "control" -> control(cell);
            default -> throw new IllegalStateException("nothing counts the item " + item.id());
        };
    }

    private static String failures(List<Cell> alike) {
        List<String> reasons = alike.stream()
                .filter(cell -> cell.exclusionReason().isPresent())
                .map(cell -> cell.name() + ": " + cell.exclusionReason().get())
                .toList();
        return reasons.isEmpty() ? "none of " + alike.size() : String.join("; ", reasons);
    }

    private Optional<String> control(Cell cell) {
        if (cell.interphase().control()) {
            return Optional.of("is the control");
        }
        return experiment.cells().stream()
                .filter(other -> other.interphase().control()
                        && other.recorded()
                        && other.exclusionReason().isEmpty()
                        && other.design().id().equals(cell.design().id()))
                .map(Cell::name)
                .findFirst();
    }
}
