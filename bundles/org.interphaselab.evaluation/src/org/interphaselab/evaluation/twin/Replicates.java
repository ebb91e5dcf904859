package org.interphaselab.evaluation.twin;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.interphaselab.core.RandomStreams;

/** Like cells as a lab builds them: their foil, loss and separator scatter. */
public final class Replicates {

    private static final double LARGEST_DEVIATION = 3;

    private Replicates() {}

    /**
     * Replicates of a cell, each with its own seed. Lithium of B, loss per plated charge and separator resistance are
     * drawn from normal distributions about those of the cell, cut at three standard deviations.
     *
     * @param scatter relative standard deviation, below one third
     */
    public static List<TwinParameters> of(TwinParameters cell, int count, double scatter, long seed) {
        if (!(scatter >= 0 && scatter * LARGEST_DEVIATION < 1)) {
            throw new IllegalArgumentException("scatter must lie between 0 and 1/3, not " + scatter);
        }
        List<TwinParameters> all = new ArrayList<>();
        for (int k = 0; k < count; k++) {
            RandomGenerator random = RandomStreams.stream(seed, k);
            Reservoirs lithium = cell.reservoirs();
            InterphaseKinetics kinetics = cell.kinetics();
            all.add(cell.with(new Reservoirs(
                            lithium.capacityAMAhCm2(),
                            lithium.capacityBMAhCm2() * factor(random, scatter),
                            lithium.criticalMAhCm2()))
                    .with(kinetics.withCycledLoss(Math.min(1, kinetics.cycledLossFraction() * factor(random, scatter))))
                    .with(cell.resistances()
                            .withSeparator(cell.resistances().separatorOhmCm2() * factor(random, scatter)))
                    .withSeed(random.nextLong()));
        }
        return List.copyOf(all);
    }

    private static double factor(RandomGenerator random, double scatter) {
        return 1 + scatter * Math.clamp(random.nextGaussian(), -LARGEST_DEVIATION, LARGEST_DEVIATION);
    }
}
