package org.interphaselab.evaluation.event;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.interphaselab.evaluation.halfcycle.ElectrodeSide;
import org.interphaselab.evaluation.halfcycle.HalfCycle;

/**
 * The limit is reached although the lithium is still there: within the first two half-cycles, or on both polarities
 * while an electrode cannot have lost more than half of its lithium.
 */
final class ContactFailureDetector implements EventDetector {

    @Override
    public List<CellEvent> detect(EventContext context, CellEvents earlier) {
        OptionalInt firstA = firstLimit(context, ElectrodeSide.A);
        OptionalInt firstB = firstLimit(context, ElectrodeSide.B);
        if (firstA.isEmpty() && firstB.isEmpty()) {
            return List.of();
        }
        int first = Math.min(firstA.orElse(Integer.MAX_VALUE), firstB.orElse(Integer.MAX_VALUE));
        HalfCycle half = context.halfCycles().get(first);
        boolean fromStart = context.settling(first) && !context.mayBeEmpty(half.stripped(), first);
        if (!fromStart && (firstA.isEmpty() || firstB.isEmpty() || !onBoth(context, firstA, firstB))) {
            return List.of();
        }
        String evidence = Wording.text(
                "%s reached in half-cycle %d, when %s had been stripped from electrode %s%s%s",
                Wording.volts(half.polarization().rawMaxV()),
                first,
                Wording.charge(context.strippedUpTo(half.stripped(), first)),
                half.stripped(),
                capacityText(context, half.stripped()),
                firstA.isPresent() && firstB.isPresent()
                        ? "; the limit is reached with both polarities (half-cycles " + firstA.getAsInt() + " and "
                                + firstB.getAsInt() + ")"
                        : "");
        boolean confirmed = firstA.isPresent() && firstB.isPresent();
        return List.of(CellEvent.ending(EventType.CONTACT_FAILURE, Optional.empty(), half, confirmed, evidence));
    }

    private static OptionalInt firstLimit(EventContext context, ElectrodeSide stripped) {
        return context.halfCycles().list().stream()
                .filter(half -> half.atLimit() && half.stripped() == stripped)
                .mapToInt(HalfCycle::index)
                .findFirst();
    }

    /** Both polarities: together an electrode too full for depletion; one long after the other, the earlier one. */
    private static boolean onBoth(EventContext context, OptionalInt firstA, OptionalInt firstB) {
        int a = firstA.getAsInt();
        int b = firstB.getAsInt();
        boolean emptyA = context.mayBeEmpty(ElectrodeSide.A, a);
        boolean emptyB = context.mayBeEmpty(ElectrodeSide.B, b);
        boolean together = Math.abs(a - b) <= 2 * context.parameters().confirmCycles();
        if (together) {
            return !emptyA || !emptyB;
        }
        return a < b ? !emptyA : !emptyB;
    }

    private static String capacityText(EventContext context, ElectrodeSide side) {
        var capacity = context.facts().capacityMAhCm2(side);
        return capacity.isPresent() ? " of " + Wording.charge(capacity.getAsDouble()) : "";
    }
}
