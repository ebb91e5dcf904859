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
     * Up to where charges are summed.
     *
     * @param half the last half-cycle that counts
     * @param untilS its end, or the time within it to which a person moved the depletion, test time, s
     * @param empty whether the electrode was empty then
     */
    private record End(HalfCycle half, double untilS, boolean empty) {}

    /**
     * The balance of an electrode: a value when it was depleted, else a bound at the end of the last half-cycle of the
     * cell's life that stripped it. Empty when its lithium is not known or it was never stripped.
     */
    public static Optional<LithiumBalance> of(EventContext context, CellEvents events, ElectrodeSide side) {
        Optional<Capacity> capacity = Capacity.of(context.facts().electrode(side), context.parameters());
        Optional<End> end = depleted(context, events, side).or(() -> lastStrip(context, events, side));
        return capacity.flatMap(c -> end.map(found -> balance(context, events, side, c, found)));
    }

    private static LithiumBalance balance(
            EventContext context, CellEvents events, ElectrodeSide side, Capacity capacity, End end) {
        double plated = 0;
        double stripped = 0;
        int platings = 0;
        boolean chargeMissing = false;
        HalfCycle through = end.half();
        for (HalfCycle half : context.halfCycles().list().subList(0, through.index() + 1)) {
            chargeMissing |= half.chargeMissing();
            double charge = half.chargeUntilMAhCm2(end.untilS());
            if (half.stripped() == side) {
                stripped += charge;
            } else {
                plated += charge;
                platings++;
            }
        }
        double accuracy =
                context.facts().currentAccuracy().orElse(context.parameters().currentAccuracy());
        double sampling = through.arealCurrentMACm2() * context.halfCycles().samplingS() / 3600;
        double uncertainty = Math.sqrt(
                square(capacity.uncertaintyMAhCm2()) + square(accuracy * (plated - stripped)) + square(sampling));
        boolean shortBefore = events.list().stream()
                .filter(event -> !event.dismissed() && event.halfCycle() < through.index())
                .anyMatch(event -> event.type() == EventType.SOFT_SHORT
                        || event.type() == EventType.HARD_SHORT
                        || event.type() == EventType.CONTACT_FAILURE);
        return new LithiumBalance(
                side,
                capacity.valueMAhCm2(),
                capacity.uncertaintyMAhCm2(),
                capacity.toleranceAssumed(),
                through.index(),
                end.untilS(),
                platings,
                plated,
                stripped,
                uncertainty,
                end.empty(),
                chargeMissing || shortBefore,
                end.empty() ? fromAlloys(context, through, side) : 0);
    }

    /**
     * The charge that came back from alloys while the metal ran out; nought where the polarization alone reaches the
     * voltages of alloys, so that the two cannot be told apart.
     */
    private static double fromAlloys(EventContext context, HalfCycle through, ElectrodeSide side) {
        double hiddenV = context.parameters().halfCycles().alloyHiddenV();
        return context.halfCycles().list().subList(0, through.index() + 1).stream()
                .filter(half -> half.stripped() == side && half.sizeV() < hiddenV)
                .mapToDouble(HalfCycle::shoulderMAhCm2)
                .sum();
    }

    /** Where an electrode became empty, where that is confirmed. */
    private static Optional<End> depleted(EventContext context, CellEvents events, ElectrodeSide side) {
        Optional<CellEvent> depletion = events.list().stream()
                .filter(event -> event.type() == EventType.DEPLETION && event.confirmed())
                .filter(event -> event.electrode().orElseThrow().includes(side))
                .findFirst();
        return depletion.map(event -> {
            if (event.moved()) {
                return new End(context.halfCycles().get(event.halfCycle()), event.timeS(), true);
            }
            HalfCycle half = firstCutOff(context, event.halfCycle(), side);
            return new End(half, half.endS(), true);
        });
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

    private static Optional<End> lastStrip(EventContext context, CellEvents events, ElectrodeSide side) {
        HalfCycles all = context.halfCycles();
        return all.list().subList(0, events.halfCyclesOfLife(all.size())).stream()
                .filter(half -> half.stripped() == side)
                .reduce((earlier, later) -> later)
                .map(half -> new End(half, half.endS(), false));
    }

    private static double square(double value) {
        return value * value;
    }
}
