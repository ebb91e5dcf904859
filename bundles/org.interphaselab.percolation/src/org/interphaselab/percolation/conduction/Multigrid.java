package org.interphaselab.percolation.conduction;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.interphaselab.core.Progress;

/**
 * The preconditioner: multigrid over connected pieces of blocks, in single precision. On each level red and black nodes are
 * relaxed in turn, before the coarse correction black first and after it black last, so that the whole is symmetric; coarse
 * levels are visited twice (W cycle), and corrections are enlarged, because piecewise constants are too stiff (Braess,
 * Computing 55 (1995) 379, doi:10.1007/BF02238488). Red voxels of the finest level are eliminated: it maps a current fed into
 * black voxels to their potential.
 */
final class Multigrid {

    private static final int COARSEST = 150;
    /** How much corrections are enlarged. */
    private static final float FACTOR = 1.6f;
    /** Below so many nodes a level is not worth the meeting of threads. */
    private static final int SHARED = 20_000;

    private final RedBlackGrid grid;
    private final Stencil stencil;
    private final int[] parentOfBlack;
    private final List<GraphLevel> levels = new ArrayList<>();
    private final List<int[]> parents = new ArrayList<>();
    private final DenseFactor coarsest;
    private final Team team;
    private final Team alone = new Team(1);
    private final float[] red;
    private final float[] residual;

    /**
     * Sets up all levels.
     *
     * @throws java.util.concurrent.CancellationException when the user cancels
     */
    Multigrid(VoxelCircuit circuit, RedBlackGrid grid, Stencil stencil, double scale, Team team, Progress wanted) {
        this.grid = grid;
        this.stencil = stencil;
        this.team = team;
        VoxelAggregation first = new VoxelAggregation(circuit, grid, scale, wanted);
        parentOfBlack = first.parentOfBlack();
        levels.add(first.level());
        while (last().nodes() > COARSEST && last().bx() * last().by() * last().bz() > 1) {
            GraphAggregation next = new GraphAggregation(last(), wanted);
            parents.add(next.parent());
            levels.add(next.level());
        }
        coarsest = new DenseFactor(last());
        red = new float[grid.cells()];
        residual = new float[grid.cells()];
    }

    private GraphLevel last() {
        return levels.get(levels.size() - 1);
    }

    /** black ≈ S⁻¹ source, where S is the conductance matrix of the black voxels with the red ones eliminated. */
    void apply(double[] source, float[] black) {
        GraphLevel coarse = levels.get(0);
        Arrays.fill(coarse.source(), 0);
        team.run(grid.nx(), (from, to) -> stencil.scaleBlack(source, black, from, to));
        team.run(grid.nx(), (from, to) -> stencil.relaxRed(black, red, from, to));
        team.run(grid.nx(), (from, to) -> {
            stencil.currentFromRed(red, residual, from, to);
            restrict(coarse.source(), from, to);
        });
        cycle(0);
        team.run(grid.nx(), (from, to) -> correct(coarse.value(), black, from, to));
        team.run(grid.nx(), (from, to) -> stencil.relaxRed(black, red, from, to));
        team.run(grid.nx(), (from, to) -> stencil.relaxBlack(source, red, black, from, to));
    }

    private void restrict(float[] coarse, int from, int to) {
        int end = grid.rowStart(to, 0);
        int none = coarse.length - 1;
        for (int c = grid.rowStart(from, 0); c < end; c++) {
            int p = parentOfBlack[c];
            if (p != none) {
                coarse[p] += residual[c];
            }
        }
    }

    private void correct(float[] coarse, float[] black, int from, int to) {
        int end = grid.rowStart(to, 0);
        for (int c = grid.rowStart(from, 0); c < end; c++) {
            black[c] += FACTOR * coarse[parentOfBlack[c]];
        }
    }

    private void cycle(int number) {
        GraphLevel level = levels.get(number);
        if (number == levels.size() - 1) {
            coarsest.solve(level.source(), level.value());
            return;
        }
        GraphLevel coarse = levels.get(number + 1);
        int[] parent = parents.get(number);
        Team shared = level.nodes() < SHARED ? alone : team;
        shared.run(level.bx(), level::scaleBlack);
        int visits = number + 1 == levels.size() - 1 ? 1 : 2;
        for (int visit = 0; visit < visits; visit++) {
            shared.run(level.bx(), level::relaxRed);
            Arrays.fill(coarse.source(), 0);
            shared.run(level.bx(), (from, to) -> level.restrictBlack(parent, coarse.source(), from, to));
            cycle(number + 1);
            shared.run(level.bx(), (from, to) -> level.correctBlack(parent, coarse.value(), FACTOR, from, to));
            shared.run(level.bx(), level::relaxRed);
            shared.run(level.bx(), level::relaxBlack);
        }
    }
}
