package org.interphaselab.evaluation.twin;

/** The lithium of one electrode and what its interphase has taken; what leaves the one enters the other. */
final class ElectrodeState {

    /** Rest below which an electrode counts as empty, mAh cm⁻². */
    private static final double EMPTY_MAH_CM2 = 1e-9;

    /** Chemical loss below which the parabolic law is taken by its first step instead of its rate, mAh cm⁻². */
    private static final double FIRST_LAYER_MAH_CM2 = 1e-5;

    private final InterphaseKinetics kinetics;
    private double availableMAhCm2;
    private double lostMAhCm2;
    private double chemicalMAhCm2;
    private double takenFromAlloysMAhCm2;

    ElectrodeState(double capacityMAhCm2, InterphaseKinetics kinetics) {
        this.availableMAhCm2 = capacityMAhCm2;
        this.kinetics = kinetics;
    }

    double availableMAhCm2() {
        return availableMAhCm2;
    }

    /** Lithium in the interphase, without what its alloys gave back. */
    double lostMAhCm2() {
        return lostMAhCm2 - takenFromAlloysMAhCm2;
    }

    /** Lithium reacts, with or without current: dL/dt = k²/(2 L), which is L = k √t, and the constant leakage. */
    void react(double hours) {
        if (availableMAhCm2 <= EMPTY_MAH_CM2) {
            return;
        }
        double k = kinetics.chemicalLossMAhCm2PerSqrtH();
        double firstStep = k * Math.sqrt(hours);
        double parabolic = chemicalMAhCm2 > FIRST_LAYER_MAH_CM2
                ? Math.min(firstStep, k * k / (2 * chemicalMAhCm2) * hours)
                : firstStep;
        double lost = Math.min(availableMAhCm2, parabolic + kinetics.leakageMACm2() * hours);
        chemicalMAhCm2 += lost;
        availableMAhCm2 -= lost;
        lostMAhCm2 += lost;
    }

    void strip(double chargeMAhCm2) {
        availableMAhCm2 -= chargeMAhCm2;
    }

    /**
     * Takes lithium out of the alloys, where there is enough: what they give back was lost before.
     *
     * @return whether it could be taken
     */
    boolean takeFromAlloys(double chargeMAhCm2) {
        double held = kinetics.alloyFraction() * lostMAhCm2 - takenFromAlloysMAhCm2;
        if (held < chargeMAhCm2) {
            return false;
        }
        takenFromAlloysMAhCm2 += chargeMAhCm2;
        return true;
    }

    /** The part of the lithium in alloys that was taken out, 0 to 1. */
    double alloysUsed() {
        double all = kinetics.alloyFraction() * lostMAhCm2;
        return all > 0 ? Math.min(1, takenFromAlloysMAhCm2 / all) : 1;
    }

    void plate(double chargeMAhCm2) {
        double consumed = kinetics.cycledLossFraction() * chargeMAhCm2;
        availableMAhCm2 += chargeMAhCm2 - consumed;
        lostMAhCm2 += consumed;
    }

    /** Resistance of the interphase: thickness, from the lithium in it, over conductivity, Ω cm². */
    double interphaseOhmCm2() {
        return lostMAhCm2 / kinetics.chargePerVolumeMAhCm3() / kinetics.ionicConductivitySPerCm();
    }
}
