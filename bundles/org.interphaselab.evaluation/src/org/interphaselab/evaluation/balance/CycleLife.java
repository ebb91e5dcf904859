package org.interphaselab.evaluation.balance;

import java.util.Locale;
import java.util.Optional;
import org.interphaselab.evaluation.event.CellEvent;
import org.interphaselab.evaluation.event.CellEvents;
import org.interphaselab.evaluation.event.EventContext;
import org.interphaselab.evaluation.halfcycle.ElectrodeSide;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.halfcycle.HalfCycles;

/**
 * How long a cell lived: to the start of the half-cycle of its first terminal event, or the time to which a person
 * moved that event, or, right-censored, at least to the last sample.
 *
 * @param hours life, or what is known of it, h
 * @param censored whether the cell still lived at the last sample
 * @param endCause the type of the event that ended it, {@code polarization}, or {@code end_of_data}
 * @param halfCycles half-cycles of the life
 * @param cumulativeCapacityMAhCm2 charge plated on electrode B within the life, mAh cm⁻²; a measure beside the critical
 *     current density
 */
public record CycleLife(
        double hours, boolean censored, String endCause, int halfCycles, double cumulativeCapacityMAhCm2) {

    /** End cause of a censored life. */
    public static final String END_OF_DATA = "end_of_data";

    /** End cause by too high a polarization, where the parameters ask for it. */
    public static final String POLARIZATION = "polarization";

    /** The life of a cell. */
    public static CycleLife of(EventContext context, CellEvents events) {
        HalfCycles all = context.halfCycles();
        Optional<CellEvent> end = events.end();
        int until = end.map(CellEvent::halfCycle).orElse(all.size());
        Optional<HalfCycle> tooHigh = tooHigh(context, until);
        if (tooHigh.isPresent()) {
            HalfCycle half = tooHigh.get();
            return new CycleLife(half.startS() / 3600, false, POLARIZATION, half.index(), platedOnB(all, half.index()));
        }
        return end.map(event -> new CycleLife(
                        (event.moved()
                                        ? event.timeS()
                                        : all.get(event.halfCycle()).startS())
                                / 3600,
                        false,
                        event.type().id(),
                        until,
                        platedOnB(all, until)))
                .orElseGet(() ->
                        new CycleLife(all.endS() / 3600, true, END_OF_DATA, all.size(), platedOnB(all, all.size())));
    }

    private static Optional<HalfCycle> tooHigh(EventContext context, int until) {
        double factor = context.parameters().lifePolarizationFactor();
        return factor <= 0
                ? Optional.empty()
                : context.halfCycles().list().subList(0, until).stream()
                        .filter(half ->
                                Math.abs(half.apparentResistanceOhmCm2()) > factor * context.startResistanceOhmCm2())
                        .findFirst();
    }

    private static double platedOnB(HalfCycles all, int until) {
        return all.list().subList(0, until).stream()
                .filter(half -> half.plated() == ElectrodeSide.B)
                .mapToDouble(HalfCycle::chargeMAhCm2)
                .sum();
    }

    /** The life for people: {@code 300.0 h}, {@code > 500.0 h}. */
    public String text() {
        return String.format(Locale.ROOT, "%s%.1f h", censored ? "> " : "", hours);
    }
}
