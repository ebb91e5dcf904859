package org.interphaselab.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.chemistry.reduction.Mixture;
import org.interphaselab.chemistry.reduction.Reaction;
import org.interphaselab.chemistry.reduction.Reduction;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;

/** Prints a reduction for people. */
final class ChemistryText {

    private static final double PERCENT = 100;
    private static final int DIGITS = 4;
    private static final int FEW_DIGITS = 3;
    private static final int MOST_ALTERNATIVES = 8;

    private final Terminal terminal;

    ChemistryText(Terminal terminal) {
        this.terminal = terminal;
    }

    void print(Reduction reduction, Catalog catalog) {
        Reaction usual = reduction.usual();
        wrapped("", "    ", usual.text());
        if (usual.mixture().components().size() > 1) {
            terminal.print(amounts(usual.mixture()));
        }
        List<List<String>> rows = new ArrayList<>();
        rows.add(List.of("metal volume fraction V_F-M", fraction(usual)));
        List<Reduction.Alternative> alternatives = reduction.alternatives();
        alternatives.stream()
                .limit(MOST_ALTERNATIVES)
                .forEach(other -> rows.add(List.of("  with " + other.rule(), fraction(other.reaction()))));
        if (alternatives.size() > MOST_ALTERNATIVES) {
            rows.add(List.of("  and others", (alternatives.size() - MOST_ALTERNATIVES) + "; --json lists them"));
        }
        if (!alternatives.isEmpty()) {
            rows.add(List.of(
                    "  range",
                    significant(PERCENT * reduction.lowestMetalVolumeFraction()) + " to "
                            + significant(PERCENT * reduction.highestMetalVolumeFraction()) + " %"));
        }
        rows.add(List.of("lithium taken up", lithium(usual)));
        rows.add(List.of("volume change", volume(usual)));
        rows.add(List.of(
                "metal-bearing grains",
                Numbers.significant(PERCENT * usual.metalBearingGrainFraction(), FEW_DIGITS)
                        + " % of the interphase (another model: grains percolate, not phases)"));
        rows.add(List.of(
                "confidence", usual.confidence() + " (A well established, B good to some per cent, C estimated)"));
        rows.add(List.of("catalog", catalog.origin()));
        TextTable.lines(rows).forEach(terminal::print);
        for (Problem note : reduction.notes()) {
            wrapped("note: ", "    ", note.what());
        }
    }

    private static String amounts(Mixture mixture) {
        String ratio = mixture.components().stream()
                .map(component -> Numbers.significant(component.amount(), DIGITS))
                .collect(Collectors.joining(" : "));
        String basis = mixture.basis().name().toLowerCase(Locale.ROOT);
        return ratio + " by " + basis + (mixture.basisStated() ? "" : " (not said; --basis mass for masses)");
    }

    /** V_F-M in per cent with its standard uncertainty; none to tell where there is no metal. */
    static String fraction(Reaction reaction) {
        Estimate estimate = reaction.metalVolumeFractionEstimate();
        double uncertainty = estimate.standardUncertainty().orElse(0);
        return uncertainty == 0
                ? significant(PERCENT * estimate.value()) + " %"
                : Estimate.of(PERCENT * estimate.value(), PERCENT * uncertainty, "%")
                        .text();
    }

    private static String lithium(Reaction reaction) {
        if (reaction.growthNmPerUAhCm2().isEmpty()) {
            return "none";
        }
        return significant(reaction.lithiumMAhPerCm2Um()) + " mAh cm⁻² per µm of interphase; "
                + Numbers.significant(reaction.growthNmPerUAhCm2().getAsDouble(), FEW_DIGITS) + " nm per µAh cm⁻²";
    }

    private static String volume(Reaction reaction) {
        if (reaction.volumeChange().isEmpty()) {
            return reaction.lithiumMol() == 0 ? "none" : "not known";
        }
        return Numbers.significant(PERCENT * reaction.volumeChange().getAsDouble(), FEW_DIGITS)
                + " % from electrolyte and lithium to interphase; interphase / electrolyte "
                + significant(reaction.productsPerElectrolyte().orElseThrow());
    }

    private static String significant(double value) {
        return Numbers.significant(value, DIGITS);
    }

    private void wrapped(String first, String others, String text) {
        TextTable.wrapped(first, others, OneLine.of(text)).forEach(terminal::print);
    }
}
