package org.interphaselab.evaluation.checklist;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.analysis.experiment.Cell;

/**
 * The checklist of one cell.
 *
 * @param cell the cell
 * @param answers one answer per item that applies to it, in the order of the checklist
 */
record CellChecklist(Cell cell, List<Answer> answers) {

    private static final double PERCENT = 100;

    /**
     * What is known of an item.
     *
     * @param item the item
     * @param value what is reported; empty if nothing, or not all of it, is
     * @param lacking what lacks it, where only a part is reported; else empty
     */
    record Answer(ChecklistItem item, Optional<String> value, String lacking) {

        boolean reported() {
            return value.isPresent();
        }
    }

    CellChecklist {
        answers = List.copyOf(answers);
    }

    /** Reported items of those that apply, in per cent; empty if none applies. */
    OptionalDouble completenessPercent() {
        return percent(answers);
    }

    /** The same of the items that a verdict needs. */
    OptionalDouble neededCompletenessPercent() {
        return percent(answers.stream().filter(answer -> answer.item().needed()).toList());
    }

    /** What a verdict needs and nobody reported. */
    List<Answer> neededMissing() {
        return answers.stream()
                .filter(answer -> answer.item().needed() && !answer.reported())
                .toList();
    }

    private static OptionalDouble percent(List<Answer> among) {
        return among.isEmpty()
                ? OptionalDouble.empty()
                : OptionalDouble.of(
                        PERCENT * among.stream().filter(Answer::reported).count() / among.size());
    }
}
