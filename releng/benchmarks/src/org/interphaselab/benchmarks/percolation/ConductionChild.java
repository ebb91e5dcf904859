package org.interphaselab.benchmarks.percolation;

import org.interphaselab.core.Progress;
import org.interphaselab.percolation.conduction.ConductionResult.Conducting;
import org.interphaselab.percolation.conduction.EffectiveConductivity;
import org.interphaselab.percolation.conduction.FaceConvention;
import org.interphaselab.percolation.conduction.PhaseConductivities;
import org.interphaselab.percolation.microstructure.Direction;
import org.interphaselab.percolation.microstructure.Microstructure;

/** Solves one image in a process of its own, whose heap shows how much memory is enough: {@code blobs|site EDGE TOLERANCE}. */
public final class ConductionChild {

    private ConductionChild() {}

    /** Prints the conductivity, or ends with an error where the heap does not suffice. */
    public static void main(String[] arguments) throws Exception {
        int edge = Integer.parseInt(arguments[1]);
        Microstructure image = arguments[0].equals("blobs") ? MadeImages.blobs(edge, 0.6) : MadeImages.sites(edge, 0.4);
        Conducting found =
                (Conducting) new EffectiveConductivity(FaceConvention.HALF_VOXEL, Double.parseDouble(arguments[2]), 1)
                        .along(Direction.X, image, PhaseConductivities.only(1, image), Progress.none());
        System.out.println(found.conductivity().value());
    }
}
