package org.interphaselab.evaluation.twin;

import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.Design;
import org.interphaselab.analysis.experiment.Electrode;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.analysis.experiment.Protocol;

/** How a cell of the twin is described to analyses: as a lab would that reports everything. */
public final class TwinCell {

    /** Areal capacity per thickness that the field uses, mAh cm⁻² µm⁻¹. */
    private static final double MAH_CM2_PER_UM = 0.205;

    private static final double TOLERANCE_UM = 2;
    private static final double CURRENT_ACCURACY = 0.001;

    private TwinCell() {}

    /** The description of a twin cell of an interphase. */
    public static Cell describe(String name, Interphase interphase, TwinParameters twin) {
        double thick = twin.reservoirs().capacityAMAhCm2();
        double thin = twin.reservoirs().capacityBMAhCm2();
        String design = Math.round(thick / MAH_CM2_PER_UM) + "|" + Math.round(thin / MAH_CM2_PER_UM);
        CyclingProgramme programme = twin.programme();
        return new Cell(
                name,
                name,
                new Design(
                        "twin " + design, design, electrode(thick), electrode(thin), OptionalDouble.of(twin.areaCm2())),
                interphase,
                new Protocol(
                        "twin",
                        "twin",
                        OptionalDouble.of(programme.arealCurrentMACm2()),
                        OptionalDouble.of(programme.arealCapacityMAhCm2()),
                        OptionalDouble.of(programme.voltageLimitV()),
                        OptionalDouble.of(CURRENT_ACCURACY),
                        Optional.of(programme.atLimit()),
                        OptionalDouble.empty(),
                        OptionalDouble.empty(),
                        Optional.of(programme.firstPolarity())),
                OptionalInt.empty(),
                Optional.of(Cell.SignConvention.POSITIVE_PLATES_B),
                OptionalDouble.empty(),
                Optional.empty(),
                true,
                true);
    }

    private static Electrode electrode(double capacity) {
        return new Electrode(
                OptionalDouble.of(capacity / MAH_CM2_PER_UM),
                OptionalDouble.of(TOLERANCE_UM),
                OptionalDouble.of(capacity),
                OptionalDouble.empty());
    }
}
