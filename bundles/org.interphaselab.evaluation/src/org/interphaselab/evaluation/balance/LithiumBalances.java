package org.interphaselab.evaluation.balance;

import java.util.List;
import java.util.Optional;
import org.interphaselab.evaluation.event.CellEvent;
import org.interphaselab.evaluation.event.CellEvents;
import org.interphaselab.evaluation.event.EventContext;
import org.interphaselab.evaluation.event.EventType;
import org.interphaselab.evaluation.halfcycle.ElectrodeSide;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.halfcycle.HalfCycles;

/** Balances the lithium of an electrode from the charges of its half-cycles. */
public final class LithiumBalances {

    private LithiumBalances() {}

    /**
     * The balance of an electrode: a value when it was depleted, else a bound at the end of the last half-cycle of the
     * cell's life that stripped it. Empty when its lithium is not known or it was never stripped.
     */
    public static Optional<LithiumBalance> of(EventContext context, CellEvents events, ElectrodeSide side) {
        Optional<Capacity> capacity = Capacity.of(context.facts().electrode(side), context.parameters());
        Optional<HalfCycle> depleted = depleted(context, events, side);
        Optional<HalfCycle> through = depleted.or(() -> lastStrip(context, events, side));
        return capacity.flatMap(
                c -> through.map(half -> balance(context, events, side, c, half, depleted.isPresent())));
    }

    private static LithiumBalance balance(
            EventContext context,
            CellEvents events,
            ElectrodeSide side,
            Capacity capacity,
            HalfCycle through,
            boolean measured) {
        double plated = 0;
        double stripped = 0;
        int platings = 0;
        boolean chargeMissing = false;
        for (HalfCycle half : context.halfCycles().list().subList(0, through.index() + 1)) {
            chargeMissing |= half.chargeMissing();
            if (half.stripped() == side) {
                stripped += half.chargeMAhCm2();
            } else {
                plated += half.chargeMAhCm2();
                platings++;
            }
        }
        double accuracy =
                context.facts().currentAccuracy().orElse(context.parameters().currentAccuracy());
        double sampling = through.arealCurrentMACm2() * context.halfCycles().samplingS() / 3600;
        double uncertainty = Math.sqrt(
                square(capacity.uncertaintyMAhCm2()) + square(accuracy * (plated - stripped)) + square(sampling));
        boolean shortBefore = events.end()
                .filter(end -> end.type() != EventType.DEPLETION && end.halfCycle() < through.index())
                .isPresent();
        return new LithiumBalance(
                side,
                capacity.valueMAhCm2(),
                capacity.uncertaintyMAhCm2(),
                capacity.toleranceAssumed(),
                through.index(),
                through.endS(),
                platings,
                plated,
                stripped,
                uncertainty,
                measured,
                chargeMissing || shortBefore);
    }

    /** The half-cycle in which an electrode became empty, where that is confirmed. */
    private static Optional<HalfCycle> depleted(EventContext context, CellEvents events, ElectrodeSide side) {
        Optional<CellEvent> depletion = events.list().stream()
                .filter(event -> event.type() == EventType.DEPLETION && event.confirmed())
                .filter(event -> event.electrode().orElseThrow().includes(side))
                .findFirst();
        return depletion.map(event -> firstCutOff(context, event.halfCycle(), side));
    }

    private static HalfCycle firstCutOff(EventContext context, int from, ElectrodeSide side) {
        HalfCycles all = context.halfCycles();
        List<HalfCycle> strips = all.list().subList(from, all.size()).stream()
                .filter(half -> half.stripped() == side)
                .toList();
        return strips.stream()
                .filter(half -> half.atLimit() || context.incomplete(half))
                .findFirst()
                .orElse(strips.get(0));
    }

    private static Optional<HalfCycle> lastStrip(EventContext context, CellEvents events, ElectrodeSide side) {
        HalfCycles all = context.halfCycles();
        return all.list().subList(0, events.halfCyclesOfLife(all.size())).stream()
                .filter(half -> half.stripped() == side)
                .reduce((earlier, later) -> later);
    }

    private static double square(double value) {
        return value * value;
    }
}
