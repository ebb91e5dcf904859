package org.interphaselab.evaluation.twin;

/** A way for electrons through the separator. */
public sealed interface ShortCircuit {

    /** No short circuit. */
    record None() implements ShortCircuit {}

    /**
     * A lithium filament that stays.
     *
     * @param startH when it bridges the separator, h
     * @param resistanceOhmCm2 its resistance, Ω cm²
     */
    record Hard(double startH, double resistanceOhmCm2) implements ShortCircuit {
        public Hard {
            Require.notNegative(startH, "startH");
            Require.positive(resistanceOhmCm2, "resistanceOhmCm2");
        }
    }

    /**
     * Filaments that form and burn through: a telegraph signal with Poisson onsets and exponential durations; the
     * conductance of each sample is drawn evenly between half and one and a half of the mean.
     *
     * @param startH first possible onset, h
     * @param conductanceSPerCm2 mean conductance, S cm⁻²
     * @param onsetsPerH mean rate of onsets, h⁻¹
     * @param durationH mean duration, h
     */
    record Soft(double startH, double conductanceSPerCm2, double onsetsPerH, double durationH) implements ShortCircuit {
        public Soft {
            Require.notNegative(startH, "startH");
            Require.positive(conductanceSPerCm2, "conductanceSPerCm2");
            Require.positive(onsetsPerH, "onsetsPerH");
            Require.positive(durationH, "durationH");
        }
    }

    /**
     * A filament that bridges the separator once the areal current has reached a critical one, and stays.
     *
     * @param criticalMACm2 areal current, mA cm⁻²
     * @param resistanceOhmCm2 its resistance, Ω cm²
     */
    record AboveCurrent(double criticalMACm2, double resistanceOhmCm2) implements ShortCircuit {
        public AboveCurrent {
            Require.positive(criticalMACm2, "criticalMACm2");
            Require.positive(resistanceOhmCm2, "resistanceOhmCm2");
        }
    }
}
