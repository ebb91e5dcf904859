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
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Guide;
import org.interphaselab.chart.Series;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Progress;
import org.interphaselab.evaluation.balance.CycleLife;
import org.interphaselab.evaluation.balance.LithiumBalance;
import org.interphaselab.evaluation.balance.LithiumBalances;
import org.interphaselab.evaluation.halfcycle.ElectrodeSide;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.verdict.CellEvaluator;
import org.interphaselab.evaluation.verdict.MeasuredCell;
import org.osgi.service.component.annotations.Component;

/** Says how long a cell lived and how much lithium each electrode lost, or at most lost. */
@Component(service = Analysis.class)
public final class LithiumBalanceAnalysis extends CellsAnalysis {

    /** The analysis. */
    public LithiumBalanceAnalysis() {
        super(true);
    }

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "lithium-balance",
                "Lithium balance and life",
                "Balances the lithium of both electrodes up to depletion, or bounds its loss when none ran empty,"
                        + " and gives"
                        + " the cycle life, marked as censored when the cell still lived.",
                List.of(Literature.PROTOCOL, Literature.RESERVOIR, Literature.LITHIUM_LOSS),
                "1.3.0",
                AnalysisInfo.Subject.CELL);
    }

    @Override
    public AnalysisResult run(AnalysisInput input, EvaluationParameters parameters, Progress progress) {
        MeasuredCells measured = MeasuredCells.of(input, parameters, progress);
        List<Series> series = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(measured.findings());
        for (MeasuredCell cell : measured.cells()) {
            for (ElectrodeSide side : ElectrodeSide.values()) {
                LithiumBalances.of(cell.context(), cell.events(), side)
                        .filter(LithiumBalance::contradictory)
                        .ifPresent(balance ->
                                findings.add(CellFindings.invalid(CellEvaluator.contradiction(cell.cell(), balance))));
                balance(cell, side).ifPresent(balance -> series.add(CellCharts.inventory(cell, balance)));
            }
        }
        ChartSpec inventory = new ChartSpec(
                "lithium-inventory",
                "Lithium of the electrodes",
                Axis.linear("Time", "h"),
                Axis.linear("Lithium", "mAh cm⁻²"),
                series,
                List.of(),
                List.of(new Guide(Guide.Orientation.AT_Y, 0, "empty")),
                measured.synthetic());
        return new AnalysisResult(
                List.of(),
                List.of(balances(measured.cells()), lives(measured.cells())),
                List.of(inventory),
                findings,
                measured.synthetic());
    }

    private static Table balances(List<MeasuredCell> cells) {
        TableBuilder table = new TableBuilder("lithium-balance", "Lithium of each electrode")
                .text("cell_id", "Cell id")
                .text("cell", "Cell")
                .text("electrode", "Electrode")
                .text("ran_empty", "Ran empty")
                .number("initial_mAh_cm2", "At the start", "mAh cm⁻²")
                .number("plated_mAh_cm2", "Plated", "mAh cm⁻²")
                .number("stripped_mAh_cm2", "Stripped", "mAh cm⁻²")
                .number("platings", "Platings", "1")
                .number("loss_mAh_cm2", "Lost", "mAh cm⁻²")
                .number("loss_per_cycle_mAh_cm2", "Lost per cycle", "mAh cm⁻²")
                .number("plating_efficiency", "Efficiency per plated charge", "1")
                .number("reservoir_efficiency", "Efficiency of the reservoir", "1")
                .number("through_half_cycle", "Through half-cycle", "1")
                .number("time_h", "Time", "h")
                .number("from_alloys_mAh_cm2", "Stripped at 0.1 to 0.6 V, as from alloys", "mAh cm⁻²")
                .text("tolerance_assumed", "Foil tolerance assumed")
                .text("indicative", "Only indicative");
        for (MeasuredCell cell : cells) {
            for (ElectrodeSide side : ElectrodeSide.values()) {
                Optional<LithiumBalance> found = balance(cell, side);
                if (found.isPresent()) {
                    LithiumBalance balance = found.get();
                    table.row(
                            cell.cell().id(),
                            cell.cell().name(),
                            side.name(),
                            balance.measured(),
                            Estimate.of(
                                    balance.initialMAhCm2(), balance.initialUncertaintyMAhCm2(), LithiumBalance.UNIT),
                            balance.platedMAhCm2(),
                            balance.strippedMAhCm2(),
                            balance.platings(),
                            balance.lost(),
                            balance.lostPerCycle().orElse(null),
                            balance.platingEfficiency().orElse(null),
                            balance.reservoirEfficiency(),
                            balance.throughHalfCycle(),
                            balance.throughS() / 3600,
                            balance.measured() ? balance.fromAlloysMAhCm2() : null,
                            balance.toleranceAssumed(),
                            balance.indicative());
                }
            }
        }
        return table.build();
    }

    private static Table lives(List<MeasuredCell> cells) {
        TableBuilder table = new TableBuilder("lives", "Cycle life")
                .text("cell_id", "Cell id")
                .text("cell", "Cell")
                .number("life_h", "Life", "h")
                .text("censored", "Still alive at the end")
                .text("end_cause", "End cause")
                .number("half_cycles", "Half-cycles of life", "1")
                .number("cumulative_capacity_mAh_cm2", "Cumulative areal capacity", "mAh cm⁻²");
        for (MeasuredCell cell : cells) {
            if (cell.halfCycles().size() > 0) {
                CycleLife life = CycleLife.of(cell.context(), cell.events());
                table.row(
                        cell.cell().id(),
                        cell.cell().name(),
                        life.hours(),
                        life.censored(),
                        life.endCause(),
                        life.halfCycles(),
                        life.cumulativeCapacityMAhCm2());
            }
        }
        return table.build();
    }

    private static Optional<LithiumBalance> balance(MeasuredCell cell, ElectrodeSide side) {
        return LithiumBalances.of(cell.context(), cell.events(), side).filter(balance -> !balance.contradictory());
    }
}
