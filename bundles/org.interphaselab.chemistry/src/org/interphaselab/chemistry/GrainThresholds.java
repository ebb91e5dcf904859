package org.interphaselab.chemistry;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.chemistry.reduction.Reaction;
import org.interphaselab.chemistry.table.TextRow;
import org.interphaselab.chemistry.table.TextTable;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.ProblemException;

/**
 * The alternative model in which a gently mixed composite stays one of grains, and what percolates are the grains that hold
 * a metal rather than the metal itself: its volume fraction against classical thresholds, beside the phase-level V_F-M.
 */
final class GrainThresholds {

    private static final String FILE = "thresholds.tsv";
    private static final String PERCENT_COLUMN = "threshold_percent";
    private static final double PERCENT = 100;
    private static final int DIGITS = 3;

    /** A percolation threshold as a volume fraction in per cent. */
    private record Threshold(String name, double percent, String source, String confidence) {}

    private final List<Threshold> thresholds = read();
    private final TableBuilder rows = new TableBuilder(
                    "grains", "Alternative model: grains that hold a metal percolate")
            .text("interphase", "Interphase")
            .number("metal_volume_fraction_percent", "V_F-M", "%")
            .number("metal_bearing_grains_percent", "Grains that hold a metal", "%")
            .text("threshold", "Threshold")
            .number(PERCENT_COLUMN, "Threshold value", "%")
            .text("comparison", "Comparison")
            .text("source", "Source")
            .text("confidence", "Confidence");

    void add(Interphase interphase, Reaction reaction) {
        double grains = PERCENT * reaction.metalBearingGrainFraction();
        for (Threshold threshold : thresholds) {
            rows.row(
                    interphase.name(),
                    ReductionTables.percent(reaction.metalVolumeFractionEstimate()),
                    ReductionTables.percent(reaction.metalBearingGrainEstimate()),
                    threshold.name(),
                    threshold.percent(),
                    grains > threshold.percent() ? "above: the grains connect" : "below: the grains stay apart",
                    threshold.source(),
                    threshold.confidence());
        }
    }

    Table table() {
        return rows.build();
    }

    /** The sentence about a composite. */
    String sentence(Reaction reaction) {
        double grains = PERCENT * reaction.metalBearingGrainFraction();
        List<String> against = thresholds.stream()
                .map(threshold -> (grains > threshold.percent() ? "above " : "below ")
                        + Numbers.significant(threshold.percent(), DIGITS) + " % (" + threshold.name() + ")")
                .toList();
        return "Alternative model: if the powders stay apart as grains, those that hold a metal fill "
                + Numbers.significant(grains, DIGITS) + " % of the interphase, " + String.join(" and ", against) + ".";
    }

    /** Names the sources of the thresholds. */
    void sources(RecalledSources recalled) {
        thresholds.forEach(threshold -> recalled.add(threshold.name(), threshold.source()));
    }

    private static List<Threshold> read() {
        try (InputStreamReader text =
                new InputStreamReader(GrainThresholds.class.getResourceAsStream(FILE), StandardCharsets.UTF_8)) {
            List<Threshold> all = new ArrayList<>();
            for (TextRow row : TextTable.read(
                            Path.of(FILE), text, List.of("id", PERCENT_COLUMN, "source", "confidence", "note"))
                    .rows()) {
                all.add(new Threshold(
                        row.required("id"),
                        row.requiredNumber(PERCENT_COLUMN, 0),
                        row.required("source"),
                        row.required("confidence")));
            }
            return List.copyOf(all);
        } catch (ProblemException e) {
            throw new IllegalStateException("the table of thresholds that ships is damaged", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
