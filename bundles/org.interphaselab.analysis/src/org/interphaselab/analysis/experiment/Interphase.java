package org.interphaselab.analysis.experiment;

import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.core.Numbers;

/**
 * What forms between an electrolyte and lithium. Its metal volume fraction V_F-M is the stated one where there is one,
 * else the one computed from what the electrolyte is made of.
 *
 * @param id stable id
 * @param name its name, for example {@code MII-2}
 * @param electrolyte the electrolyte it grows from, for people
 * @param control whether it is the metal-free control (SEI) the others are compared with
 * @param stated V_F-M as the study states it, where it does
 * @param composition what the electrolyte is made of, where formulas, amounts and their basis are all reported
 * @param expected what lithium should make of that composition, where it can be computed
 * @param decomposition the potential below which the electrolyte is reduced, where the catalog knows it
 */
public record Interphase(
        String id,
        String name,
        String electrolyte,
        boolean control,
        Optional<StatedFraction> stated,
        Optional<Composition> composition,
        Optional<ExpectedProducts> expected,
        Optional<DecompositionPotential> decomposition) {

    /** Stated numbers are rounded to about this, and further off is another number. */
    private static final double ROUNDING = 0.0005;

    private static final double STANDARD_UNCERTAINTIES = 2;
    private static final double PERCENT = 100;
    private static final int DIGITS = 4;

    /** An interphase of which only the stated fraction and the composition are known. */
    public Interphase(
            String id,
            String name,
            String electrolyte,
            boolean control,
            OptionalDouble metalVolumeFraction,
            OptionalDouble metalVolumeFractionUncertainty,
            Optional<Composition> composition) {
        this(
                id,
                name,
                electrolyte,
                control,
                metalVolumeFraction.isEmpty()
                        ? Optional.empty()
                        : Optional.of(new StatedFraction(
                                metalVolumeFraction.getAsDouble(), metalVolumeFractionUncertainty, "")),
                composition,
                Optional.empty(),
                Optional.empty());
    }

    /** An interphase of an electrolyte whose composition is not reported. */
    public Interphase(
            String id,
            String name,
            String electrolyte,
            boolean control,
            OptionalDouble metalVolumeFraction,
            OptionalDouble metalVolumeFractionUncertainty) {
        this(id, name, electrolyte, control, metalVolumeFraction, metalVolumeFractionUncertainty, Optional.empty());
    }

    /** V_F-M, 0 to 1: the stated one, else the computed one, where there is either. */
    public OptionalDouble metalVolumeFraction() {
        if (stated.isPresent()) {
            return OptionalDouble.of(stated.get().value());
        }
        return expected.isPresent() ? OptionalDouble.of(expected.get().metalVolumeFraction()) : OptionalDouble.empty();
    }

    /** One standard uncertainty of {@link #metalVolumeFraction()}, where known. */
    public OptionalDouble metalVolumeFractionUncertainty() {
        if (stated.isPresent()) {
            return stated.get().uncertainty();
        }
        return expected.isPresent()
                ? OptionalDouble.of(expected.get().metalVolumeFractionUncertainty())
                : OptionalDouble.empty();
    }

    /** Where {@link #metalVolumeFraction()} comes from, for people; empty where there is none. */
    public Optional<String> metalVolumeFractionOrigin() {
        if (stated.isPresent()) {
            String source = stated.get().source();
            return Optional.of(source.isBlank() ? "stated without source" : "stated: " + source);
        }
        return expected.map(
                products -> "computed: " + products.reaction() + "; " + products.catalog() + alternatives(products));
    }

    /**
     * What to tell if the stated fraction lies outside of the range that the electrolyte can give, by more than two
     * combined standard uncertainties.
     */
    public Optional<String> disagreement() {
        if (stated.isEmpty() || expected.isEmpty()) {
            return Optional.empty();
        }
        double value = stated.get().value();
        double margin = ROUNDING
                + STANDARD_UNCERTAINTIES
                        * Math.hypot(
                                expected.get().metalVolumeFractionUncertainty(),
                                stated.get().uncertainty().orElse(0));
        double low = expected.get().lowestMetalVolumeFraction();
        double high = expected.get().highestMetalVolumeFraction();
        if (value >= low - margin && value <= high + margin) {
            return Optional.empty();
        }
        return Optional.of("The study states a metal volume fraction of " + percent(value)
                + "; its electrolyte should give " + percent(low) + (high > low ? " to " + percent(high) : "") + ".");
    }

    private static String alternatives(ExpectedProducts products) {
        double low = products.lowestMetalVolumeFraction();
        double high = products.highestMetalVolumeFraction();
        return high > low ? "; with alternative phases " + percent(low) + " to " + percent(high) : "";
    }

    private static String percent(double fraction) {
        return Numbers.significant(PERCENT * fraction, DIGITS) + " %";
    }
}
