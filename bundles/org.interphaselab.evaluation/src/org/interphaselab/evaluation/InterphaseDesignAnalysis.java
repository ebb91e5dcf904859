package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInfo;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.chart.Guide;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Progress;
import org.interphaselab.evaluation.bracket.ThresholdBracket;
import org.interphaselab.evaluation.bracket.ThresholdBracket.Placed;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.verdict.CellEvaluation;
import org.interphaselab.evaluation.verdict.MetalFractionBracket.Judged;
import org.interphaselab.percolation.design.DesignCharts;
import org.interphaselab.percolation.design.DesignMap;
import org.interphaselab.percolation.design.MetalParticles;
import org.osgi.service.component.annotations.Component;

/**
 * Holds the bracket of a study's threshold against the design map: which metal particles it fits, and what shape, size or
 * envelope would keep the metal of each interphase below the threshold.
 */
@Component(service = Analysis.class)
public final class InterphaseDesignAnalysis extends CellsAnalysis {

    private static final double PERCENT = 100;
    private static final double[] ASPECT_RATIOS = {1, 2, 4, 10};
    private static final double SMALLEST_SIZE = 0.05;
    private static final double LARGEST_SIZE = 500;
    private static final double ENVELOPED_SIZE = 2;
    private static final double SLENDER_SIZE = 5;
    private static final double LARGEST_RATIO = 30;

    /** The analysis. */
    public InterphaseDesignAnalysis() {
        super(true);
    }

    @Override
    public AnalysisInfo info() {
        return new AnalysisInfo(
                "interphase-design",
                "Interphases against the design map",
                "Says which metal particles the study's bracket of the percolation threshold fits, and what aspect ratio,"
                        + " size or envelope would keep the metal of each interphase below the threshold.",
                List.of(Literature.PROTOCOL),
                "1.0.0",
                AnalysisInfo.Subject.STUDY);
    }

    @Override
    public AnalysisResult run(AnalysisInput input, EvaluationParameters parameters, Progress progress) {
        List<CellEvaluation> cells = EvaluatedCells.of(input, parameters, progress);
        List<Judged> judged = StudyBracket.judged(input, cells, parameters).stream()
                .filter(each -> each.interphase().metalVolumeFraction().isPresent())
                .toList();
        ThresholdBracket bracket = StudyBracket.of(judged);
        DesignMap map = DesignMap.shipped();
        String study = input.experiment().name();
        List<Finding> findings = new ArrayList<>();
        findings.add(fitting(study, map, bracket));
        findings.add(new Finding(
                Finding.Level.NOTE,
                "DESIGN_ASSUMPTIONS",
                study,
                "Sizes are diameters of spheres of the same volume over the distance that electrons tunnel, a few nm. The"
                        + " map is for particles that lie and point as by chance and do not touch; metal at grain"
                        + " boundaries percolates earlier.",
                List.of()));
        boolean synthetic = EvaluatedCells.synthetic(cells);
        return new AnalysisResult(
                List.of(),
                List.of(table(map, judged)),
                List.of(new DesignCharts(map, new MetalParticles(1, SLENDER_SIZE, 0))
                        .againstSize(ASPECT_RATIOS, guides(bracket))),
                findings,
                synthetic);
    }

    private static List<Guide> guides(ThresholdBracket bracket) {
        List<Guide> guides = new ArrayList<>();
        bracket.below()
                .ifPresent(end -> guides.add(
                        new Guide(Guide.Orientation.AT_Y, PERCENT * end.fraction(), "harmless: " + end.interphase())));
        bracket.above()
                .ifPresent(end -> guides.add(new Guide(
                        Guide.Orientation.AT_Y, PERCENT * end.fraction(), "detrimental: " + end.interphase())));
        return guides;
    }

    private static Finding fitting(String study, DesignMap map, ThresholdBracket bracket) {
        if (bracket.below().isEmpty() || bracket.above().isEmpty() || bracket.contradictory()) {
            return new Finding(
                    Finding.Level.NOTE,
                    "NO_DESIGN_BRACKET",
                    study,
                    "The verdicts give no bracket of the threshold with two ends in order, so that no shape or size of the"
                            + " metal can be told from it.",
                    List.of());
        }
        StringBuilder words = new StringBuilder(Numbers.text(
                "A threshold between %.3g %% and %.3g %% is that of",
                PERCENT * bracket.below().get().fraction(),
                PERCENT * bracket.above().get().fraction()));
        String link = "";
        for (double ratio : ASPECT_RATIOS) {
            words.append(link).append(sizes(map, bracket, ratio));
            link = ";";
        }
        return new Finding(
                Finding.Level.NOTE, "DESIGN_BRACKET", study, words.append('.').toString(), List.of());
    }

    private static String sizes(DesignMap map, ThresholdBracket bracket, double ratio) {
        OptionalDouble low =
                size(map, ratio, bracket.below().map(Placed::fraction).orElseThrow());
        OptionalDouble high =
                size(map, ratio, bracket.above().map(Placed::fraction).orElseThrow());
        String who = ratio == 1 ? " spheres" : String.format(Locale.ROOT, " particles of aspect ratio %.0f", ratio);
        return who
                + (low.isPresent() && high.isPresent()
                        ? Numbers.text(" of %.2g to %.2g tunnelling distances", low.getAsDouble(), high.getAsDouble())
                        : " of no size looked at");
    }

    /** The size above which particles of a fraction do not percolate. */
    private static OptionalDouble size(DesignMap map, double ratio, double fraction) {
        return map.where(size -> new MetalParticles(ratio, size, 0), fraction, SMALLEST_SIZE, LARGEST_SIZE);
    }

    private static Table table(DesignMap map, List<Judged> judged) {
        TableBuilder table = new TableBuilder("interphase-design", "What would keep the metal below the threshold")
                .text("interphase", "Interphase")
                .number("metal_volume_fraction_percent", "Metal volume fraction", "%")
                .text("verdict", "Verdict");
        for (double ratio : ASPECT_RATIOS) {
            table = table.number(
                    String.format(Locale.ROOT, "smallest_size_aspect_%.0f", ratio),
                    ratio == 1
                            ? "Spheres larger than"
                            : String.format(Locale.ROOT, "Aspect ratio %.0f: larger than", ratio),
                    "tunnelling distances");
        }
        table = table.number("largest_aspect_ratio", "Of size 5: aspect ratio below", "1")
                .number("smallest_envelope", "Spheres of size 2: envelope thicker than", "tunnelling distances");
        for (Judged each : judged) {
            double fraction = each.interphase().metalVolumeFraction().getAsDouble();
            List<Object> row = new ArrayList<>();
            row.add(each.interphase().name());
            row.add(MetalFractions.used(each.interphase()));
            row.add(each.verdict().kind().name());
            for (double ratio : ASPECT_RATIOS) {
                row.add(orNull(size(map, ratio, fraction)));
            }
            row.add(orNull(map.where(ratio -> new MetalParticles(ratio, SLENDER_SIZE, 0), fraction, 1, LARGEST_RATIO)));
            row.add(orNull(
                    map.where(envelope -> new MetalParticles(1, ENVELOPED_SIZE, envelope), fraction, 1e-3, 0.5)));
            table.row(row.toArray());
        }
        return table.build();
    }

    private static Double orNull(OptionalDouble value) {
        return value.isPresent() ? value.getAsDouble() : null;
    }
}
