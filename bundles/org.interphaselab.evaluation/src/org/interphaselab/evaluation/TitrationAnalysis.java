package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.DecompositionPotential;
import org.interphaselab.analysis.experiment.ExpectedProducts;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Series;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Trace;
import org.interphaselab.core.TraceSource;
import org.interphaselab.evaluation.event.Wording;
import org.interphaselab.evaluation.growth.WagnerGrowth;
import org.interphaselab.evaluation.halfcycle.CyclingSignal;
import org.interphaselab.evaluation.halfcycle.HalfCycleSettings;
import org.interphaselab.evaluation.halfcycle.HalfCycles;
import org.interphaselab.evaluation.settings.TitrationParameters;
import org.interphaselab.evaluation.suitability.Suitability;
import org.interphaselab.evaluation.titration.ParabolicFit;
import org.interphaselab.evaluation.titration.Titration;
import org.osgi.service.component.annotations.Component;

/** Evaluates coulometric titrations: how fast an electrolyte consumes lithium at rest. */
@Component(service = Analysis.class)
public final class TitrationAnalysis implements Analysis<TitrationParameters> {

    private static final String RATE = "µAh cm⁻² h⁻½";
    private static final int LOAD = 1000;
    private static final double UAH_PER_MAH = 1e3;

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "coulometric-titration",
                "Coulometric titration time analysis",
                "Finds the portions of lithium and the rests until each is consumed, fits the consumed charge against the"
                        + " square root of time, and gives the effective electronic conductivity of the interphase.",
                List.of(Literature.LITHIUM_LOSS, Literature.INTERPHASE_GROWTH),
                "1.0.0",
                AnalysisInfo.Subject.CELL);
    }

    @Override
    public Class<TitrationParameters> parameters() {
        return TitrationParameters.class;
    }

    @Override
    public List<Problem> check(AnalysisInput input, TitrationParameters parameters) {
        List<Problem> problems = new ArrayList<>();
        int fit = 0;
        for (Cell cell : input.cells()) {
            Optional<Problem> unfit = unfit(cell);
            fit += unfit.isPresent() ? 0 : 1;
            unfit.ifPresent(problems::add);
        }
        if (fit == 0) {
            problems.add(Problem.error(
                    "NO_CELLS",
                    "there is no cell with a recording and an electrode area",
                    Location.of(input.experiment().name()),
                    "Choose cells with a recording of a titration and report the electrode area."));
        }
        return problems;
    }

    private static Optional<Problem> unfit(Cell cell) {
        boolean area = cell.design().areaCm2().orElse(0) > 0;
        return cell.recorded() && area
                ? Optional.empty()
                : Optional.of(Problem.warning(
                        area ? "NO_RECORDING" : "NO_AREA",
                        "cell " + cell.name() + " is left out: "
                                + (area ? "it has no recording" : "its electrode area is not reported"),
                        Location.of(cell.name()),
                        area
                                ? "Import the instrument's file and attach it."
                                : "Enter area or diameter in the design."));
    }

    @Override
    public AnalysisResult run(AnalysisInput input, TitrationParameters parameters, Progress progress) {
        progress.begin("Titrations", (long) LOAD * input.cells().size());
        TitrationTables tables = new TitrationTables();
        List<Series> series = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        boolean synthetic = false;
        for (Cell cell : input.cells()) {
            progress.checkCancelled();
            Optional<Problem> unfit = unfit(cell);
            Optional<TraceSource> source = input.traces().apply(cell);
            try {
                if (unfit.isPresent() || source.isEmpty()) {
                    throw unfit.orElseGet(() -> Problem.warning(
                                    "NO_RECORDING",
                                    "cell " + cell.name() + " has no recording",
                                    Location.of(cell.name()),
                                    "Import the instrument's file and attach it."))
                            .asException();
                }
                List<Titration> titrations = titrations(cell, source.get(), parameters, progress.part(LOAD));
                synthetic |= cell.synthetic();
                evaluate(cell, titrations, tables, series, findings);
            } catch (ProblemException e) {
                findings.add(new Finding(
                        Finding.Level.WARNING,
                        e.problem().code(),
                        cell.name(),
                        cell.name() + ": " + e.problem().what() + ". "
                                + e.problem().remedy(),
                        List.of()));
            }
        }
        ChartSpec chart = new ChartSpec(
                "titration-sqrt-time",
                "Lithium consumed against the square root of time",
                Axis.linear("√time", "√h"),
                Axis.linear("Lithium consumed", "µAh cm⁻²"),
                series,
                List.of(),
                List.of(),
                synthetic);
        return new AnalysisResult(List.of(), tables.build(), List.of(chart), findings, synthetic);
    }

    private static List<Titration> titrations(
            Cell cell, TraceSource source, TitrationParameters parameters, Progress progress) throws ProblemException {
        Location where = Location.of(cell.name());
        Trace trace = source.load(CyclingSignal.COLUMNS, progress);
        Optional<Problem> columns = Suitability.ofColumns(trace, where);
        if (columns.isPresent()) {
            throw columns.get().asException();
        }
        CyclingSignal signal = CyclingSignal.of(trace, cell.design().areaCm2().orElseThrow(), parameters.halfCycles());
        HalfCycleSettings settings = new HalfCycleSettings(
                parameters.deadBandFraction(), 0, Double.POSITIVE_INFINITY, 1, parameters.halfCycles());
        HalfCycles portions = HalfCycles.of(signal, settings, Progress.none());
        long positive = portions.list().stream().filter(half -> half.sign() > 0).count();
        if (portions.size() == 0 || positive != 0 && positive != portions.size()) {
            throw Problem.warning(
                            "NO_TITRATION",
                            portions.size() == 0
                                    ? "no current flows, so that nothing was titrated"
                                    : "current flows in both directions: this is cycling, no titration",
                            where,
                            "Choose cells in which portions of lithium were plated, each followed by a rest.")
                    .asException();
        }
        List<Titration> titrations = Titration.of(signal, portions, parameters.limitV());
        double lowest =
                titrations.stream().mapToDouble(Titration::lowestV).min().orElseThrow();
        if (lowest >= parameters.limitV()) {
            throw Problem.warning(
                            "NO_TITRATION",
                            "the open-circuit voltage never falls below " + Wording.volts(lowest)
                                    + ", so that there was no lithium at the electrode",
                            where,
                            "Choose cells in which portions of lithium were plated on an electrode without lithium.")
                    .asException();
        }
        return titrations;
    }

    private static void evaluate(
            Cell cell,
            List<Titration> titrations,
            TitrationTables tables,
            List<Series> series,
            List<Finding> findings) {
        tables.add(cell, titrations);
        Optional<ParabolicFit> fit = ParabolicFit.of(titrations);
        if (fit.isEmpty()) {
            findings.add(new Finding(
                    Finding.Level.WARNING,
                    "TOO_FEW_TITRATIONS",
                    cell.name(),
                    cell.name() + ": fewer than three of " + titrations.size()
                            + " portions were consumed until the open-circuit voltage rose to the limit; no rate is given.",
                    List.of()));
            return;
        }
        ParabolicFit line = fit.get();
        Optional<Estimate> conductivity = conductivity(cell, line);
        tables.add(cell, line, conductivity);
        List<Titration> used = titrations.stream().filter(Titration::consumed).toList();
        double[] roots =
                used.stream().mapToDouble(each -> Math.sqrt(each.hours())).toArray();
        series.add(Series.of(
                cell.name(),
                roots,
                used.stream()
                        .mapToDouble(each -> UAH_PER_MAH * each.totalMAhCm2())
                        .toArray(),
                Series.Style.POINTS));
        double[] ends = {0, roots[roots.length - 1]};
        series.add(Series.of(
                cell.name() + ", fit",
                ends,
                new double[] {line.interceptUAhCm2(), line.interceptUAhCm2() + line.rateUAhCm2PerSqrtH() * ends[1]},
                Series.Style.LINE));
        findings.add(new Finding(
                Finding.Level.NOTE,
                "LITHIUM_CONSUMPTION",
                cell.name(),
                cell.name() + ": lithium is consumed as "
                        + Estimate.of(line.rateUAhCm2PerSqrtH(), line.rateUncertainty(), RATE)
                                .text()
                        + " times √t"
                        + conductivity
                                .map(sigma -> "; σ_eff = " + String.format(Locale.ROOT, "%.2e", sigma.value()) + " "
                                        + WagnerGrowth.UNIT + ", " + WagnerGrowth.LABEL)
                                .orElse("; σ_eff needs the composition of the electrolyte and its decomposition"
                                        + " potential")
                        + ".",
                List.of()));
    }

    private static Optional<Estimate> conductivity(Cell cell, ParabolicFit fit) {
        Optional<ExpectedProducts> products = cell.interphase().expected();
        Optional<DecompositionPotential> potential = cell.interphase().decomposition();
        return products.isEmpty() || potential.isEmpty() || !(fit.rateUAhCm2PerSqrtH() > 0)
                ? Optional.empty()
                : Optional.of(WagnerGrowth.conductivity(
                        fit.rateUAhCm2PerSqrtH(),
                        fit.rateUncertainty(),
                        products.get().lithiumMAhPerCm3(),
                        potential.get().volts()));
    }
}
