package org.interphaselab.benchmarks.evaluation;

import java.util.random.RandomGenerator;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.evaluation.stress.Scenario;
import org.interphaselab.evaluation.stress.StressRun;
import org.interphaselab.evaluation.twin.Instrument;
import org.interphaselab.evaluation.twin.ShortCircuit;
import org.interphaselab.evaluation.twin.TwinParameters;

/**
 * Where soft shorts vanish in the noise: cells with twenty filaments or more of 6 to 24 minutes, at a given depth over
 * noise.
 */
final class Detectability {

    private static final double AREAL_CURRENT_MA_CM2 = 0.5;
    private static final double MILLI = 1e-3;

    private Detectability() {}

    /** Part of cells whose soft short is found, when its mean depth is this multiple of the noise of one sample. */
    static double found(double depthOverNoise, int cells, long seed) {
        int found = 0;
        for (int run = 0; run < cells; run++) {
            RandomGenerator random = RandomStreams.stream(seed, run);
            double conductance = 0.6 + 1.4 * random.nextDouble();
            TwinParameters base = Scenario.CLEAN.draw(seed, run);
            double separator = base.resistances().separatorOhmCm2();
            double depthV = AREAL_CURRENT_MA_CM2 * MILLI * separator * conductance / (1 + conductance);
            double noiseV = depthV / depthOverNoise;
            TwinParameters cell = base.with(base.programme().withEnd(120))
                    .with(new ShortCircuit.Soft(30, conductance / separator, 0.5, 0.1 + 0.3 * random.nextDouble()))
                    .with(new Instrument(base.instrument().samplingS(), noiseV, noiseV / 2, 0, 0));
            found += StressRun.found(cell).contains("soft_short") ? 1 : 0;
        }
        return (double) found / cells;
    }
}
