package org.interphaselab.evaluation.event;

import java.util.List;
import java.util.Optional;
import org.interphaselab.evaluation.halfcycle.HalfCycle;

/**
 * The first half-cycle that reached the voltage limit: by its last sample, where the step ended, or by at least two
 * samples. A single sample inside a half-cycle is a spike.
 */
final class RangeExceededDetector implements EventDetector {

    @Override
    public List<CellEvent> detect(EventContext context, CellEvents earlier) {
        List<HalfCycle> limits =
                context.halfCycles().list().stream().filter(HalfCycle::atLimit).toList();
        if (limits.isEmpty()) {
            return List.of();
        }
        HalfCycle first = limits.get(0);
        String evidence = Wording.text(
                "%s reached in half-cycle %d after %s, limit ±%s; %s in all",
                Wording.volts(first.polarization().rawMaxV()),
                first.index(),
                Wording.charge(first.chargeMAhCm2()),
                Wording.volts(context.facts().limitV()),
                Wording.count(limits.size(), "half-cycle"));
        return List.of(
                CellEvent.ending(EventType.RANGE_EXCEEDED, Optional.empty(), first, limits.size() > 1, evidence));
    }
}
