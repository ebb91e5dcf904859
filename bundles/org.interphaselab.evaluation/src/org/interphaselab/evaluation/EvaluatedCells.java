package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.core.Progress;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.verdict.CellEvaluation;
import org.interphaselab.evaluation.verdict.CellEvaluator;
import org.interphaselab.evaluation.verdict.EvaluatedCell;
import org.interphaselab.evaluation.verdict.InvalidCell;

/** The cells chosen, evaluated one after another. */
final class EvaluatedCells {

    private EvaluatedCells() {}

    static List<CellEvaluation> of(AnalysisInput input, EvaluationParameters parameters, Progress progress) {
        progress.begin(
                "Evaluating cells", (long) CellEvaluator.UNITS * input.cells().size());
        CellEvaluator evaluator = new CellEvaluator(parameters, input.shared());
        List<CellEvaluation> cells = new ArrayList<>();
        for (Cell cell : input.cells()) {
            progress.checkCancelled();
            cells.add(evaluator.evaluate(cell, input.traces().apply(cell), progress.part(CellEvaluator.UNITS)));
        }
        return cells;
    }

    /** Reservations about each cell, or why it could not be evaluated. */
    static List<Finding> findings(List<CellEvaluation> cells) {
        List<Finding> findings = new ArrayList<>();
        for (CellEvaluation cell : cells) {
            switch (cell) {
                case EvaluatedCell good -> findings.addAll(CellFindings.warnings(good.measured()));
                case InvalidCell bad -> findings.add(CellFindings.invalid(bad));
            }
        }
        return findings;
    }

    static boolean synthetic(List<CellEvaluation> cells) {
        return cells.stream()
                .anyMatch(cell -> cell instanceof EvaluatedCell && cell.cell().synthetic());
    }
}
