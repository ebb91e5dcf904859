package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Evidence;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Guide;
import org.interphaselab.chart.Series;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Progress;
import org.interphaselab.evaluation.event.Wording;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.ramp.CurrentRampReading;
import org.interphaselab.evaluation.ramp.FailureKind;
import org.interphaselab.evaluation.ramp.RampStep;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.verdict.MeasuredCell;
import org.osgi.service.component.annotations.Component;

/** Finds the critical current density in ramps of the current. */
@Component(service = Analysis.class)
public final class CriticalCurrentAnalysis extends CellsAnalysis {

    private static final String CURRENT = "mA cm⁻²";

    /** The analysis. */
    public CriticalCurrentAnalysis() {
        super(false);
    }

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "critical-current-density",
                "Critical current density",
                "Finds ramps of the current, with fixed capacity or fixed time, and gives the last current that was borne"
                        + " in both directions, how the cell failed at the next, and the resistance at each.",
                List.of(Literature.PROTOCOL, Literature.CRITICAL_CURRENT),
                "1.0.0",
                AnalysisInfo.Subject.CELL);
    }

    @Override
    public AnalysisResult run(AnalysisInput input, EvaluationParameters parameters, Progress progress) {
        MeasuredCells measured = MeasuredCells.of(input, parameters, progress);
        TableBuilder summary = summaryTable();
        TableBuilder steps = stepsTable();
        List<Series> series = new ArrayList<>();
        List<Guide> guides = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(measured.findings());
        for (MeasuredCell cell : measured.cells()) {
            Optional<CurrentRampReading> found = CurrentRampReading.of(cell);
            if (found.isEmpty()) {
                findings.add(new Finding(
                        Finding.Level.NOTE,
                        "NO_RAMP",
                        cell.cell().name(),
                        cell.cell().name() + ": the current does not rise over at least three steps.",
                        List.of()));
                continue;
            }
            CurrentRampReading ramp = found.get();
            row(summary, cell, ramp);
            ramp.steps().forEach(step -> row(steps, cell, step));
            series.add(Series.of(
                    CellCharts.name(cell),
                    ramp.steps().stream()
                            .mapToDouble(RampStep::arealCurrentMACm2)
                            .toArray(),
                    ramp.steps().stream()
                            .mapToDouble(RampStep::resistanceOhmCm2)
                            .toArray(),
                    Series.Style.LINE_AND_POINTS));
            ramp.criticalMACm2()
                    .ifPresent(critical -> guides.add(new Guide(
                            Guide.Orientation.AT_X,
                            critical,
                            cell.cell().name() + (ramp.failed().isPresent() ? "" : ", not reached"))));
            findings.add(finding(cell, ramp));
        }
        ChartSpec chart = new ChartSpec(
                "resistance-current",
                "Apparent resistance against current: flat is ohmic, a fall is a short",
                Axis.linear("Areal current", CURRENT),
                Axis.linear("Apparent resistance", "Ω cm²"),
                series,
                List.of(),
                guides,
                measured.synthetic());
        return new AnalysisResult(
                List.of(), List.of(summary.build(), steps.build()), List.of(chart), findings, measured.synthetic());
    }

    private static TableBuilder summaryTable() {
        return new TableBuilder("critical-current-density", "Critical current density")
                .text("cell_id", "Cell id")
                .text("cell", "Cell")
                .number("critical_mA_cm2", "Critical current density", CURRENT)
                .number("failing_mA_cm2", "Failing current", CURRENT)
                .text("failure", "Failure")
                .text("mode", "Kept from step to step")
                .number("charge_mAh_cm2", "Charge per half-cycle, last step borne", "mAh cm⁻²")
                .number("time_h", "Time per half-cycle, last step borne", "h")
                .number("steps", "Steps", "1")
                .number("cumulative_capacity_mAh_cm2", "Cumulative areal capacity", "mAh cm⁻²");
    }

    private static TableBuilder stepsTable() {
        return new TableBuilder("ramp-steps", "Steps of the ramps")
                .text("cell_id", "Cell id")
                .text("cell", "Cell")
                .number("current_mA_cm2", "Areal current", CURRENT)
                .number("first_half_cycle", "First half-cycle", "1")
                .number("half_cycles", "Half-cycles", "1")
                .number("charge_mAh_cm2", "Charge per half-cycle", "mAh cm⁻²")
                .number("time_h", "Time per half-cycle", "h")
                .number("resistance_Ohm_cm2", "Apparent resistance", "Ω cm²")
                .number("arcing", "Arcing index, largest", "1")
                .text("failure", "Failure");
    }

    private static void row(TableBuilder table, MeasuredCell cell, CurrentRampReading ramp) {
        Optional<RampStep> last = ramp.steps().stream()
                .filter(step -> step.failure().isEmpty() && step.bothDirections())
                .reduce((earlier, later) -> later);
        table.row(
                cell.cell().id(),
                cell.cell().name(),
                critical(ramp).orElse(null),
                ramp.failed().map(RampStep::arealCurrentMACm2).orElse(null),
                ramp.failed().flatMap(RampStep::failure).map(FailureKind::words).orElse(null),
                ramp.mode().words(),
                last.map(RampStep::chargeMAhCm2).orElse(null),
                last.map(RampStep::hours).orElse(null),
                ramp.steps().size(),
                ramp.cumulativeCapacityMAhCm2(cell));
    }

    private static void row(TableBuilder table, MeasuredCell cell, RampStep step) {
        table.row(
                cell.cell().id(),
                cell.cell().name(),
                step.arealCurrentMACm2(),
                step.halfCycles().get(0).index(),
                step.halfCycles().size(),
                step.chargeMAhCm2(),
                step.hours(),
                step.resistanceOhmCm2(),
                step.halfCycles().stream()
                        .mapToDouble(HalfCycle::shapeIndex)
                        .max()
                        .orElseThrow(),
                step.failure().map(FailureKind::words).orElse(null));
    }

    /** A value when the next step failed, else a lower bound. */
    private static Optional<Estimate> critical(CurrentRampReading ramp) {
        return ramp.criticalMACm2().isEmpty()
                ? Optional.empty()
                : Optional.of(
                        ramp.failed().isPresent()
                                ? Estimate.of(ramp.criticalMACm2().getAsDouble(), CURRENT)
                                : Estimate.atLeast(ramp.criticalMACm2().getAsDouble(), CURRENT));
    }

    private static Finding finding(MeasuredCell cell, CurrentRampReading ramp) {
        String critical = critical(ramp).map(Estimate::text).orElse("below the first step");
        String failure = ramp.failed()
                .map(step -> Wording.text(
                        "; at %.4g mA cm⁻² it fails by %s in half-cycle %d",
                        step.arealCurrentMACm2(),
                        step.failure().orElseThrow().words(),
                        step.failing().orElseThrow().index()))
                .orElse("; it never fails");
        HalfCycle where = ramp.failed()
                .flatMap(RampStep::failing)
                .orElse(ramp.steps().getLast().halfCycles().getLast());
        return new Finding(
                Finding.Level.NOTE,
                "CRITICAL_CURRENT_DENSITY",
                cell.cell().name(),
                cell.cell().name() + ": critical current density " + critical + failure + "; "
                        + ramp.mode().words()
                        + Wording.text(
                                ", %.3g mAh cm⁻² plated in all. It holds for this capacity per half-cycle and this history only.",
                                ramp.cumulativeCapacityMAhCm2(cell)),
                List.of(new Evidence(
                        cell.cell().id(),
                        cell.cell().name(),
                        OptionalInt.of(where.index()),
                        where.startS(),
                        where.endS(),
                        ramp.failed().isPresent() ? "the half-cycle in which it fails" : "the last half-cycle")));
    }
}
