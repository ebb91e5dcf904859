package org.interphaselab.evaluation.event;

import java.util.Optional;
import java.util.OptionalInt;
import org.interphaselab.analysis.Evidence;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.EventDecision;
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
 * @param key by which people's decisions name it: kind, half-cycle in which it was found, and electrode; the same
 *     whenever the recording is evaluated again
 * @param decision what a person decided about it, where anybody did
 */
public record CellEvent(
        EventType type,
        Optional<AffectedElectrode> electrode,
        int halfCycle,
        double timeS,
        double fromS,
        double toS,
        boolean confirmed,
        String evidence,
        String key,
        Optional<EventDecision> decision) {

    /** An event about which nobody has decided. */
    CellEvent(
            EventType type,
            Optional<AffectedElectrode> electrode,
            int halfCycle,
            double timeS,
            double fromS,
            double toS,
            boolean confirmed,
            String evidence) {
        this(
                type,
                electrode,
                halfCycle,
                timeS,
                fromS,
                toS,
                confirmed,
                evidence,
                type.id() + "@" + halfCycle + electrode.map(e -> ":" + e.id()).orElse(""),
                Optional.empty());
    }

    /** This event with what a person decided. */
    CellEvent decided(EventDecision made, boolean nowConfirmed) {
        return new CellEvent(
                type, electrode, halfCycle, timeS, fromS, toS, nowConfirmed, evidence, key, Optional.of(made));
    }

    /** This event at the time a person gave, within this half-cycle. */
    CellEvent moved(EventDecision made, HalfCycle half) {
        double newTimeS = made.newTimeS().orElseThrow();
        return new CellEvent(
                type,
                electrode,
                half.index(),
                newTimeS,
                half.startS(),
                Math.max(toS, newTimeS),
                true,
                evidence,
                key,
                Optional.of(made));
    }

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
     * Whether the cell's life ends with it: a short, a contact failure, a confirmed depletion; unless a person dismissed
     * it.
     */
    public boolean terminal() {
        if (dismissed()) {
            return false;
        }
        return switch (type) {
            case HARD_SHORT, SOFT_SHORT, CONTACT_FAILURE -> true;
            case DEPLETION -> confirmed;
            case RANGE_EXCEEDED, INCOMPLETE, ACTIVATION, NOISE_RISE -> false;
        };
    }

    /** Whether a person said that it is none. */
    public boolean dismissed() {
        return decidedBy(EventDecision.Action.DISMISS);
    }

    /** Whether a person put it at another time. */
    public boolean moved() {
        return decidedBy(EventDecision.Action.MOVE);
    }

    private boolean decidedBy(EventDecision.Action action) {
        return decision.filter(made -> made.action() == action).isPresent();
    }

    /** What a person decided, in a clause; empty when nobody did: {@code dismissed by A. B. on 2026-05-01: why}. */
    public String decisionWords() {
        return decision.map(made -> switch (made.action()) {
                            case CONFIRM -> "confirmed";
                            case MOVE -> "moved to " + Wording.hours(timeS);
                            case DISMISS -> "dismissed";
                        }
                        + (made.by().isBlank() ? "" : " by " + made.by())
                        + " on " + made.at().toString().substring(0, "yyyy-mm-dd".length()) + ": " + made.reason())
                .orElse("");
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

    /** What a key names, for people: {@code soft_short@43:B} is a {@code soft short of electrode B in half-cycle 43}. */
    public static String words(String key) {
        String[] parts = key.split("[@:]");
        String electrode = parts.length < 3
                ? ""
                : parts[2].equals(AffectedElectrode.BOTH.id()) ? " of both electrodes" : " of electrode " + parts[2];
        return parts[0].replace('_', ' ') + electrode + (parts.length < 2 ? "" : " in half-cycle " + parts[1]);
    }
}
