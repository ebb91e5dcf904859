package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Table;
import org.interphaselab.chart.Figure;
import org.interphaselab.core.Progress;
import org.interphaselab.evaluation.event.CellEvent;
import org.interphaselab.evaluation.event.Wording;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.verdict.MeasuredCell;
import org.osgi.service.component.annotations.Component;

/** Finds what happened to a cell, with evidence. */
@Component(service = Analysis.class)
public final class EventAnalysis extends CellsAnalysis {

    /** The analysis. */
    public EventAnalysis() {
        super(false);
    }

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "events",
                "Events",
                "Finds range exceeded, incomplete half-cycles, depletion, contact failure, hard and soft shorts,"
                        + " activation"
                        + " and rising noise, each with its evidence and what it may be confused with.",
                List.of(Literature.PROTOCOL),
                "1.3.1",
                AnalysisInfo.Subject.CELL);
    }

    @Override
    public AnalysisResult run(AnalysisInput input, EvaluationParameters parameters, Progress progress) {
        MeasuredCells measured = MeasuredCells.of(input, parameters, progress);
        List<Finding> findings = new ArrayList<>(measured.findings());
        List<Figure> figures = new ArrayList<>();
        for (MeasuredCell cell : measured.cells()) {
            cell.events().list().forEach(event -> findings.add(finding(cell, event)));
            figures.add(figure(cell));
        }
        List<Table> tables = new ArrayList<>(List.of(EventTable.of(measured.cells())));
        DecisionTable.of(input.cells(), measured.cells()).ifPresent(tables::add);
        return new AnalysisResult(List.of(), tables, figures, findings, measured.synthetic());
    }

    private static Figure figure(MeasuredCell cell) {
        List<MeasuredCell> alone = List.of(cell);
        double rangeMV = VoltageChart.rangeMV(alone);
        return VoltageChart.of(
                "voltage-" + cell.cell().id(),
                CellCharts.name(cell) + VoltageChart.cutNote(alone, rangeMV),
                alone,
                rangeMV,
                VoltageChart.endH(alone));
    }

    private static Finding finding(MeasuredCell cell, CellEvent event) {
        String text = cell.cell().name() + ": " + event.words() + " at " + Wording.hours(event.timeS()) + ": "
                + event.evidence() + (event.decisionWords().isEmpty() ? "" : "; " + event.decisionWords())
                + ". May be confused with: " + event.type().mayBeConfusedWith() + ".";
        return new Finding(
                Finding.Level.NOTE,
                event.type().name(),
                cell.cell().name(),
                text,
                List.of(event.in(cell.cell(), event.evidence())));
    }
}
