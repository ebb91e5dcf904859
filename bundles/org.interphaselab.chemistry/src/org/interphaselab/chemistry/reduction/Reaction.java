package org.interphaselab.chemistry.reduction;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import org.interphaselab.chemistry.catalog.Confidence;
import org.interphaselab.chemistry.catalog.Phase;
import org.interphaselab.core.Estimate;

/**
 * One way in which lithium in excess reduces a mixture. Volumes are those of the amounts in {@link #mixture()}. The
 * excess is not part of the interphase: plated lithium within it is measured apart.
 */
public final class Reaction {

    /** Charge of a mol of electrons in mAh: Faraday's constant (SI 2019) / 3.6. */
    private static final double MAH_PER_MOL = 96485.33212 / 3.6;

    private static final double CM_PER_UM = 1e-4;
    private static final double NM_PER_UM = 1e3;
    private static final double UAH_PER_MAH = 1e3;

    private final Mixture mixture;
    private final double lithiumMol;
    private final double lithiumMolarVolumeCm3;
    private final List<Product> products;
    private final List<Grain> grains;

    /**
     * What becomes of the grains of one component.
     *
     * @param component the component
     * @param volumesCm3 volumes of its products, cm³
     * @param metalBearing whether a metal is among them
     */
    record Grain(Component component, Map<Phase, Double> volumesCm3, boolean metalBearing) {

        Grain {
            // in their order: sums are the same to the last bit in every run
            volumesCm3 = Collections.unmodifiableMap(new LinkedHashMap<>(volumesCm3));
        }

        double productVolumeCm3() {
            return volumesCm3.values().stream().mapToDouble(Double::doubleValue).sum();
        }
    }

    Reaction(
            Mixture mixture,
            double lithiumMol,
            double lithiumMolarVolumeCm3,
            List<Product> products,
            List<Grain> grains) {
        this.mixture = mixture;
        this.lithiumMol = lithiumMol;
        this.lithiumMolarVolumeCm3 = lithiumMolarVolumeCm3;
        this.products = List.copyOf(products);
        this.grains = List.copyOf(grains);
    }

    /** What is reduced. */
    public Mixture mixture() {
        return mixture;
    }

    /** Mol of lithium taken up; 0 if lithium reduces nothing. */
    public double lithiumMol() {
        return lithiumMol;
    }

    /** What is left, insulating phases first. */
    public List<Product> products() {
        return products;
    }

    /** Volume of all products in cm³. */
    public double productVolumeCm3() {
        return products.stream().mapToDouble(Product::volumeCm3).sum();
    }

    /** Volume of the products counted as metals in cm³. */
    public double metalVolumeCm3() {
        return products.stream()
                .filter(Product::metal)
                .mapToDouble(Product::volumeCm3)
                .sum();
    }

    /** The metal volume fraction V_F-M, 0 to 1. */
    public double metalVolumeFraction() {
        return metalVolumeCm3() / productVolumeCm3();
    }

    /**
     * V_F-M with the standard uncertainty that the volumes of the phases, independent of each other, give it:
     * u² = Σ ((δ_metal − V_F-M) · share of the volume · relative uncertainty of the phase's volume)².
     */
    public Estimate metalVolumeFractionEstimate() {
        double fraction = metalVolumeFraction();
        double all = productVolumeCm3();
        double variance = 0;
        for (Product product : products) {
            double part = ((product.metal() ? 1 : 0) - fraction)
                    * product.volumeCm3()
                    / all
                    * product.phase().volumeUncertainty();
            variance += part * part;
        }
        return Estimate.of(fraction, Math.sqrt(variance), "1");
    }

    /** Lithium taken up per cm² and µm of interphase, in mAh cm⁻² µm⁻¹. */
    public double lithiumMAhPerCm2Um() {
        return lithiumMol * MAH_PER_MOL / productVolumeCm3() * CM_PER_UM;
    }

    /** Interphase grown per areal charge, in nm per µAh cm⁻²; absent if lithium reduces nothing. */
    public OptionalDouble growthNmPerUAhCm2() {
        return lithiumMol == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(NM_PER_UM / UAH_PER_MAH / lithiumMAhPerCm2Um());
    }

    /**
     * (Products − electrolyte − lithium) / (electrolyte + lithium) by volume; absent without the electrolyte's, or if
     * lithium reduces nothing.
     */
    public OptionalDouble volumeChange() {
        OptionalDouble electrolyte = mixture.volumeCm3();
        if (electrolyte.isEmpty() || lithiumMol == 0) {
            return OptionalDouble.empty();
        }
        double before = electrolyte.getAsDouble() + lithiumMol * lithiumMolarVolumeCm3;
        return OptionalDouble.of((productVolumeCm3() - before) / before);
    }

    /** Volume of the products by that of the electrolyte they replace; absent as {@link #volumeChange()} is. */
    public OptionalDouble productsPerElectrolyte() {
        OptionalDouble electrolyte = mixture.volumeCm3();
        return electrolyte.isEmpty() || lithiumMol == 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(productVolumeCm3() / electrolyte.getAsDouble());
    }

    /** Share, 0 to 1, of the lithium taken up that the metals hold; absent if lithium reduces nothing. */
    public OptionalDouble lithiumInMetals() {
        if (lithiumMol == 0) {
            return OptionalDouble.empty();
        }
        double held = products.stream()
                .filter(Product::metal)
                .mapToDouble(Product::lithiumMol)
                .sum();
        return OptionalDouble.of(held / lithiumMol);
    }

    /**
     * Volume fraction, 0 to 1, of the interphase that comes from grains with a metal among their products: what
     * percolates when a mixture stays one of grains.
     */
    public double metalBearingGrainFraction() {
        double bearing = grains.stream()
                .filter(Grain::metalBearing)
                .mapToDouble(Grain::productVolumeCm3)
                .sum();
        return bearing / productVolumeCm3();
    }

    /** {@link #metalBearingGrainFraction()} with one standard uncertainty from the volumes of the phases. */
    public Estimate metalBearingGrainEstimate() {
        double fraction = metalBearingGrainFraction();
        double all = productVolumeCm3();
        double variance = 0;
        for (Product product : products) {
            double bearing = grains.stream()
                    .filter(Grain::metalBearing)
                    .mapToDouble(grain -> grain.volumesCm3().getOrDefault(product.phase(), 0.0))
                    .sum();
            double part = (bearing - fraction * product.volumeCm3())
                    / all
                    * product.phase().volumeUncertainty();
            variance += part * part;
        }
        return Estimate.of(fraction, Math.sqrt(variance), "1");
    }

    /** Volume fraction, 0 to 1, of those grains before the reaction; absent without the electrolytes' volumes. */
    public OptionalDouble metalBearingElectrolyteFraction() {
        OptionalDouble all = mixture.volumeCm3();
        if (all.isEmpty()) {
            return OptionalDouble.empty();
        }
        double bearing = grains.stream()
                .filter(Grain::metalBearing)
                .mapToDouble(grain -> grain.component().volumeCm3().orElseThrow())
                .sum();
        return OptionalDouble.of(bearing / all.getAsDouble());
    }

    /** The worst grade among the products. */
    public Confidence confidence() {
        return products.stream().map(Product::confidence).reduce(Confidence.A, Confidence::worse);
    }

    /** The reaction as chemists write it. */
    public String text() {
        return ReactionText.of(this);
    }

    @Override
    public String toString() {
        return text();
    }
}
