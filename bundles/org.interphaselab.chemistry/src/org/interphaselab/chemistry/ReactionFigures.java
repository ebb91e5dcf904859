package org.interphaselab.chemistry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.analysis.experiment.Composition;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.chart.Axis;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Figure;
import org.interphaselab.chart.Guide;
import org.interphaselab.chart.Mark;
import org.interphaselab.chart.Series;
import org.interphaselab.chemistry.reduction.Product;
import org.interphaselab.chemistry.reduction.Reaction;
import org.interphaselab.chemistry.reduction.Reduction;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.ProblemException;

/** Reductions of a study's interphases as figures: volumes of the products, and V_F-M against the ratio of mixtures. */
final class ReactionFigures {

    private static final double PERCENT = 100;
    private static final String METAL = "metal-bearing_phase";
    private static final int RATIOS = 80;

    /** How far beyond the ratios of the study the curve goes, as a factor. */
    private static final double BEYOND = 10;

    private record Shown(Interphase interphase, Reduction reduction) {}

    private final InterphaseChemistry chemistry;
    private final List<Shown> shown = new ArrayList<>();

    ReactionFigures(InterphaseChemistry chemistry) {
        this.chemistry = chemistry;
    }

    void add(Interphase interphase, Reduction reduction) {
        shown.add(new Shown(interphase, reduction));
    }

    /** All that can be drawn of what was added. */
    List<Figure> build() throws ProblemException {
        List<Figure> figures = new ArrayList<>();
        volumes().ifPresent(figures::add);
        ratio().ifPresent(figures::add);
        return figures;
    }

    /** Bars of the products of each interphase, insulating ones below, by the volume of the electrolyte they replace. */
    private Optional<Figure> volumes() {
        List<Shown> known = shown.stream()
                .filter(each ->
                        each.reduction().usual().productsPerElectrolyte().isPresent())
                .toList();
        if (known.isEmpty()) {
            return Optional.empty();
        }
        Map<String, List<double[]>> bars = new LinkedHashMap<>();
        List<Mark> marks = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (boolean metals : new boolean[] {false, true}) {
            for (Shown each : known) {
                for (Product product : each.reduction().usual().products()) {
                    if (product.metal() == metals) {
                        bars.putIfAbsent(product.phase().formula().toString(), new ArrayList<>());
                    }
                }
            }
        }
        for (int i = 0; i < known.size(); i++) {
            Reaction reaction = known.get(i).reduction().usual();
            double electrolyte = reaction.mixture().volumeCm3().orElseThrow();
            double top = 0;
            for (boolean metals : new boolean[] {false, true}) {
                for (Product product : reaction.products()) {
                    if (product.metal() == metals) {
                        double volume = product.volumeCm3() / electrolyte;
                        bars.get(product.phase().formula().toString())
                                .add(new double[] {i + 1, volume, top, top + volume});
                        if (metals) {
                            String text = product.phase().formula() + ", V_F-M " + percent(reaction);
                            marks.add(new Mark(i + 1, top + volume / 2, text, METAL));
                        }
                        top += volume;
                    }
                }
            }
            names.add(known.get(i).interphase().name() + "\n" + shortly(reaction));
        }
        List<Series> series = bars.entrySet().stream()
                .map(entry -> new Series(
                        entry.getKey(),
                        column(entry.getValue(), 0),
                        column(entry.getValue(), 1),
                        Series.Style.BARS,
                        column(entry.getValue(), 2),
                        column(entry.getValue(), 3)))
                .toList();
        return Optional.of(new ChartSpec(
                "reaction-volumes",
                "Volumes of the reduction products by the volume of the electrolyte they replace, usual phases; below"
                        + " each bar the metal volume fraction V_F-M",
                Axis.of("Interphase, and its metal volume fraction V_F-M / %", names),
                Axis.linear("Volume per volume of electrolyte", "1"),
                series,
                marks,
                List.of(new Guide(Guide.Orientation.AT_Y, 1, "electrolyte")),
                false));
    }

    private static String percent(Reaction reaction) {
        if (reaction.metalVolumeFraction() == 0) {
            return "no metal";
        }
        Estimate fraction = reaction.metalVolumeFractionEstimate();
        return Estimate.of(
                        PERCENT * fraction.value(),
                        PERCENT * fraction.standardUncertainty().orElseThrow(),
                        "%")
                .text();
    }

    /** The fraction in per cent, short enough for a column of 8.5 cm: one digit of uncertainty. */
    private static String shortly(Reaction reaction) {
        if (reaction.metalVolumeFraction() == 0) {
            return "no metal";
        }
        Estimate fraction = reaction.metalVolumeFractionEstimate();
        double uncertainty = PERCENT * fraction.standardUncertainty().orElseThrow();
        int decimals = Math.max(0, (int) -Math.floor(Math.log10(uncertainty)));
        return String.format(
                Locale.ROOT, "%." + decimals + "f ± %." + decimals + "f", PERCENT * fraction.value(), uncertainty);
    }

    /** V_F-M of mixtures of the two compounds that most mixtures of the study are made of, and where these stand. */
    private Optional<Figure> ratio() throws ProblemException {
        Map<List<String>, List<Shown>> pairs = new LinkedHashMap<>();
        for (Shown each : shown) {
            Composition composition = each.interphase().composition().orElseThrow();
            if (composition.parts().size() == 2) {
                List<String> key = List.of(
                        composition.parts().get(0).formula(),
                        composition.parts().get(1).formula(),
                        composition.basis().name());
                pairs.computeIfAbsent(key, made -> new ArrayList<>()).add(each);
            }
        }
        Optional<List<Shown>> most = pairs.values().stream()
                .filter(mixtures -> mixtures.size() > 1)
                .reduce((a, b) -> b.size() > a.size() ? b : a);
        return most.isPresent() ? Optional.of(ratio(most.get())) : Optional.empty();
    }

    private Figure ratio(List<Shown> mixtures) throws ProblemException {
        Composition first = mixtures.getFirst().interphase().composition().orElseThrow();
        double[] own = mixtures.stream().mapToDouble(ReactionFigures::ratioOf).toArray();
        double low = Double.POSITIVE_INFINITY;
        double high = 0;
        for (double ratio : own) {
            low = Math.min(low, ratio / BEYOND);
            high = Math.max(high, ratio * BEYOND);
        }
        double[] ratio = new double[RATIOS + 1];
        double[] usual = new double[ratio.length];
        double[] lowest = new double[ratio.length];
        double[] highest = new double[ratio.length];
        for (int i = 0; i < ratio.length; i++) {
            ratio[i] = low * Math.pow(high / low, (double) i / RATIOS);
            Reduction reduction = chemistry.reduce(new Composition(
                    List.of(
                            new Composition.Part(first.parts().get(0).formula(), ratio[i]),
                            new Composition.Part(first.parts().get(1).formula(), 1)),
                    first.basis()));
            usual[i] = PERCENT * reduction.usual().metalVolumeFraction();
            lowest[i] = PERCENT * reduction.lowestMetalVolumeFraction();
            highest[i] = PERCENT * reduction.highestMetalVolumeFraction();
        }
        List<Series> series = new ArrayList<>();
        series.add(new Series(
                "usual phases (band: other phases that cannot be excluded)",
                ratio,
                usual,
                Series.Style.LINE,
                lowest,
                highest));
        for (Shown mixture : mixtures) {
            Estimate fraction = mixture.reduction().usual().metalVolumeFractionEstimate();
            double value = PERCENT * fraction.value();
            double uncertainty = PERCENT * fraction.standardUncertainty().orElseThrow();
            series.add(new Series(
                    mixture.interphase().name(),
                    new double[] {ratioOf(mixture)},
                    new double[] {value},
                    Series.Style.POINTS,
                    new double[] {value - uncertainty},
                    new double[] {value + uncertainty}));
        }
        String basis = first.basis() == Composition.Basis.MOL ? "mol" : "mass";
        return new ChartSpec(
                "fraction-against-ratio",
                "Metal volume fraction of the interphase against the mixing ratio of its electrolytes, by " + basis,
                Axis.logarithmic(
                        first.parts().get(0).formula() + " per "
                                + first.parts().get(1).formula() + " by " + basis,
                        "1"),
                Axis.linear("Metal volume fraction V_F-M", "%"),
                series,
                List.of(),
                List.of(),
                false);
    }

    private static double ratioOf(Shown shown) {
        List<Composition.Part> parts =
                shown.interphase().composition().orElseThrow().parts();
        return parts.get(0).amount() / parts.get(1).amount();
    }

    private static double[] column(List<double[]> rows, int column) {
        return rows.stream().mapToDouble(row -> row[column]).toArray();
    }
}
