package org.interphaselab.evaluation;

import java.util.List;
import java.util.Optional;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.evaluation.balance.LithiumBalance;
import org.interphaselab.evaluation.quality.QualityControl;
import org.interphaselab.evaluation.verdict.CellEvaluation;
import org.interphaselab.evaluation.verdict.EvaluatedCell;
import org.interphaselab.evaluation.verdict.InvalidCell;
import org.interphaselab.evaluation.verdict.MetalFractionBracket.Judged;

/** Tables of interphases and of cells. */
final class VerdictTables {

    private VerdictTables() {}

    static Table interphases(List<Judged> judged, List<CellEvaluation> cells) {
        TableBuilder table = new TableBuilder("interphases", "Verdicts")
                .text("id", "Id")
                .text("name", "Interphase")
                .text("verdict", "Verdict")
                .text("flags", "Flags")
                .text("rule", "Rule")
                .text("explanation", "Explanation")
                .number("metal_volume_fraction_percent", "Metal volume fraction", "%")
                .number("replicates", "Cells it rests on", "1")
                .number("loss_per_cycle_mAh_cm2", "Lithium lost per cycle", "mAh cm⁻²")
                .text("quality", "Reservations about its recordings");
        for (Judged each : judged) {
            table.row(
                    each.interphase().id(),
                    each.interphase().name(),
                    each.verdict().kind().name(),
                    each.verdict().flags().stream().map(Enum::name).toList(),
                    each.verdict().rule(),
                    each.verdict().explanation(),
                    MetalFractions.used(each.interphase()),
                    each.verdict().replicates(),
                    each.verdict().lossPerCycle().orElse(null),
                    quality(each, cells));
        }
        return table.build();
    }

    /** The codes of quality of all cells of an interphase, each with the cell's name. */
    private static List<String> quality(Judged judged, List<CellEvaluation> cells) {
        return cells.stream()
                .filter(cell ->
                        cell.cell().interphase().id().equals(judged.interphase().id()))
                .flatMap(cell -> codes(cell).stream().map(code -> cell.cell().name() + ": " + code))
                .toList();
    }

    private static List<String> codes(CellEvaluation cell) {
        return switch (cell) {
            case EvaluatedCell good -> QualityAnalysis.codes(QualityControl.of(good.measured()));
            case InvalidCell bad -> List.of(bad.code());
        };
    }

    static Table cells(List<CellEvaluation> cells) {
        TableBuilder table = new TableBuilder("cells", "Cells")
                .text("id", "Id")
                .text("interphase", "Interphase")
                .text("name", "Cell")
                .text("design", "Design")
                .text("status", "Status")
                .number("life_h", "Life", "h")
                .text("censored", "Still alive at the end")
                .text("end_cause", "End cause")
                .number("max_polarization_mV", "Largest polarization, median", "mV")
                .number("loss_mAh_cm2", "Lithium lost", "mAh cm⁻²")
                .text("loss_is_bound", "Loss is a bound")
                .number("loss_per_cycle_mAh_cm2", "Lithium lost per cycle", "mAh cm⁻²")
                .number("half_cycles", "Half-cycles of life", "1")
                .text("remark", "Remark")
                .text("quality", "Reservations about its recording");
        for (CellEvaluation cell : cells) {
            switch (cell) {
                case EvaluatedCell good -> evaluated(table, good);
                case InvalidCell bad ->
                    table.row(
                            bad.cell().id(),
                            bad.cell().interphase().name(),
                            bad.cell().name(),
                            bad.cell().design().name(),
                            bad.status().name(),
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            bad.reason(),
                            codes(bad));
            }
        }
        return table.build();
    }

    private static void evaluated(TableBuilder table, EvaluatedCell cell) {
        Optional<LithiumBalance> balance = cell.thinBalance();
        table.row(
                cell.cell().id(),
                cell.cell().interphase().name(),
                cell.cell().name(),
                cell.cell().design().name(),
                cell.status().name(),
                cell.life().hours(),
                cell.life().censored(),
                cell.life().endCause(),
                cell.highest()
                        .map(half ->
                                HalfCycleTables.millivolts(half.polarization().medianV()))
                        .orElse(null),
                balance.map(LithiumBalance::lost).orElse(null),
                balance.map(found -> !found.measured()).orElse(null),
                balance.flatMap(LithiumBalance::lostPerCycle).orElse(null),
                cell.life().halfCycles(),
                balance.filter(LithiumBalance::indicative)
                        .map(found -> "the loss is only indicative: a short or a hole in the recording came before")
                        .orElse(null),
                codes(cell));
    }
}
