package org.interphaselab.analysis.experiment;

import java.util.OptionalDouble;
import java.util.OptionalInt;

/**
 * One cell of the study, with all that an analysis needs to know of it.
 *
 * @param id stable id
 * @param name its name
 * @param design how it was built
 * @param interphase the interphase it tests
 * @param protocol how it was cycled
 * @param replicate number among like cells, where given
 * @param sign which electrode a positive current plates
 * @param bulkResistanceOhmCm2 ionic resistance of the separator from impedance, Ω cm², where known
 * @param recorded whether the cell has samples
 * @param synthetic whether its samples were made by the digital twin
 */
public record Cell(
        String id,
        String name,
        Design design,
        Interphase interphase,
        Protocol protocol,
        OptionalInt replicate,
        SignConvention sign,
        OptionalDouble bulkResistanceOhmCm2,
        boolean recorded,
        boolean synthetic) {

    /** What a positive current does at the thin electrode B. */
    public enum SignConvention {
        POSITIVE_PLATES_B,
        POSITIVE_STRIPS_B
    }
}
