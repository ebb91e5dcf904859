package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Scalar;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.analysis.experiment.ExpectedProducts;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.Guide;
import org.interphaselab.chart.Series;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Progress;
import org.interphaselab.evaluation.bracket.ThresholdBracket;
import org.interphaselab.evaluation.bracket.ThresholdBracket.Placed;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.settings.StatisticsParameters;
import org.interphaselab.evaluation.verdict.CellEvaluation;
import org.interphaselab.evaluation.verdict.MetalFractionBracket.Judged;
import org.osgi.service.component.annotations.Component;

/** Says between which metal volume fractions the percolation threshold of a study's interphases lies. */
@Component(service = Analysis.class)
public final class ThresholdBracketAnalysis extends CellsAnalysis {

    private static final double PERCENT = 100;

    private static final String ASSUMPTIONS =
            "This assumes that a connected path of metal is what harms, that the metal has the same shape, size and"
                    + " surroundings in all of these interphases, and that their verdicts are right.";

    /** The analysis. */
    public ThresholdBracketAnalysis() {
        super(true);
    }

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "threshold-bracket",
                "Bracket of the percolation threshold",
                "Says between which metal volume fractions the percolation threshold lies: above the largest found"
                        + " harmless and below the smallest found detrimental; with enough effective conductivities,"
                        + " fits the percolation equation to them.",
                List.of(Literature.PROTOCOL, Literature.LITHIUM_LOSS),
                "1.2.0",
                AnalysisInfo.Subject.STUDY);
    }

    @Override
    public AnalysisResult run(AnalysisInput input, EvaluationParameters parameters, Progress progress) {
        List<CellEvaluation> cells = EvaluatedCells.of(input, parameters, progress);
        List<Judged> judged = StudyBracket.judged(input, cells, parameters);
        ThresholdBracket bracket = StudyBracket.of(judged);
        List<Finding> findings = new ArrayList<>(EvaluatedCells.findings(cells));
        String study = input.experiment().name();
        findings.add(words(study, bracket, interphases(judged), parameters.statistics()));
        findings.addAll(AlloyOverlaps.of(judged));
        findings.add(new Finding(Finding.Level.NOTE, "BRACKET_ASSUMPTIONS", study, ASSUMPTIONS, List.of()));
        boolean synthetic = EvaluatedCells.synthetic(cells);
        ThresholdFit fit = ThresholdFit.of(
                study,
                EffectiveConductivities.of(input.experiment().interphases(), cells, parameters.growth()),
                parameters.statistics(),
                synthetic);
        findings.addAll(fit.findings());
        List<Scalar> scalars = scalars(bracket);
        scalars.addAll(fit.scalars());
        List<Figure> charts = new ArrayList<>();
        charts.add(chart(judged, bracket, synthetic));
        charts.addAll(fit.charts());
        return new AnalysisResult(scalars, List.of(table(judged)), charts, findings, synthetic);
    }

    private static List<Scalar> scalars(ThresholdBracket bracket) {
        List<Scalar> scalars = new ArrayList<>();
        bracket.below()
                .ifPresent(end -> scalars.add(
                        new Scalar("threshold-above", "Threshold above (largest V_F-M found harmless)", percent(end))));
        bracket.above()
                .ifPresent(end -> scalars.add(new Scalar(
                        "threshold-below", "Threshold below (smallest V_F-M found detrimental)", percent(end))));
        return scalars;
    }

    private static Estimate percent(Placed end) {
        return end.uncertainty() > 0
                ? Estimate.of(PERCENT * end.fraction(), PERCENT * end.uncertainty(), "%")
                : Estimate.of(PERCENT * end.fraction(), "%");
    }

    private static Finding words(
            String study, ThresholdBracket bracket, Map<String, Interphase> interphases, StatisticsParameters limits) {
        if (bracket.below().isEmpty() && bracket.above().isEmpty()) {
            return new Finding(
                    Finding.Level.NOTE,
                    "NO_BRACKET",
                    study,
                    "No interphase with a known metal volume fraction was found harmless or detrimental: nothing is known"
                            + " of the threshold.",
                    List.of());
        }
        String low = bracket.below().map(ThresholdBracketAnalysis::end).orElse("");
        String high = bracket.above().map(ThresholdBracketAnalysis::end).orElse("");
        if (bracket.contradictory()) {
            return new Finding(
                    Finding.Level.WARNING,
                    "BRACKET_CONTRADICTORY",
                    study,
                    "The verdicts contradict one threshold: " + low + " was found harmless, yet " + high
                            + " detrimental. Either a verdict or a metal volume fraction is wrong, or the metal is not"
                            + " arranged alike in them.",
                    List.of());
        }
        String text = low.isEmpty()
                ? "The threshold lies below " + high + ", found detrimental; no lower end is known."
                : high.isEmpty()
                        ? "The threshold lies above " + low + ", found harmless; no upper end is known."
                        : "The threshold lies between " + low + ", found harmless, and " + high + ", found detrimental."
                                + bracket.orderProbability()
                                        .filter(probability -> probability < limits.sureOrder())
                                        .map(probability -> String.format(
                                                Locale.ROOT,
                                                " Given their uncertainties the two are in this order with a probability"
                                                        + " of %.2f only.",
                                                probability))
                                        .orElse("");
        return new Finding(
                Finding.Level.VERDICT, "THRESHOLD_BRACKET", study, text + otherAlloys(bracket, interphases), List.of());
    }

    private static Map<String, Interphase> interphases(List<Judged> judged) {
        Map<String, Interphase> interphases = new HashMap<>();
        judged.forEach(each -> interphases.put(each.interphase().name(), each.interphase()));
        return interphases;
    }

    /** What the ends would be if the metal formed other alloys; empty where no alloy changes them. */
    private static String otherAlloys(ThresholdBracket bracket, Map<String, Interphase> interphases) {
        List<String> ends = Stream.of(bracket.below(), bracket.above())
                .flatMap(Optional::stream)
                .map(end -> interphases.get(end.interphase()))
                .filter(MetalFractions::alternatives)
                .map(interphase -> String.format(
                        Locale.ROOT,
                        "%s %.3g to %.3g %%",
                        interphase.name(),
                        PERCENT * interphase.expected().orElseThrow().lowestMetalVolumeFraction(),
                        PERCENT * interphase.expected().orElseThrow().highestMetalVolumeFraction()))
                .toList();
        return ends.isEmpty()
                ? ""
                : " With the other alloys the electrolyte gives " + String.join(", and ", ends) + ".";
    }

    private static String end(Placed end) {
        return percent(end).text() + " (" + end.interphase() + ")";
    }

    private static org.interphaselab.analysis.Table table(List<Judged> judged) {
        TableBuilder table = new TableBuilder("bracket", "Verdicts against metal volume fractions")
                .text("interphase", "Interphase")
                .number("metal_volume_fraction_percent", "Metal volume fraction", "%")
                .text("origin", "Where it comes from")
                .text("verdict", "Verdict")
                .number("loss_per_cycle_mAh_cm2", "Lithium lost per cycle", "mAh cm⁻²");
        for (Judged each : judged) {
            Interphase interphase = each.interphase();
            double fraction = interphase.metalVolumeFraction().orElse(Double.NaN);
            double uncertainty = interphase.metalVolumeFractionUncertainty().orElse(0);
            table.row(
                    interphase.name(),
                    Double.isNaN(fraction)
                            ? null
                            : percent(new Placed(interphase.name(), fraction, uncertainty, false)),
                    interphase.metalVolumeFractionOrigin().orElse(null),
                    each.verdict().kind().name(),
                    each.verdict().lossPerCycle().orElse(null));
        }
        return table.build();
    }

    private static ChartSpec chart(List<Judged> judged, ThresholdBracket bracket, boolean synthetic) {
        List<Series> series = new ArrayList<>();
        // in the order of the study, so that an interphase has the colour it has in other figures
        judged.stream()
                .filter(each -> each.interphase().metalVolumeFraction().isPresent())
                .forEach(each -> each.verdict().lossPerCycle().ifPresent(loss -> {
                    series.add(point(each, loss));
                    if (MetalFractions.alternatives(each.interphase())) {
                        series.add(span(each, loss));
                    }
                }));
        List<Guide> guides = new ArrayList<>();
        bracket.below()
                .ifPresent(end -> guides.add(
                        new Guide(Guide.Orientation.AT_X, PERCENT * end.fraction(), "harmless: " + end.interphase())));
        bracket.above()
                .ifPresent(end -> guides.add(new Guide(
                        Guide.Orientation.AT_X, PERCENT * end.fraction(), "detrimental: " + end.interphase())));
        return new ChartSpec(
                "loss-against-metal",
                "Lithium lost per cycle against the metal volume fraction of the interphase, with the bracket of the"
                        + " threshold",
                Axis.linear("Metal volume fraction", "%"),
                Axis.logarithmic("Lithium lost per cycle", "mAh cm⁻²"),
                series,
                List.of(),
                guides,
                synthetic);
    }

    /** One interphase; the whisker of a bound points to where the loss may lie. */
    private static Series point(Judged judged, Estimate loss) {
        double uncertainty = loss.standardUncertainty().orElse(0);
        return new Series(
                judged.interphase().name() + (loss.isBound() ? " (at most)" : ""),
                new double[] {PERCENT * fraction(judged)},
                new double[] {loss.value()},
                Series.Style.POINTS,
                new double[] {loss.isBound() ? Double.NEGATIVE_INFINITY : loss.value() - uncertainty},
                new double[] {loss.value() + uncertainty});
    }

    /** From the smallest to the largest fraction that the alloys of the catalog give. */
    private static Series span(Judged judged, Estimate loss) {
        ExpectedProducts products = judged.interphase().expected().orElseThrow();
        return Series.of(
                point(judged, loss).name() + ", other alloys",
                new double[] {
                    PERCENT * products.lowestMetalVolumeFraction(), PERCENT * products.highestMetalVolumeFraction()
                },
                new double[] {loss.value(), loss.value()},
                Series.Style.LINE);
    }

    private static double fraction(Judged judged) {
        return judged.interphase().metalVolumeFraction().getAsDouble();
    }
}
