package org.interphaselab.evaluation.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.analysis.experiment.Design;

/**
 * The cells of an interphase, or of all control interphases together.
 *
 * @param evaluated cells that could be evaluated
 * @param invalid cells that could not
 */
public record InterphaseCells(List<EvaluatedCell> evaluated, List<InvalidCell> invalid) {

    public InterphaseCells {
        evaluated = List.copyOf(evaluated);
        invalid = List.copyOf(invalid);
    }

    /** Sorts cells into evaluated and invalid ones. */
    public static InterphaseCells of(List<CellEvaluation> cells) {
        List<EvaluatedCell> evaluated = new ArrayList<>();
        List<InvalidCell> invalid = new ArrayList<>();
        for (CellEvaluation cell : cells) {
            switch (cell) {
                case EvaluatedCell good -> evaluated.add(good);
                case InvalidCell bad -> invalid.add(bad);
            }
        }
        return new InterphaseCells(evaluated, invalid);
    }

    /** Cells with like electrodes. */
    public List<EvaluatedCell> symmetric() {
        return evaluated.stream()
                .filter(cell -> cell.cell().design().symmetric())
                .toList();
    }

    /** Cells with unlike electrodes. */
    public List<EvaluatedCell> asymmetric() {
        return evaluated.stream()
                .filter(cell -> !cell.cell().design().symmetric())
                .toList();
    }

    /** The evaluated cells by design, in the order in which designs appear. */
    public List<DesignGroup> groups() {
        Map<String, List<EvaluatedCell>> byDesign = new LinkedHashMap<>();
        evaluated.forEach(cell -> byDesign.computeIfAbsent(cell.cell().design().id(), id -> new ArrayList<>())
                .add(cell));
        return byDesign.values().stream()
                .map(cells -> new DesignGroup(cells.get(0).cell().design(), cells))
                .toList();
    }

    /** The group of symmetric cells; of several designs the first. */
    public Optional<DesignGroup> symmetricGroup() {
        return groups().stream().filter(group -> group.design().symmetric()).findFirst();
    }

    /** The group of asymmetric cells with the thinnest electrode. */
    public Optional<DesignGroup> thinnestGroup() {
        return groups().stream()
                .filter(group -> !group.design().symmetric())
                .min(Comparator.comparingDouble(DesignGroup::thinCapacityMAhCm2));
    }

    /** The group comparable with another one's design. */
    public Optional<DesignGroup> comparable(DesignGroup other, double within) {
        return groups().stream()
                .filter(group -> other.comparableWith(group, within))
                .findFirst();
    }

    /** The designs of all cells, also of those that could not be evaluated. */
    public List<Design> designs() {
        Map<String, Design> designs = new LinkedHashMap<>();
        evaluated.forEach(cell ->
                designs.putIfAbsent(cell.cell().design().id(), cell.cell().design()));
        invalid.forEach(cell ->
                designs.putIfAbsent(cell.cell().design().id(), cell.cell().design()));
        return List.copyOf(designs.values());
    }
}
