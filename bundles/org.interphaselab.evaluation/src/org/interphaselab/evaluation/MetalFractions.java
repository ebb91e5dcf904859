package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.TableBuilder;
import org.interphaselab.analysis.experiment.ExpectedProducts;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.core.Estimate;

/** Which metal volume fraction of each interphase the verdicts use, and where it comes from. */
final class MetalFractions {

    private static final double PERCENT = 100;

    private MetalFractions() {}

    static Table table(List<Interphase> interphases) {
        TableBuilder table = new TableBuilder(
                        "metal-fractions", "Metal volume fractions used, and where they come from")
                .text("interphase", "Interphase")
                .number("used_percent", "V_F-M used", "%")
                .number("stated_percent", "Stated", "%")
                .number("computed_percent", "Computed", "%")
                .number("lowest_percent", "Lowest with alternative phases", "%")
                .number("highest_percent", "Highest with alternative phases", "%")
                .text("origin", "Origin");
        for (Interphase interphase : interphases) {
            table.row(
                    interphase.name(),
                    used(interphase),
                    interphase
                            .stated()
                            .map(stated -> estimate(OptionalDouble.of(stated.value()), stated.uncertainty()))
                            .orElse(null),
                    interphase.expected().map(MetalFractions::computed).orElse(null),
                    interphase
                            .expected()
                            .map(products ->
                                    percent(products.lowestMetalVolumeFraction(), products.lowestUncertainty()))
                            .orElse(null),
                    interphase
                            .expected()
                            .map(products ->
                                    percent(products.highestMetalVolumeFraction(), products.highestUncertainty()))
                            .orElse(null),
                    interphase.metalVolumeFractionOrigin().orElse(null));
        }
        return table.build();
    }

    static List<Finding> findings(List<Interphase> interphases) {
        List<Finding> findings = new ArrayList<>();
        for (Interphase interphase : interphases) {
            interphase
                    .disagreement()
                    .ifPresent(text ->
                            findings.add(finding(Finding.Level.WARNING, "STATED_FRACTION_DIFFERS", interphase, text)));
            if (interphase.stated().isEmpty()) {
                interphase
                        .metalVolumeFractionOrigin()
                        .ifPresent(origin -> findings.add(finding(
                                Finding.Level.NOTE,
                                "FRACTION_COMPUTED",
                                interphase,
                                "The metal volume fraction is not stated; the one used is " + origin + ".")));
            }
        }
        return findings;
    }

    /** The one the verdicts use, in per cent with one standard uncertainty where known; {@code null} where there is none. */
    static Estimate used(Interphase interphase) {
        return estimate(interphase.metalVolumeFraction(), interphase.metalVolumeFractionUncertainty());
    }

    /** Whether other alloys than the usual ones would give another fraction. */
    static boolean alternatives(Interphase interphase) {
        return interphase
                .expected()
                .filter(products -> products.highestMetalVolumeFraction() > products.lowestMetalVolumeFraction())
                .isPresent();
    }

    private static Estimate computed(ExpectedProducts products) {
        return percent(products.metalVolumeFraction(), products.metalVolumeFractionUncertainty());
    }

    private static Estimate percent(double fraction, double uncertainty) {
        return estimate(OptionalDouble.of(fraction), OptionalDouble.of(uncertainty));
    }

    private static Estimate estimate(OptionalDouble fraction, OptionalDouble uncertainty) {
        if (fraction.isEmpty()) {
            return null;
        }
        double value = PERCENT * fraction.getAsDouble();
        return uncertainty.isPresent()
                ? Estimate.of(value, PERCENT * uncertainty.getAsDouble(), "%")
                : Estimate.of(value, "%");
    }

    private static Finding finding(Finding.Level level, String code, Interphase interphase, String text) {
        return new Finding(level, code, interphase.name(), interphase.name() + ": " + text, List.of());
    }
}
