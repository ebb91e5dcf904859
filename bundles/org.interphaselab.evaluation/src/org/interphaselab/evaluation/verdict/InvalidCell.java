package org.interphaselab.evaluation.verdict;

import org.interphaselab.analysis.experiment.Cell;

/**
 * A cell that cannot be evaluated.
 *
 * @param cell the cell
 * @param code stable identifier of the reason, upper case with underscores
 * @param reason the reason in the user's words
 * @param remedy what the user can do
 */
public record InvalidCell(Cell cell, String code, String reason, String remedy) implements CellEvaluation {

    @Override
    public CellStatus status() {
        return CellStatus.INVALID;
    }
}
