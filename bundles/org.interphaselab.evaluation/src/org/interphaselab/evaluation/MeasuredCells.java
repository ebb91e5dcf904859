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
 * @param invalid the others, and why
 * @param findings the same in words, and reservations about the recordings
 */
record MeasuredCells(List<MeasuredCell> cells, List<InvalidCell> invalid, List<Finding> findings) {

    static MeasuredCells of(AnalysisInput input, EvaluationParameters parameters, Progress progress) {
        progress.begin(
                "Half-cycles and events",
                (long) CellEvaluator.UNITS * input.cells().size());
        CellEvaluator evaluator = new CellEvaluator(parameters, input.shared());
        List<MeasuredCell> cells = new ArrayList<>();
        List<InvalidCell> unfit = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        for (Cell cell : input.cells()) {
            progress.checkCancelled();
            Optional<TraceSource> source = input.traces().apply(cell);
            Optional<InvalidCell> invalid = CellEvaluator.unmeasurable(cell, source.isPresent());
            if (invalid.isPresent()) {
                unfit.add(invalid.get());
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
                InvalidCell bad = new InvalidCell(cell, problem.code(), problem.what(), problem.remedy());
                unfit.add(bad);
                findings.add(CellFindings.invalid(bad));
            }
        }
        return new MeasuredCells(cells, unfit, findings);
    }

    boolean synthetic() {
        return cells.stream().anyMatch(cell -> cell.cell().synthetic());
    }
}
