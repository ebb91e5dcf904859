package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.DoubleStream;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Series;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.evaluation.advisor.FisherPower;
import org.interphaselab.evaluation.advisor.Proof;
import org.interphaselab.evaluation.advisor.Stock;
import org.interphaselab.evaluation.advisor.Stock.Foil;
import org.interphaselab.evaluation.event.Wording;
import org.interphaselab.evaluation.settings.AdvisorParameters;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.verdict.CellEvaluation;
import org.osgi.service.component.annotations.Component;

/** Says what to measure next. */
@Component(service = Analysis.class)
public final class AdvisorAnalysis implements Analysis<AdvisorParameters> {

    private static final double[] EFFICIENCIES = {0.95, 0.99, 0.995};
    private static final int MOST_REPLICATES = 12;
    private static final int POINTS = 60;

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "experiment-advisor",
                "Experiment advisor",
                "Says which foil decides soonest, how many cycles and days prove a Coulombic efficiency, when foils will run"
                        + " empty, how many replicates a test needs, and what one more cell would decide.",
                List.of(Literature.PROTOCOL, Literature.RESERVOIR, Literature.EXACT_TEST),
                "1.0.0",
                AnalysisInfo.Subject.STUDY);
    }

    @Override
    public Class<AdvisorParameters> parameters() {
        return AdvisorParameters.class;
    }

    /** A plan needs no cell yet; foils that are none are told before the run. */
    @Override
    public List<Problem> check(AnalysisInput input, AdvisorParameters parameters) {
        try {
            Stock.of(parameters);
            return List.of();
        } catch (ProblemException e) {
            return List.of(e.problem());
        }
    }

    @Override
    public AnalysisResult run(AnalysisInput input, AdvisorParameters parameters, Progress progress)
            throws ProblemException {
        Stock stock = Stock.of(parameters);
        EvaluationParameters thresholds = Parameters.parse(
                EvaluationParameters.class,
                Map.of(
                        "allowedLossMAhCm2", String.valueOf(parameters.allowedLossMAhCm2()),
                        "minimumCycles", String.valueOf(parameters.minimumCycles())));
        List<CellEvaluation> cells = EvaluatedCells.of(input, thresholds, progress);
        List<Finding> findings = new ArrayList<>();
        findings.add(foil(stock, parameters));
        findings.add(replicates(parameters));
        AdvisorTables plans = new AdvisorTables(parameters, thresholds, stock, cells);
        List<Table> tables = List.of(
                resolution(stock, parameters),
                plans.windows(input.experiment().interphases()),
                power(parameters),
                plans.oneMoreCell(input.experiment().interphases(), findings, progress));
        return new AnalysisResult(
                List.of(), tables, List.of(chart(stock, parameters)), findings, EvaluatedCells.synthetic(cells));
    }

    private static Finding foil(Stock stock, AdvisorParameters parameters) {
        Optional<Foil> deciding = stock.deciding(parameters);
        String text = deciding.map(foil -> {
                    Proof proof = proof(foil, parameters, parameters.efficiency());
                    return Wording.text(
                            "The thinnest foil that decides is the one of %.4g µm. If it does not run empty, it proves a Coulombic"
                                    + " efficiency of %.4g %% after %d cycles, %.1f days.",
                            foil.thicknessUm(), 100 * parameters.efficiency(), proof.cycles(), proof.days());
                })
                .orElse("No foil in stock decides: each holds too few half-cycles, or its thickness is not known well"
                        + " enough.");
        return new Finding(Finding.Level.NOTE, deciding.isPresent() ? "FOIL" : "NO_FOIL", "foils", text, List.of());
    }

    private static Finding replicates(AdvisorParameters parameters) {
        OptionalInt cells = FisherPower.cells(
                parameters.power(),
                parameters.depletedPart(),
                parameters.controlDepletedPart(),
                parameters.significance());
        String text = (cells.isPresent()
                        ? cells.getAsInt() + " cells of the interphase and as many of the control"
                        : "More than sixty cells of each")
                + Wording.text(
                        " are needed for a power of %.3g, when %.3g %% of the ones and %.3g %% of the others run empty"
                                + " (Fisher's exact test, one-sided, at %.3g; all outcomes counted).",
                        parameters.power(),
                        100 * parameters.depletedPart(),
                        100 * parameters.controlDepletedPart(),
                        parameters.significance());
        return new Finding(Finding.Level.NOTE, "REPLICATES", "replicates", text, List.of());
    }

    private static Proof proof(Foil foil, AdvisorParameters parameters, double efficiency) {
        return Proof.of(foil.capacityMAhCm2(), parameters.capacityMAhCm2(), parameters.currentMACm2(), efficiency);
    }

    private static Table resolution(Stock stock, AdvisorParameters parameters) {
        TableBuilder table = new TableBuilder("resolution", "Cycles without depletion that prove an efficiency")
                .number("foil_um", "Foil", "µm")
                .number("capacity_mAh_cm2", "Lithium", "mAh cm⁻²")
                .number("efficiency_percent", "Coulombic efficiency", "%")
                .number("cycles", "Cycles", "1")
                .number("days", "Days", "d")
                .text("remark", "Remark");
        double[] all = DoubleStream.concat(Arrays.stream(EFFICIENCIES), DoubleStream.of(parameters.efficiency()))
                .sorted()
                .distinct()
                .toArray();
        for (Foil foil : stock.foils()) {
            String unfit = Stock.unfit(foil, parameters);
            for (double efficiency : all) {
                Proof proof = proof(foil, parameters, efficiency);
                table.row(
                        foil.thicknessUm(),
                        foil.capacityMAhCm2(),
                        100 * efficiency,
                        proof.cycles(),
                        proof.days(),
                        unfit.isEmpty() ? null : "does not decide: " + unfit);
            }
        }
        return table.build();
    }

    private static Table power(AdvisorParameters parameters) {
        TableBuilder table = new TableBuilder(
                        "replicates", "Power of Fisher's exact test, one-sided, against the control")
                .number("cells_per_group", "Cells per group", "1")
                .number("power", "Power", "1");
        for (int n = 2; n <= MOST_REPLICATES; n++) {
            table.row(
                    n,
                    FisherPower.power(
                            n, parameters.depletedPart(), parameters.controlDepletedPart(), parameters.significance()));
        }
        return table.build();
    }

    private static ChartSpec chart(Stock stock, AdvisorParameters parameters) {
        List<Series> series = new ArrayList<>();
        for (Foil foil : stock.foils()) {
            double[] percent = new double[POINTS];
            double[] cycles = new double[POINTS];
            for (int k = 0; k < POINTS; k++) {
                double efficiency = 0.9 + 0.099 * k / (POINTS - 1);
                percent[k] = 100 * efficiency;
                cycles[k] = proof(foil, parameters, efficiency).cycles();
            }
            series.add(
                    Series.of(Numbers.significant(foil.thicknessUm(), 4) + " µm", percent, cycles, Series.Style.LINE));
        }
        return new ChartSpec(
                "proof-cycles",
                "Cycles without depletion that prove an efficiency",
                Axis.linear("Coulombic efficiency", "%"),
                Axis.logarithmic("Cycles", "1"),
                series,
                List.of(),
                List.of(),
                false);
    }
}
