package org.interphaselab.evaluation.event;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.halfcycle.HalfCycles;
import org.interphaselab.evaluation.halfcycle.RobustStatistics;

/**
 * The apparent resistance falls below a quarter of that of the last good half-cycles, or below half of the separator's
 * own, and stays there.
 */
final class HardShortDetector implements EventDetector {

    @Override
    public List<CellEvent> detect(EventContext context, CellEvents earlier) {
        HalfCycles halfCycles = context.halfCycles();
        Deque<Double> good = new ArrayDeque<>();
        List<CellEvent> dismissed = new ArrayList<>();
        for (HalfCycle half : halfCycles.list()) {
            boolean passed =
                    !dismissed.isEmpty() && half.endS() <= dismissed.getLast().toS();
            if (half.atLimit() || passed) {
                continue;
            }
            double reference = good.isEmpty() ? context.startResistanceOhmCm2() : RobustStatistics.median(good);
            double threshold = threshold(context, half.index(), reference);
            if (EventContext.resistance(half) >= threshold) {
                good.addLast(EventContext.resistance(half));
                if (good.size() > context.parameters().hardShortReference()) {
                    good.removeFirst();
                }
            } else if (stays(context, half.index(), threshold)) {
                CellEvent event = event(context, half, reference, threshold);
                dismissed.add(event);
                if (!context.decided().dismisses(event)) {
                    return dismissed;
                }
            }
        }
        return dismissed;
    }

    private static double threshold(EventContext context, int halfCycle, double reference) {
        double byReference =
                context.settling(halfCycle) ? 0 : context.parameters().hardShortFraction() * reference;
        double byBulk = context.parameters().hardShortBulkFraction()
                * context.facts().bulkResistanceOhmCm2().orElse(0);
        return Math.max(byReference, byBulk);
    }

    private static boolean stays(EventContext context, int from, double threshold) {
        HalfCycles halfCycles = context.halfCycles();
        int to = Math.min(halfCycles.size(), from + context.parameters().hardShortHalfCycles());
        boolean low = halfCycles.list().subList(from, to).stream()
                .allMatch(half -> EventContext.resistance(half) < threshold);
        boolean enough = to - from == context.parameters().hardShortHalfCycles();
        return low && (enough || !context.incomplete(halfCycles.get(from)));
    }

    private static CellEvent event(EventContext context, HalfCycle half, double reference, double threshold) {
        List<HalfCycle> after = context.halfCycles()
                .list()
                .subList(half.index(), context.halfCycles().size());
        List<HalfCycle> low = after.stream()
                .takeWhile(later -> EventContext.resistance(later) < threshold)
                .toList();
        double now = RobustStatistics.median(
                low.stream().map(EventContext::resistance).toList());
        String evidence = Wording.text(
                "apparent resistance %s from half-cycle %d on against %s before (%s instead of %s)%s%s",
                Wording.resistance(now),
                half.index(),
                Wording.resistance(reference),
                Wording.volts(half.polarization().medianV()),
                Wording.volts(reference * half.arealCurrentMACm2() / 1000),
                context.facts().bulkResistanceOhmCm2().isPresent()
                        ? "; the separator alone has "
                                + Wording.resistance(
                                        context.facts().bulkResistanceOhmCm2().getAsDouble())
                        : "",
                low.size() < after.size()
                        ? "; it is gone in half-cycle " + after.get(low.size()).index()
                        : "");
        return CellEvent.startingWith(
                EventType.HARD_SHORT,
                half,
                low.get(low.size() - 1).endS(),
                low.size() >= context.parameters().hardShortHalfCycles(),
                evidence);
    }
}
