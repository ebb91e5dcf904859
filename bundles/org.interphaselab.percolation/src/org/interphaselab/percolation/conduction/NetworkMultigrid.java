package org.interphaselab.percolation.conduction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interphaselab.core.Occasionally;
import org.interphaselab.core.Progress;

/**
 * The preconditioner for networks: algebraic multigrid by aggregates of at most four nodes, paired twice along strong bonds
 * (Notay, ETNA 37 (2010) 123), symmetric relaxation, W cycle, enlarged corrections as in {@link Multigrid}.
 */
final class NetworkMultigrid {

    private static final int LOOK_ONCE_IN = 1 << 14;
    private static final int COARSEST = 40;
    private static final double FACTOR = 1.6;
    /** A level that shrinks by less than this is the last. */
    private static final double SHRINKS = 0.9;
    /** Relaxations that stand for a solution on the last level. */
    private static final int SWEEPS = 8;

    private final List<NetworkLevel> levels = new ArrayList<>();
    private final List<int[]> parents = new ArrayList<>();
    private final List<double[]> sources = new ArrayList<>();
    private final List<double[]> values = new ArrayList<>();
    private final double[][] residuals;
    private final Occasionally look;

    /** Levels for a network; set-up and cycles ask every so often whether they are still wanted. */
    NetworkMultigrid(NetworkLevel finest, Progress wanted) {
        look = Occasionally.onceIn(LOOK_ONCE_IN, wanted::checkCancelled);
        levels.add(finest);
        while (last().nodes() > COARSEST) {
            int[] first = last().pairs(look);
            NetworkLevel half = last().grouped(first, look);
            int[] second = half.pairs(look);
            NetworkLevel next = half.grouped(second, look);
            if (next.nodes() > SHRINKS * last().nodes()) {
                break;
            }
            for (int n = 0; n < first.length; n++) {
                first[n] = second[first[n]];
            }
            parents.add(first);
            levels.add(next);
        }
        residuals = new double[levels.size()][];
        for (int l = 0; l < levels.size(); l++) {
            residuals[l] = new double[levels.get(l).nodes()];
            sources.add(new double[levels.get(l).nodes()]);
            values.add(new double[levels.get(l).nodes()]);
        }
    }

    private NetworkLevel last() {
        return levels.get(levels.size() - 1);
    }

    /** value ≈ A⁻¹ source. */
    void apply(double[] source, double[] value) {
        Arrays.fill(value, 0);
        cycle(0, source, value);
    }

    private void cycle(int number, double[] source, double[] value) {
        NetworkLevel level = levels.get(number);
        if (number == levels.size() - 1) {
            for (int sweep = 0; sweep < SWEEPS; sweep++) {
                level.relax(source, value, true, look);
                level.relax(source, value, false, look);
            }
            return;
        }
        int[] parent = parents.get(number);
        double[] residual = residuals[number];
        double[] coarseSource = sources.get(number + 1);
        double[] coarseValue = values.get(number + 1);
        level.relax(source, value, true, look);
        level.multiply(value, residual);
        Arrays.fill(coarseSource, 0);
        Arrays.fill(coarseValue, 0);
        for (int n = 0; n < residual.length; n++) {
            coarseSource[parent[n]] += source[n] - residual[n];
        }
        cycle(number + 1, coarseSource, coarseValue);
        if (number + 1 < levels.size() - 1) {
            cycle(number + 1, coarseSource, coarseValue);
        }
        for (int n = 0; n < value.length; n++) {
            value[n] += FACTOR * coarseValue[parent[n]];
        }
        level.relax(source, value, false, look);
    }
}
