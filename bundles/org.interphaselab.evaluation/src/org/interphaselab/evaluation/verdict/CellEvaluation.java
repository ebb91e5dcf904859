package org.interphaselab.evaluation.verdict;

import org.interphaselab.analysis.experiment.Cell;

/** What became of a cell: evaluated, or why not. */
public sealed interface CellEvaluation permits EvaluatedCell, InvalidCell {

    /** The cell. */
    Cell cell();

    /** How it ended. */
    CellStatus status();
}
