package org.interphaselab.analysis.experiment;

import java.util.List;
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
 * @param pellet its separator, as far as it is reported
 * @param decisions what people decided about its events, at most one per event
 * @param imports what the import of each of its recordings found; none where that is not known
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
        boolean synthetic,
        Pellet pellet,
        List<EventDecision> decisions,
        List<ImportAccount> imports) {

    public Cell {
        decisions = List.copyOf(decisions);
        imports = List.copyOf(imports);
    }

    /** A cell whose separator is not reported, about whose events nobody decided, and of whose import nothing is known. */
    public Cell(
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
        this(
                id,
                name,
                design,
                interphase,
                protocol,
                replicate,
                sign,
                bulkResistanceOhmCm2,
                exclusionReason,
                recorded,
                synthetic,
                Pellet.NOT_REPORTED,
                List.of(),
                List.of());
    }

    /** This cell with a separator. */
    public Cell with(Pellet newPellet) {
        return copy(recorded, newPellet, decisions, imports);
    }

    /** This cell with these decisions about its events. */
    public Cell withDecisions(List<EventDecision> newDecisions) {
        return copy(recorded, pellet, newDecisions, imports);
    }

    /** This cell as if nothing had been recorded. */
    public Cell withoutRecording() {
        return copy(false, pellet, decisions, List.of());
    }

    /** This cell with what the import of its recordings found. */
    public Cell withImports(List<ImportAccount> newImports) {
        return copy(recorded, pellet, decisions, newImports);
    }

    private Cell copy(
            boolean newRecorded, Pellet newPellet, List<EventDecision> newDecisions, List<ImportAccount> newImports) {
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
                newRecorded,
                synthetic,
                newPellet,
                newDecisions,
                newImports);
    }

    /** What a positive current does at the thin electrode B. */
    public enum SignConvention {
        POSITIVE_PLATES_B,
        POSITIVE_STRIPS_B
    }
}
