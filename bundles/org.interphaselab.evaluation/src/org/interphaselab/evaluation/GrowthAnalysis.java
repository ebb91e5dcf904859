package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.analysis.experiment.DecompositionPotential;
import org.interphaselab.analysis.experiment.ExpectedProducts;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Series;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Progress;
import org.interphaselab.evaluation.balance.LithiumBalance;
import org.interphaselab.evaluation.growth.FoilLoss;
import org.interphaselab.evaluation.growth.GrowthExponent;
import org.interphaselab.evaluation.growth.WagnerGrowth;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.settings.GrowthParameters;
import org.interphaselab.evaluation.verdict.CellEvaluation;
import org.interphaselab.evaluation.verdict.EvaluatedCell;
import org.interphaselab.evaluation.verdict.InterphaseCells;
import org.osgi.service.component.annotations.Component;

/** Says by which law the lithium loss of an interphase grows, and what conductivity that means. */
@Component(service = Analysis.class)
public final class GrowthAnalysis extends CellsAnalysis {

    private static final int DIGITS = 4;

    /** The analysis. */
    public GrowthAnalysis() {
        super(true);
    }

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "growth-law",
                "Growth law of the interphase",
                "Compares foils of different thickness: does the lithium loss grow with cycles or with the square root of"
                        + " time? Where it is diffusion, gives the effective electronic conductivity of the interphase.",
                List.of(Literature.PROTOCOL, Literature.LITHIUM_LOSS, Literature.INTERPHASE_GROWTH),
                "1.0.1",
                AnalysisInfo.Subject.STUDY);
    }

    @Override
    public AnalysisResult run(AnalysisInput input, EvaluationParameters parameters, Progress progress) {
        List<CellEvaluation> cells = EvaluatedCells.of(input, parameters, progress);
        List<Finding> findings = EvaluatedCells.findings(cells);
        TableBuilder laws = new TableBuilder("growth-law", "Growth of the lithium loss, L ∝ t^m")
                .text("interphase", "Interphase")
                .number("foils", "Foils seen empty", "1")
                .number("exponent", "Exponent m", "1")
                .text("law", "Law")
                .text("remark", "Remark");
        TableBuilder conductivities = new TableBuilder(
                        "effective-conductivity", "Electronic conductivity of the interphase: " + WagnerGrowth.LABEL)
                .text("cell_id", "Cell id")
                .text("cell", "Cell")
                .text("interphase", "Interphase")
                .number("loss_mAh_cm2", "Lithium lost", "mAh cm⁻²")
                .number("time_h", "Time", "h")
                .number("k_Q_uAh_cm2_sqrt_h", "k_Q", "µAh cm⁻² h⁻½")
                .number("charge_per_volume_mAh_cm3", "Lithium per volume of interphase", "mAh cm⁻³")
                .number("decomposition_V", "E_dec", "V")
                .number("sigma_eff_S_cm", "σ_eff, " + WagnerGrowth.LABEL, WagnerGrowth.UNIT)
                .number("loss_per_cycle_mAh_cm2", "Lithium lost per cycle", "mAh cm⁻²")
                .text("remark", "Remark");
        List<Series> series = new ArrayList<>();
        for (Interphase interphase : input.experiment().interphases()) {
            List<EvaluatedCell> own = InterphaseCells.of(cells.stream()
                            .filter(cell -> cell.cell().interphase().id().equals(interphase.id()))
                            .toList())
                    .asymmetric();
            if (!own.isEmpty()) {
                Optional<GrowthExponent> exponent = law(laws, interphase, own, parameters.growth());
                own.forEach(cell -> conductivity(conductivities, interphase, cell, exponent, parameters.growth()));
                curve(interphase, own).ifPresent(series::add);
                findings.add(finding(interphase, exponent, parameters.growth()));
            }
        }
        ChartSpec chart = new ChartSpec(
                "loss-sqrt-time",
                "Lithium lost by foils that ran empty, against the square root of time: a straight line through zero is"
                        + " diffusion",
                fromZero("√time", "√h"),
                fromZero("Lithium lost", "mAh cm⁻²"),
                series,
                List.of(),
                List.of(),
                EvaluatedCells.synthetic(cells));
        return new AnalysisResult(
                List.of(),
                List.of(laws.build(), conductivities.build()),
                List.of(chart),
                findings,
                EvaluatedCells.synthetic(cells));
    }

    private static Axis fromZero(String quantity, String unit) {
        return new Axis(quantity, unit, Axis.Scale.LINEAR, OptionalDouble.of(0), OptionalDouble.empty());
    }

    /** The foils of one interphase that were seen empty. */
    static List<FoilLoss> losses(List<EvaluatedCell> cells) {
        List<FoilLoss> losses = new ArrayList<>();
        for (EvaluatedCell cell : cells) {
            cell.thinBalance()
                    .filter(balance -> balance.measured() && cell.thinSideDepleted() && !balance.indicative())
                    .ifPresent(balance -> losses.add(loss(cell, balance)));
        }
        return losses;
    }

    private static FoilLoss loss(EvaluatedCell cell, LithiumBalance balance) {
        return new FoilLoss(
                cell.cell().name(),
                balance.lostMAhCm2(),
                balance.uncertaintyMAhCm2(),
                balance.throughS() / 3600,
                cell.measured().halfCycles().samplingS() / 3600);
    }

    private static Optional<GrowthExponent> law(
            TableBuilder table, Interphase interphase, List<EvaluatedCell> cells, GrowthParameters limits) {
        List<FoilLoss> losses = losses(cells);
        Optional<GrowthExponent> exponent = GrowthExponent.of(losses, limits);
        table.row(
                interphase.name(),
                losses.size(),
                exponent.map(m -> Estimate.of(m.value(), m.uncertainty(), "1")).orElse(null),
                exponent.map(m -> m.words(limits)).orElse(null),
                exponent.isPresent()
                        ? exponent.get().cyclingDriven(limits)
                                ? "the loss per cycle is what counts; no conductivity follows from it"
                                : "the conductivity follows from the loss, " + WagnerGrowth.LABEL
                        : losses.isEmpty()
                                ? "no foil was seen empty: only bounds"
                                : "two foils that lasted differently long are needed to tell the law");
        return exponent;
    }

    private static void conductivity(
            TableBuilder table,
            Interphase interphase,
            EvaluatedCell cell,
            Optional<GrowthExponent> exponent,
            GrowthParameters limits) {
        if (cell.thinBalance().isEmpty()) {
            return;
        }
        LithiumBalance balance = cell.thinBalance().get();
        Optional<ExpectedProducts> products = interphase.expected();
        Optional<DecompositionPotential> potential = interphase.decomposition();
        boolean cycling = exponent.filter(m -> m.cyclingDriven(limits)).isPresent();
        double hours = balance.throughS() / 3600;
        boolean usable = !cycling && products.isPresent() && potential.isPresent() && balance.lostMAhCm2() > 0;
        table.row(
                cell.cell().id(),
                cell.cell().name(),
                interphase.name(),
                balance.lost(),
                hours,
                balance.measured() ? WagnerGrowth.rateUAhCm2PerSqrtH(balance.lostMAhCm2(), hours) : null,
                products.map(ExpectedProducts::lithiumMAhPerCm3).orElse(null),
                potential.map(DecompositionPotential::volts).orElse(null),
                usable ? conductivity(balance, hours, products.get(), potential.get()) : null,
                balance.lostPerCycle().orElse(null),
                remark(balance, cycling, exponent.isPresent(), products, potential, limits));
    }

    private static Estimate conductivity(
            LithiumBalance balance, double hours, ExpectedProducts products, DecompositionPotential potential) {
        double rate = WagnerGrowth.rateUAhCm2PerSqrtH(balance.lostMAhCm2(), hours);
        double uncertainty = rate * balance.uncertaintyMAhCm2() / balance.lostMAhCm2();
        Estimate value = WagnerGrowth.conductivity(rate, uncertainty, products.lithiumMAhPerCm3(), potential.volts());
        return balance.measured()
                ? value
                : new Estimate(value.value(), value.unit(), Estimate.Kind.UPPER_BOUND, value.standardUncertainty());
    }

    private static String remark(
            LithiumBalance balance,
            boolean cycling,
            boolean known,
            Optional<ExpectedProducts> products,
            Optional<DecompositionPotential> potential,
            GrowthParameters limits) {
        if (cycling) {
            return "the loss grows with cycles (m above " + Numbers.significant(limits.cyclingAbove(), DIGITS)
                    + "): loss per cycle instead of σ_eff";
        }
        if (products.isEmpty() || potential.isEmpty()) {
            return "σ_eff needs "
                    + (products.isEmpty() ? "the composition of the electrolyte" : "")
                    + (products.isEmpty() && potential.isEmpty() ? " and " : "")
                    + (potential.isEmpty() ? "its decomposition potential in the catalog" : "");
        }
        String source = "E_dec from " + potential.get().source() + " (grade "
                + potential.get().confidence() + ")";
        return (known
                        ? ""
                        : balance.measured()
                                ? "growth law not known, so an upper bound of the part of diffusion; "
                                : "")
                + source;
    }

    private static Optional<Series> curve(Interphase interphase, List<EvaluatedCell> cells) {
        List<FoilLoss> losses = losses(cells).stream()
                .sorted(Comparator.comparingDouble(FoilLoss::hours))
                .toList();
        return losses.isEmpty()
                ? Optional.empty()
                : Optional.of(new Series(
                        interphase.name(),
                        losses.stream()
                                .mapToDouble(loss -> Math.sqrt(loss.hours()))
                                .toArray(),
                        losses.stream().mapToDouble(FoilLoss::lostMAhCm2).toArray(),
                        Series.Style.LINE_AND_POINTS,
                        losses.stream()
                                .mapToDouble(loss -> loss.lostMAhCm2() - loss.uncertaintyMAhCm2())
                                .toArray(),
                        losses.stream()
                                .mapToDouble(loss -> loss.lostMAhCm2() + loss.uncertaintyMAhCm2())
                                .toArray()));
    }

    private static Finding finding(Interphase interphase, Optional<GrowthExponent> exponent, GrowthParameters limits) {
        String text = exponent.map(m -> interphase.name() + ": the loss grows with time to the power "
                        + Estimate.of(m.value(), m.uncertainty(), "1").text() + ", from " + m.foils() + " foils: "
                        + m.words(limits) + ".")
                .orElse(interphase.name()
                        + ": fewer than two foils of different thickness ran empty, so that the growth"
                        + " law is not known.");
        return new Finding(
                Finding.Level.NOTE,
                exponent.isPresent() ? "GROWTH_LAW" : "GROWTH_LAW_UNKNOWN",
                interphase.name(),
                text,
                List.of());
    }
}
