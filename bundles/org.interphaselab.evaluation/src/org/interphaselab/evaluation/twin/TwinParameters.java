package org.interphaselab.evaluation.twin;

/**
 * One cell of the digital twin.
 *
 * @param areaCm2 electrode area, cm²
 * @param reservoirs its lithium
 * @param kinetics its interphase
 * @param resistances the rest of the ions' way
 * @param shortCircuit the electrons' way
 * @param programme what is done with it
 * @param instrument what records it
 * @param seed of noise, short circuits and spikes, each its own stream
 */
public record TwinParameters(
        double areaCm2,
        Reservoirs reservoirs,
        InterphaseKinetics kinetics,
        Resistances resistances,
        ShortCircuit shortCircuit,
        CyclingProgramme programme,
        Instrument instrument,
        long seed) {

    /** Area of the usual disc of 10 mm diameter, cm². */
    public static final double DISC_10_MM_CM2 = Math.PI / 4;

    public TwinParameters {
        Require.positive(areaCm2, "areaCm2");
    }

    public TwinParameters with(Reservoirs other) {
        return new TwinParameters(areaCm2, other, kinetics, resistances, shortCircuit, programme, instrument, seed);
    }

    public TwinParameters with(InterphaseKinetics other) {
        return new TwinParameters(areaCm2, reservoirs, other, resistances, shortCircuit, programme, instrument, seed);
    }

    public TwinParameters with(Resistances other) {
        return new TwinParameters(areaCm2, reservoirs, kinetics, other, shortCircuit, programme, instrument, seed);
    }

    public TwinParameters with(ShortCircuit other) {
        return new TwinParameters(areaCm2, reservoirs, kinetics, resistances, other, programme, instrument, seed);
    }

    public TwinParameters with(CyclingProgramme other) {
        return new TwinParameters(areaCm2, reservoirs, kinetics, resistances, shortCircuit, other, instrument, seed);
    }

    public TwinParameters with(Instrument other) {
        return new TwinParameters(areaCm2, reservoirs, kinetics, resistances, shortCircuit, programme, other, seed);
    }

    public TwinParameters withSeed(long other) {
        return new TwinParameters(
                areaCm2, reservoirs, kinetics, resistances, shortCircuit, programme, instrument, other);
    }

    public TwinParameters withAreaCm2(double other) {
        return new TwinParameters(other, reservoirs, kinetics, resistances, shortCircuit, programme, instrument, seed);
    }
}
