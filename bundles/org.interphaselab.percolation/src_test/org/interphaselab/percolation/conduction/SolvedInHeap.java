package org.interphaselab.percolation.conduction;

import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.percolation.microstructure.Direction;
import org.interphaselab.percolation.microstructure.Microstructure;

/** A program of its own that solves a random image in the heap it was given, after much that nobody uses any more. */
final class SolvedInHeap {

    static final String SOLVED = "solved";

    private static final int EDGE = 100;
    private static final int HEAPS_OF_GARBAGE = 2;

    private SolvedInHeap() {}

    /** Prints {@link #SOLVED} or the code of the problem; ends with an error where memory runs out. */
    public static void main(String[] arguments) {
        boolean several = Boolean.parseBoolean(arguments[0]);
        Microstructure image = several
                ? EffectiveConductivityTest.random(RandomStreams.stream(7, 1), EDGE, EDGE, EDGE, 0.4, 0.3)
                : EffectiveConductivityTest.random(RandomStreams.stream(7, 1), EDGE, EDGE, EDGE, 0.5);
        long garbage = 0;
        while (garbage < HEAPS_OF_GARBAGE * Runtime.getRuntime().maxMemory()) {
            garbage += new byte[image.voxels()].length;
        }
        PhaseConductivities phases =
                several ? EffectiveConductivityTest.phases(0, 1, 3) : EffectiveConductivityTest.phases(0, 1);
        try {
            new EffectiveConductivity(FaceConvention.HALF_VOXEL, 1e-3, 1)
                    .along(Direction.X, image, phases, Progress.none());
            System.out.println(SOLVED);
        } catch (ProblemException e) {
            System.out.println(e.problem().code());
        }
    }
}
