package org.interphaselab.evaluation.event;

import java.util.List;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.halfcycle.RobustStatistics;

/** The noise about the running median exceeds three times that of the first half-cycles, three half-cycles in a row. */
final class NoiseRiseDetector implements EventDetector {

    @Override
    public List<CellEvent> detect(EventContext context, CellEvents earlier) {
        List<HalfCycle> start = context.startHalfCycles();
        if (start.isEmpty()) {
            return List.of();
        }
        double usual = Math.max(
                RobustStatistics.median(
                        start.stream().map(HalfCycle::detrendedNoiseV).toList()),
                Math.max(
                        context.parameters().noiseFloorV(), context.halfCycles().resolutionV()));
        double threshold = context.parameters().noiseFactor() * usual;
        int inARow = 0;
        for (HalfCycle half : context.halfCycles()
                .list()
                .subList(0, earlier.halfCyclesOfLife(context.halfCycles().size()))) {
            boolean noisy = !half.atLimit() && context.constantCurrent(half) && half.detrendedNoiseV() > threshold;
            inARow = noisy ? inARow + 1 : 0;
            if (inARow == context.parameters().noiseHalfCycles()) {
                HalfCycle first = context.halfCycles().get(half.index() - inARow + 1);
                String evidence = Wording.text(
                        "noise of %s in half-cycle %d against %s in the first half-cycles",
                        Wording.volts(first.detrendedNoiseV()), first.index(), Wording.volts(usual));
                return List.of(CellEvent.startingWith(EventType.NOISE_RISE, first, half.endS(), true, evidence));
            }
        }
        return List.of();
    }
}
