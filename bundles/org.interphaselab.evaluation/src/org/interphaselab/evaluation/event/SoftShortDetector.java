package org.interphaselab.evaluation.event;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.halfcycle.RobustStatistics;

/**
 * Inside half-cycles the voltage drops by a fifth and more below its level and comes back, or the apparent
 * resistance lies below that of the separator, which only electrons can do; in at least two half-cycles.
 */
final class SoftShortDetector implements EventDetector {

    /** Which of the half-cycles tells the noise: shorts make others noisier, so a quiet one; robust, no threshold. */
    private static final double QUIET = 0.25;

    @Override
    public List<CellEvent> detect(EventContext context, CellEvents earlier) {
        List<HalfCycle> life = lifeBefore(context, earlier);
        double noise = Math.max(quietNoise(life), context.parameters().noiseFloorV());
        List<HalfCycle> soft = new ArrayList<>();
        for (HalfCycle half : life) {
            if (!half.atLimit() && (drops(context, half, noise) || belowBulk(context, half))) {
                soft.add(half);
            }
        }
        if (soft.size() < context.parameters().softShortHalfCycles()) {
            return List.of();
        }
        HalfCycle first = soft.get(0);
        String evidence = evidence(context, soft, noise);
        return List.of(CellEvent.startingWith(
                EventType.SOFT_SHORT, first, soft.get(soft.size() - 1).endS(), true, evidence));
    }

    /** What each of the two rules saw; a rule that did not fire is not spoken of. */
    private static String evidence(EventContext context, List<HalfCycle> soft, double noise) {
        List<String> parts = new ArrayList<>();
        List<HalfCycle> dropping =
                soft.stream().filter(half -> drops(context, half, noise)).toList();
        if (!dropping.isEmpty()) {
            double deepest = dropping.stream()
                    .mapToDouble(half -> half.dropV() / half.sizeV())
                    .max()
                    .orElseThrow();
            parts.add(Wording.text(
                    "the voltage drops by up to %s below its level and recovers, in %s from half-cycle %d on;"
                            + " noise explains %s",
                    Wording.percent(deepest),
                    Wording.count(dropping.size(), "half-cycle"),
                    dropping.get(0).index(),
                    Wording.volts(explained(context, dropping.get(0), noise))));
        }
        List<HalfCycle> below =
                soft.stream().filter(half -> belowBulk(context, half)).toList();
        if (!below.isEmpty()) {
            double least =
                    below.stream().mapToDouble(EventContext::resistance).min().orElseThrow();
            parts.add(Wording.text(
                    "in %s from half-cycle %d on the apparent resistance, down to %s, lies below the separator's own"
                            + " %s",
                    Wording.count(below.size(), "half-cycle"),
                    below.get(0).index(),
                    Wording.resistance(least),
                    Wording.resistance(context.facts().bulkResistanceOhmCm2().orElseThrow())));
        }
        return String.join("; ", parts);
    }

    /** Half-cycles before the end of the cell and before the one in which a hard short closes. */
    private static List<HalfCycle> lifeBefore(EventContext context, CellEvents earlier) {
        int end = earlier.end()
                .map(event -> event.type() == EventType.HARD_SHORT ? event.halfCycle() - 1 : event.halfCycle())
                .orElse(context.halfCycles().size());
        return context.halfCycles().list().subList(0, Math.max(0, end));
    }

    /** Noise of one sample in the quiet quarter of the half-cycles, V. */
    private static double quietNoise(List<HalfCycle> life) {
        double[] noises = life.stream().mapToDouble(HalfCycle::dropNoiseV).toArray();
        return noises.length == 0 ? 0 : RobustStatistics.quantile(noises, noises.length, QUIET);
    }

    /** Depth that noise and resolution may make, V: averaging helps against the one and not against the other. */
    private static double explained(EventContext context, HalfCycle half, double noise) {
        return context.parameters().softShortNoiseFactor() * noise * half.dropAveraging()
                + context.halfCycles().resolutionV() / 2;
    }

    private static boolean drops(EventContext context, HalfCycle half, double noise) {
        return !context.settling(half.index())
                && context.constantCurrent(half)
                && half.dropV() > context.parameters().softShortDrop() * half.sizeV()
                && half.dropV() > explained(context, half, noise);
    }

    private static boolean belowBulk(EventContext context, HalfCycle half) {
        OptionalDouble bulk = context.facts().bulkResistanceOhmCm2();
        return bulk.isPresent()
                && EventContext.resistance(half) < context.parameters().softShortBulkFraction() * bulk.getAsDouble();
    }
}
