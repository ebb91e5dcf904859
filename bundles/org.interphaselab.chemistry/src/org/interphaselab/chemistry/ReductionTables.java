package org.interphaselab.chemistry;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.experiment.ExpectedProducts;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.chemistry.reduction.Reaction;
import org.interphaselab.chemistry.reduction.Reduction;
import org.interphaselab.core.Estimate;

/** Reductions of a study's interphases as tables. */
final class ReductionTables {

    private static final double PERCENT = 100;

    private final List<List<Object>> reductions = new ArrayList<>();
    private final List<List<Object>> alternatives = new ArrayList<>();

    void add(Interphase interphase, Reduction reduction) {
        Reaction usual = reduction.usual();
        reductions.add(row(
                interphase.id(),
                interphase.name(),
                usual.text(),
                fraction(usual),
                PERCENT * reduction.lowestMetalVolumeFraction(),
                PERCENT * reduction.highestMetalVolumeFraction(),
                interphase.stated().map(stated -> PERCENT * stated.value()).orElse(null),
                usual.lithiumMAhPerCm2Um(),
                orNull(usual.growthNmPerUAhCm2()),
                percent(usual.volumeChange()),
                orNull(usual.productsPerElectrolyte()),
                PERCENT * usual.metalBearingGrainFraction(),
                usual.confidence().name(),
                interphase.expected().map(ExpectedProducts::catalog).orElse(null),
                interphase
                        .decomposition()
                        .map(decomposition -> decomposition.volts())
                        .orElse(null),
                interphase
                        .decomposition()
                        .map(decomposition -> decomposition.source())
                        .orElse(null)));
        for (Reduction.Alternative alternative : reduction.alternatives()) {
            alternatives.add(row(
                    interphase.id(),
                    interphase.name(),
                    alternative.rule(),
                    alternative.reaction().text(),
                    fraction(alternative.reaction()),
                    alternative.reaction().lithiumMAhPerCm2Um()));
        }
    }

    List<Table> build() {
        return List.of(
                new Table(
                        "reductions",
                        "What lithium in excess reduces the electrolytes to",
                        List.of(
                                text("id", "Id"),
                                text("name", "Interphase"),
                                text("reaction", "Reaction"),
                                column("metal_volume_fraction_percent", "V_F-M", "%"),
                                column("lowest_percent", "Lowest V_F-M", "%"),
                                column("highest_percent", "Highest V_F-M", "%"),
                                column("reported_percent", "Stated V_F-M", "%"),
                                column("lithium_mAh_cm2_um", "Lithium", "mAh cm⁻² µm⁻¹"),
                                column("growth_nm_cm2_uAh", "Growth", "nm cm² µAh⁻¹"),
                                column("volume_change_percent", "Volume change", "%"),
                                text("products_per_electrolyte", "Products / electrolyte"),
                                column("metal_bearing_grains_percent", "Metal-bearing grains", "%"),
                                text("confidence", "Confidence"),
                                text("catalog", "Catalog"),
                                column("decomposition_potential_V", "Decomposition potential", "V"),
                                text("decomposition_source", "Source of the potential")),
                        reductions),
                new Table(
                        "alternatives",
                        "With other phases that cannot be excluded",
                        List.of(
                                text("id", "Id"),
                                text("name", "Interphase"),
                                text("rule", "With"),
                                text("reaction", "Reaction"),
                                column("metal_volume_fraction_percent", "V_F-M", "%"),
                                column("lithium_mAh_cm2_um", "Lithium", "mAh cm⁻² µm⁻¹")),
                        alternatives));
    }

    private static Estimate fraction(Reaction reaction) {
        Estimate fraction = reaction.metalVolumeFractionEstimate();
        return Estimate.of(
                PERCENT * fraction.value(),
                PERCENT * fraction.standardUncertainty().orElseThrow(),
                "%");
    }

    private static Double percent(OptionalDouble fraction) {
        return fraction.isPresent() ? Double.valueOf(PERCENT * fraction.getAsDouble()) : null;
    }

    private static Double orNull(OptionalDouble value) {
        return value.isPresent() ? Double.valueOf(value.getAsDouble()) : null;
    }

    private static List<Object> row(Object... values) {
        return Arrays.asList(values);
    }

    private static Table.Column text(String id, String label) {
        return column(id, label, "1");
    }

    private static Table.Column column(String id, String label, String unit) {
        return new Table.Column(id, label, unit);
    }
}
