package org.interphaselab.chemistry.catalog;

import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.chemistry.formula.Element;

/**
 * How lithium wets a metal or an alloy and moves in it, as reported at one temperature.
 *
 * @param id unique in the catalog
 * @param metal the metal
 * @param phase the phase that gives the volume per metal atom, where one is named
 * @param contactAngleDeg contact angle of liquid lithium, °, where reported
 * @param workOfAdhesionJM2 work of adhesion, J m⁻², where reported
 * @param diffusivity of lithium, where reported
 * @param barrierEV computed migration barrier, eV, where reported
 * @param source where the values come from
 * @param confidence how sure they are
 * @param note what a user of the values must know; may be empty
 */
public record Alloy(
        String id,
        Element metal,
        Optional<Phase> phase,
        OptionalDouble contactAngleDeg,
        OptionalDouble workOfAdhesionJM2,
        Optional<Diffusivity> diffusivity,
        OptionalDouble barrierEV,
        String source,
        Confidence confidence,
        String note) {

    /** Boltzmann's constant in eV K⁻¹ (SI 2019). */
    private static final double BOLTZMANN_EV_K = 8.617333262e-5;

    private static final double KELVIN = 273.15;

    /**
     * A chemical diffusivity of lithium.
     *
     * @param cm2S value, cm² s⁻¹
     * @param temperatureC its temperature, °C
     * @param activationEnergyEV activation energy, eV, where reported
     */
    public record Diffusivity(double cm2S, double temperatureC, OptionalDouble activationEnergyEV) {

        /**
         * The diffusivity at another temperature by Arrhenius' law, D(T) = D₀ exp(−E/kT); empty without an activation
         * energy, unless the temperature is the reported one to 1 K.
         */
        public OptionalDouble at(double otherC) {
            if (Math.abs(otherC - temperatureC) <= 1) {
                return OptionalDouble.of(cm2S);
            }
            if (activationEnergyEV.isEmpty()) {
                return OptionalDouble.empty();
            }
            double difference = 1 / (otherC + KELVIN) - 1 / (temperatureC + KELVIN);
            return OptionalDouble.of(cm2S * Math.exp(-activationEnergyEV.getAsDouble() / BOLTZMANN_EV_K * difference));
        }
    }

    /** Volume in cm³ per mol of metal atoms, where a phase with the metal is named. */
    public OptionalDouble volumePerMetalCm3() {
        return phase.isPresent()
                ? OptionalDouble.of(
                        phase.get().molarVolumeCm3() / phase.get().formula().amount(metal))
                : OptionalDouble.empty();
    }
}
