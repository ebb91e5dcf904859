package org.interphaselab.evaluation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.core.Progress;
import org.interphaselab.evaluation.advisor.DepletionForecast;
import org.interphaselab.evaluation.advisor.OneMoreCell;
import org.interphaselab.evaluation.advisor.Stock;
import org.interphaselab.evaluation.advisor.Stock.Foil;
import org.interphaselab.evaluation.event.Wording;
import org.interphaselab.evaluation.growth.FoilLoss;
import org.interphaselab.evaluation.growth.GrowthExponent;
import org.interphaselab.evaluation.halfcycle.RobustStatistics;
import org.interphaselab.evaluation.settings.AdvisorParameters;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.verdict.CellEvaluation;
import org.interphaselab.evaluation.verdict.EvaluatedCell;
import org.interphaselab.evaluation.verdict.InterphaseCells;
import org.interphaselab.evaluation.verdict.Verdict;

/** Tables of the advisor that rest on the cells there are. */
final class AdvisorTables {

    /** Resistance of the cells thought of for an interphase without an evaluated one, Ω cm²; no verdict depends on it. */
    private static final double USUAL_OHM_CM2 = 25;

    private final AdvisorParameters parameters;
    private final EvaluationParameters thresholds;
    private final Stock stock;
    private final List<CellEvaluation> cells;

    AdvisorTables(
            AdvisorParameters parameters, EvaluationParameters thresholds, Stock stock, List<CellEvaluation> cells) {
        this.parameters = parameters;
        this.thresholds = thresholds;
        this.stock = stock;
        this.cells = cells;
    }

    /** When the foils in stock will run empty, from those that did. */
    Table windows(List<Interphase> interphases) {
        TableBuilder table = new TableBuilder(
                        "depletion-windows", "When a foil will run empty (two standard uncertainties)")
                .text("interphase", "Interphase")
                .number("foil_um", "Foil", "µm")
                .number("expected_h", "Expected", "h")
                .number("from_h", "From", "h")
                .number("to_h", "To", "h")
                .text("basis", "Basis");
        for (Interphase interphase : interphases) {
            List<FoilLoss> losses =
                    GrowthAnalysis.losses(InterphaseCells.of(of(interphase)).asymmetric());
            Optional<GrowthExponent> known = GrowthExponent.of(losses, thresholds.growth());
            Optional<FoilLoss> seen = losses.stream()
                    .min(Comparator.comparingDouble(loss -> loss.uncertaintyMAhCm2() / loss.lostMAhCm2()));
            for (Foil foil : stock.foils()) {
                if (seen.isEmpty()) {
                    table.row(
                            interphase.name(),
                            foil.thicknessUm(),
                            null,
                            null,
                            null,
                            "no foil of it ran empty yet: no forecast");
                } else {
                    DepletionForecast forecast = DepletionForecast.of(
                            seen.get(),
                            known.orElseGet(() -> DepletionForecast.unknownExponent(thresholds.growth())),
                            foil.capacityMAhCm2(),
                            foil.uncertaintyMAhCm2());
                    table.row(
                            interphase.name(),
                            foil.thicknessUm(),
                            forecast.hours(),
                            forecast.fromH(),
                            forecast.toH(),
                            "cell " + seen.get().name()
                                    + known.map(m -> Wording.text(", exponent %.2f ± %.2f", m.value(), m.uncertainty()))
                                            .orElseGet(() -> unknown(thresholds)));
                }
            }
        }
        return table.build();
    }

    private static String unknown(EvaluationParameters thresholds) {
        GrowthExponent assumed = DepletionForecast.unknownExponent(thresholds.growth());
        return Wording.text(", exponent not known: %.2f ± %.2f", assumed.value(), assumed.uncertainty());
    }

    /** What one more cell would decide. */
    Table oneMoreCell(List<Interphase> interphases, List<Finding> findings, Progress progress) {
        TableBuilder table = new TableBuilder("one-more-cell", "What one more cell with the thinnest foil would decide")
                .text("interphase", "Interphase")
                .text("verdict", "Verdict now")
                .number("foil_um", "Foil", "µm")
                .number("cycles", "Cycles for its silence to count", "1")
                .text("outcome", "If it")
                .text("then", "Verdict then")
                .text("rule", "Rule")
                .text("decides", "Changes the verdict");
        Optional<InterphaseCells> control = Optional.of(InterphaseCells.of(cells.stream()
                        .filter(cell -> cell.cell().interphase().control())
                        .toList()))
                .filter(found -> !found.evaluated().isEmpty());
        OneMoreCell more = new OneMoreCell(thresholds, control);
        Optional<Foil> thin = stock.deciding(parameters);
        for (Interphase interphase : interphases) {
            if (thin.isPresent() && !interphase.control()) {
                progress.checkCancelled();
                rows(table, more, interphase, thin.get(), findings);
            }
        }
        return table.build();
    }

    private void rows(TableBuilder table, OneMoreCell more, Interphase interphase, Foil thin, List<Finding> findings) {
        List<CellEvaluation> own = of(interphase);
        Verdict now = more.now(own);
        OneMoreCell.Plan plan = new OneMoreCell.Plan(
                Math.max(stock.thickest().capacityMAhCm2(), 2 * thin.capacityMAhCm2()),
                thin.capacityMAhCm2(),
                parameters.currentMACm2(),
                parameters.capacityMAhCm2(),
                resistance(own));
        boolean any = false;
        for (OneMoreCell.Outcome outcome : OneMoreCell.Outcome.values()) {
            Verdict then = more.with(own, interphase, plan, outcome);
            boolean changes = then.kind() != now.kind();
            any |= changes;
            table.row(
                    interphase.name(),
                    now.kind().name(),
                    thin.thicknessUm(),
                    more.cyclesToDecide(plan),
                    outcome.words(),
                    then.kind().name(),
                    then.rule(),
                    changes);
        }
        findings.add(new Finding(
                Finding.Level.NOTE,
                any ? "ONE_MORE_CELL_DECIDES" : "ONE_MORE_CELL_CONFIRMS",
                interphase.name(),
                interphase.name() + " (now " + now.kind().words() + "): "
                        + (any
                                ? "one more cell with the thinnest foil can change the verdict; see the table."
                                : "one more cell with the thinnest foil cannot change the verdict by itself; it adds a"
                                        + " replicate."),
                List.of()));
    }

    private List<CellEvaluation> of(Interphase interphase) {
        return cells.stream()
                .filter(cell -> cell.cell().interphase().id().equals(interphase.id()))
                .toList();
    }

    private static double resistance(List<CellEvaluation> own) {
        List<Double> resistances = own.stream()
                .filter(EvaluatedCell.class::isInstance)
                .map(cell -> ((EvaluatedCell) cell).measured().context().startResistanceOhmCm2())
                .filter(ohm -> ohm > 0)
                .toList();
        return resistances.isEmpty() ? USUAL_OHM_CM2 : RobustStatistics.median(resistances);
    }
}
