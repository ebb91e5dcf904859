package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.TraceSource;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.verdict.CellEvaluator;
import org.interphaselab.evaluation.verdict.InvalidCell;
import org.interphaselab.evaluation.verdict.MeasuredCell;

/**
 * The cells chosen, measured one after another, and what there is to say of them.
 *
 * @param cells the cells that could be measured
 * @param findings why others could not, and reservations about the recordings
 */
record MeasuredCells(List<MeasuredCell> cells, List<Finding> findings) {

    static MeasuredCells of(AnalysisInput input, EvaluationParameters parameters, Progress progress) {
        progress.begin(
                "Half-cycles and events",
                (long) CellEvaluator.UNITS * input.cells().size());
        CellEvaluator evaluator = new CellEvaluator(parameters);
        List<MeasuredCell> cells = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Cell cell : input.cells()) {
            progress.checkCancelled();
            Optional<TraceSource> source = input.traces().apply(cell);
            Optional<InvalidCell> invalid = CellEvaluator.unmeasurable(cell, source.isPresent());
            if (invalid.isPresent()) {
                findings.add(CellFindings.invalid(invalid.get()));
                progress.advance(CellEvaluator.UNITS);
                continue;
            }
            try {
                MeasuredCell measured = evaluator.measure(cell, source.get(), progress.part(CellEvaluator.UNITS));
                cells.add(measured);
                findings.addAll(CellFindings.warnings(measured));
            } catch (ProblemException e) {
                Problem problem = e.problem();
                findings.add(
                        CellFindings.invalid(new InvalidCell(cell, problem.code(), problem.what(), problem.remedy())));
            }
        }
        return new MeasuredCells(cells, findings);
    }

    boolean synthetic() {
        return cells.stream().anyMatch(cell -> cell.cell().synthetic());
    }
}
