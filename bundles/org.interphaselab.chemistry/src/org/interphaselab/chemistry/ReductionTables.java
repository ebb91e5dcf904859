package org.interphaselab.chemistry;

import java.util.List;
import java.util.OptionalDouble;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.analysis.experiment.ExpectedProducts;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.analysis.experiment.StatedFraction;
import org.interphaselab.chemistry.reduction.Reaction;
import org.interphaselab.chemistry.reduction.Reduction;
import org.interphaselab.core.Estimate;

/** Reductions of a study's interphases as tables. */
final class ReductionTables {

    private static final double PERCENT = 100;

    private final TableBuilder reductions = new TableBuilder(
                    "reductions", "What lithium in excess reduces the electrolytes to")
            .text("id", "Id")
            .text("name", "Interphase")
            .text("reaction", "Reaction")
            .number("metal_volume_fraction_percent", "V_F-M", "%")
            .number("lowest_percent", "Lowest V_F-M", "%")
            .number("highest_percent", "Highest V_F-M", "%")
            .number("reported_percent", "Stated V_F-M", "%")
            .number("lithium_mAh_cm2_um", "Lithium", "mAh cm⁻² µm⁻¹")
            .number("growth_nm_cm2_uAh", "Growth", "nm cm² µAh⁻¹")
            .number("volume_change_percent", "Volume change", "%")
            .text("products_per_electrolyte", "Products / electrolyte")
            .number("metal_bearing_grains_percent", "Metal-bearing grains", "%")
            .text("confidence", "Confidence")
            .text("catalog", "Catalog")
            .number("decomposition_potential_V", "Decomposition potential", "V")
            .text("decomposition_source", "Source of the potential");
    private final TableBuilder alternatives = new TableBuilder(
                    "alternatives", "With other phases that cannot be excluded")
            .text("id", "Id")
            .text("name", "Interphase")
            .text("rule", "With")
            .text("reaction", "Reaction")
            .number("metal_volume_fraction_percent", "V_F-M", "%")
            .number("lithium_mAh_cm2_um", "Lithium", "mAh cm⁻² µm⁻¹");

    void add(Interphase interphase, Reduction reduction) {
        Reaction usual = reduction.usual();
        reductions.row(
                interphase.id(),
                interphase.name(),
                usual.text(),
                fraction(usual),
                fraction(reduction.lowest()),
                fraction(reduction.highest()),
                interphase.stated().map(ReductionTables::stated),
                usual.lithiumMAhPerCm2Um(),
                usual.growthNmPerUAhCm2(),
                percent(usual.volumeChange()),
                usual.productsPerElectrolyte(),
                percent(usual.metalBearingGrainEstimate()),
                usual.confidence().name(),
                interphase.expected().map(ExpectedProducts::catalog),
                interphase.decomposition().map(decomposition -> decomposition.volts()),
                interphase.decomposition().map(decomposition -> decomposition.source()));
        for (Reduction.Alternative alternative : reduction.alternatives()) {
            alternatives.row(
                    interphase.id(),
                    interphase.name(),
                    alternative.rule(),
                    alternative.reaction().text(),
                    fraction(alternative.reaction()),
                    alternative.reaction().lithiumMAhPerCm2Um());
        }
    }

    List<Table> build() {
        return List.of(reductions.build(), alternatives.build());
    }

    private static Estimate fraction(Reaction reaction) {
        return percent(reaction.metalVolumeFractionEstimate());
    }

    private static Estimate stated(StatedFraction stated) {
        return stated.uncertainty().isPresent()
                ? Estimate.of(
                        PERCENT * stated.value(), PERCENT * stated.uncertainty().getAsDouble(), "%")
                : Estimate.of(PERCENT * stated.value(), "%");
    }

    /** A fraction with uncertainty in per cent. */
    static Estimate percent(Estimate fraction) {
        return Estimate.of(
                PERCENT * fraction.value(),
                PERCENT * fraction.standardUncertainty().orElseThrow(),
                "%");
    }

    private static Double percent(OptionalDouble fraction) {
        return fraction.isPresent() ? Double.valueOf(PERCENT * fraction.getAsDouble()) : null;
    }
}
