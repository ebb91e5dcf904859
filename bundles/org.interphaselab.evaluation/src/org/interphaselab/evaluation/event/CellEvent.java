package org.interphaselab.evaluation.event;

import java.util.Optional;
import java.util.OptionalInt;
import org.interphaselab.analysis.Evidence;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.evaluation.halfcycle.HalfCycle;

/**
 * Something that happened to a cell.
 *
 * @param type what
 * @param electrode which electrode, where it concerns one
 * @param halfCycle zero-based half-cycle in which it shows first
 * @param timeS when, test time, s: the end of the half-cycle for events that end it, else its start
 * @param fromS start of what is to be seen, test time, s
 * @param toS end of what is to be seen, test time, s
 * @param confirmed whether a second observation confirms it, as its rule asks
 * @param evidence what was seen, with numbers
 */
public record CellEvent(
        EventType type,
        Optional<AffectedElectrode> electrode,
        int halfCycle,
        double timeS,
        double fromS,
        double toS,
        boolean confirmed,
        String evidence) {

    /** An event that begins with a half-cycle. */
    static CellEvent startingWith(EventType type, HalfCycle half, double toS, boolean confirmed, String evidence) {
        return new CellEvent(
                type, Optional.empty(), half.index(), half.startS(), half.startS(), toS, confirmed, evidence);
    }

    /** An event that ends a half-cycle. */
    static CellEvent ending(
            EventType type, Optional<AffectedElectrode> electrode, HalfCycle half, boolean confirmed, String evidence) {
        return new CellEvent(
                type, electrode, half.index(), half.endS(), half.startS(), half.endS(), confirmed, evidence);
    }

    /**
     * Whether the cell's life ends with it: a short, a contact failure, a confirmed depletion.
     */
    public boolean terminal() {
        return switch (type) {
            case HARD_SHORT, SOFT_SHORT, CONTACT_FAILURE -> true;
            case DEPLETION -> confirmed;
            case RANGE_EXCEEDED, INCOMPLETE, ACTIVATION, NOISE_RISE -> false;
        };
    }

    /** This event as evidence from a cell's recording, with what is to be seen there in words. */
    public Evidence in(Cell cell, String text) {
        return new Evidence(cell.id(), cell.name(), OptionalInt.of(halfCycle), fromS, toS, text);
    }

    /** When, h. */
    public double timeH() {
        return timeS / 3600;
    }

    /** The type with the electrode: {@code depletion of B}. */
    public String words() {
        return type.words()
                + electrode
                        .map(e -> e == AffectedElectrode.BOTH ? " of both electrodes" : " of electrode " + e.id())
                        .orElse("");
    }
}
