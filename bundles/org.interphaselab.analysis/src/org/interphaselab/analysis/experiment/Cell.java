package org.interphaselab.analysis.experiment;

import java.util.Optional;
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
 * @param sign which electrode a positive current plates, where stated
 * @param bulkResistanceOhmCm2 ionic resistance of the separator from impedance, Ω cm², where known
 * @param exclusionReason why the cell is left out of conclusions, where it is
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
        Optional<SignConvention> sign,
        OptionalDouble bulkResistanceOhmCm2,
        Optional<String> exclusionReason,
        boolean recorded,
        boolean synthetic) {

    /** This cell as if nothing had been recorded. */
    public Cell withoutRecording() {
        return new Cell(
                id,
                name,
                design,
                interphase,
                protocol,
                replicate,
                sign,
                bulkResistanceOhmCm2,
                exclusionReason,
                false,
                synthetic);
    }

    /** What a positive current does at the thin electrode B. */
    public enum SignConvention {
        POSITIVE_PLATES_B,
        POSITIVE_STRIPS_B
    }
}
