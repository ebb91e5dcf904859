package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.core.Light;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Progress;
import org.interphaselab.evaluation.quality.QualityCheck;
import org.interphaselab.evaluation.quality.QualityControl;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.verdict.InvalidCell;
import org.interphaselab.evaluation.verdict.MeasuredCell;
import org.osgi.service.component.annotations.Component;

/** Checks the recording of each cell before anything is concluded from it. */
@Component(service = Analysis.class)
public final class QualityAnalysis extends CellsAnalysis {

    /** The analysis. */
    public QualityAnalysis() {
        super(false);
    }

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "quality",
                "Quality of recordings",
                "Checks each recording before anything is concluded from it: what its import found, time, holes, sampling, protocol, offset,"
                        + " area, spikes, clipped voltage, physical sense; each with value, limit, place and a traffic"
                        + " light.",
                List.of(Literature.PROTOCOL),
                "1.1.0",
                AnalysisInfo.Subject.CELL);
    }

    /** Cells that cannot be measured are its result, not a reason to stop. */
    @Override
    public List<Problem> check(AnalysisInput input, EvaluationParameters parameters) {
        return input.cells().isEmpty()
                ? List.of(Problem.error(
                        "NO_CELLS",
                        "there is no cell to check",
                        Location.of(input.experiment().name()),
                        "Choose at least one cell."))
                : List.of();
    }

    @Override
    public AnalysisResult run(AnalysisInput input, EvaluationParameters parameters, Progress progress) {
        MeasuredCells measured = MeasuredCells.of(input, parameters, progress);
        TableBuilder lights = new TableBuilder("lights", "Quality of each recording")
                .text("cell_id", "Cell id")
                .text("cell", "Cell")
                .text("light", "Light")
                .text("codes", "Reservations");
        TableBuilder checks = new TableBuilder("quality", "Checks of each recording")
                .text("cell_id", "Cell id")
                .text("cell", "Cell")
                .text("code", "Check")
                .text("light", "Light")
                .number("value", "Value", "1")
                .number("limit", "Limit", "1")
                .text("unit", "Unit")
                .text("text", "Meaning")
                .number("from_sample", "From sample", "1")
                .number("to_sample", "To sample", "1")
                .number("from_h", "From", "h")
                .number("to_h", "To", "h");
        List<Finding> findings = new ArrayList<>(measured.findings());
        for (Cell cell : input.cells()) {
            Optional<MeasuredCell> found = measured.cells().stream()
                    .filter(each -> each.cell().id().equals(cell.id()))
                    .findFirst();
            if (found.isEmpty()) {
                invalid(lights, checks, cell, measured.invalid());
            } else {
                List<QualityCheck> all = QualityControl.of(found.get());
                lights.row(cell.id(), cell.name(), QualityControl.light(all).name(), codes(all));
                all.forEach(check -> row(checks, cell, check));
            }
        }
        List<Table> tables = List.of(lights.build(), checks.build());
        return new AnalysisResult(List.of(), tables, List.of(), findings, measured.synthetic());
    }

    static List<String> codes(List<QualityCheck> checks) {
        return checks.stream()
                .filter(QualityCheck::reservation)
                .map(QualityCheck::code)
                .toList();
    }

    private static void invalid(TableBuilder lights, TableBuilder checks, Cell cell, List<InvalidCell> invalid) {
        invalid.stream()
                .filter(each -> each.cell().id().equals(cell.id()))
                .findFirst()
                .ifPresent(bad -> {
                    lights.row(cell.id(), cell.name(), Light.RED.name(), List.of(bad.code()));
                    checks.row(
                            cell.id(),
                            cell.name(),
                            bad.code(),
                            Light.RED.name(),
                            null,
                            null,
                            null,
                            "Hard stop: " + bad.reason() + ". " + bad.remedy(),
                            null,
                            null,
                            null,
                            null);
                });
    }

    private static void row(TableBuilder table, Cell cell, QualityCheck check) {
        table.row(
                cell.id(),
                cell.name(),
                check.code(),
                check.light().name(),
                check.value(),
                check.limit(),
                check.unit(),
                check.text(),
                check.evidence().fromSample(),
                check.evidence().toSample(),
                check.evidence().fromS() / 3600,
                check.evidence().toS() / 3600);
    }
}
