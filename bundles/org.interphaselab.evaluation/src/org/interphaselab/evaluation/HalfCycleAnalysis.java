package org.interphaselab.evaluation;

import java.util.List;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.core.Progress;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.osgi.service.component.annotations.Component;

/** Cuts recordings into half-cycles and gives their polarization by five named definitions. */
@Component(service = Analysis.class)
public final class HalfCycleAnalysis extends CellsAnalysis {

    /** The analysis. */
    public HalfCycleAnalysis() {
        super(false);
    }

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "half-cycles",
                "Half-cycles",
                "Cuts a recording into half-cycles by the measured current and gives charge, polarization by five named"
                        + " definitions, ohmic estimate, shape and noise of each, beside the record, cycle and"
                        + " step numbers of the recording.",
                List.of(Literature.PROTOCOL, Literature.THEIL_SEN),
                "1.4.0",
                AnalysisInfo.Subject.CELL);
    }

    @Override
    public AnalysisResult run(AnalysisInput input, EvaluationParameters parameters, Progress progress) {
        MeasuredCells measured = MeasuredCells.of(input, parameters, progress);
        return new AnalysisResult(
                List.of(),
                List.of(
                        HalfCycleTables.halfCycles(measured.cells()),
                        HalfCycleTables.cycles(measured.cells()),
                        HalfCycleTables.trends(measured.cells())),
                List.of(CellCharts.polarization(measured.cells())),
                measured.findings(),
                measured.synthetic());
    }
}
