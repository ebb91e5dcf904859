package org.interphaselab.cycler.neware;

import org.interphaselab.core.RampColumn;
import org.interphaselab.cycler.neware.NewareStepType.Direction;

/** The ways in which Neware's software counts cycles. None means anything for a symmetric cell. */
public enum CycleMode {
    /** The counter stored in the file. */
    RAW("the counter stored in the file"),
    /** A charge step after a discharge begins a cycle. */
    CHARGE_FIRST("charge first: a charge step after a discharge begins a cycle"),
    /** A discharge step after a charge begins a cycle. */
    DISCHARGE_FIRST("discharge first: a discharge step after a charge begins a cycle"),
    /** Charge or discharge first, by the first step that is either. */
    AUTOMATIC("automatic: by the first step that charges or discharges");

    private final String words;

    CycleMode(String words) {
        this.words = words;
    }

    /** The rule in words, for the import report. */
    public String words() {
        return words;
    }

    /**
     * Cycle number of each sample, from 1.
     *
     * @param stepTypes step type code of each sample
     * @param raw the counter of the file, from 1, given back for {@link #RAW}
     */
    public RampColumn count(byte[] stepTypes, RampColumn raw) {
        return switch (this) {
            case RAW -> raw;
            case CHARGE_FIRST -> count(stepTypes, Direction.CHARGE);
            case DISCHARGE_FIRST -> count(stepTypes, Direction.DISCHARGE);
            case AUTOMATIC -> count(stepTypes, firstDirection(stepTypes));
        };
    }

    private static RampColumn count(byte[] stepTypes, Direction leading) {
        RampColumn cycles = new RampColumn();
        double cycle = 1;
        boolean trailed = false;
        for (int i = 0; i < stepTypes.length; i++) {
            Direction direction = NewareStepType.directionOf(stepTypes[i]);
            if (direction != Direction.NONE) {
                if (direction != leading) {
                    trailed = true;
                } else if (trailed) {
                    cycle++;
                    trailed = false;
                }
            }
            cycles.add(cycle);
        }
        return cycles;
    }

    private static Direction firstDirection(byte[] stepTypes) {
        for (byte code : stepTypes) {
            Direction direction = NewareStepType.directionOf(code);
            if (direction != Direction.NONE) {
                return direction;
            }
        }
        return Direction.CHARGE;
    }
}
