package org.interphaselab.evaluation.event;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.halfcycle.RobustStatistics;
import org.interphaselab.evaluation.halfcycle.RunningMedian;
import org.interphaselab.evaluation.settings.ActivationParameters;

/**
 * The polarization falls gradually after a rise, without a short before: its running median stays below its maximum by
 * the fall asked for, for as many half-cycles as asked for.
 */
final class ActivationDetector implements EventDetector {

    @Override
    public List<CellEvent> detect(EventContext context, CellEvents earlier) {
        int end = earlier.list().stream()
                .filter(event -> event.terminal() && event.type() != EventType.SOFT_SHORT)
                .mapToInt(CellEvent::halfCycle)
                .min()
                .orElse(context.halfCycles().size());
        List<HalfCycle> life = context.halfCycles().list().subList(0, end).stream()
                .filter(half -> !half.atLimit() && !justBegun(context, half))
                .toList();
        int least = context.parameters().activationHalfCycles();
        ActivationParameters limits = context.parameters().activation();
        if (life.size() < Math.max(2 * least, limits.activationStart())) {
            return List.of();
        }
        double[] resistances = bothPolarities(life);
        double[] smooth = RunningMedian.of(resistances, limits.activationReach());
        int top = topOfDeepestFall(context, smooth);
        double start = RobustStatistics.median(smooth.clone(), limits.activationStart());
        double low = (1 - context.parameters().activationFall()) * smooth[top];
        List<Integer> lows = IntStream.range(top, smooth.length)
                .filter(k -> smooth[k] < low)
                .boxed()
                .toList();
        boolean falls =
                lows.size() >= least && smooth[top] > context.parameters().activationRise() * start;
        if (!falls || !lasts(context, resistances)) {
            return List.of();
        }
        int bottom = lasting(smooth, lows, least);
        if (!gradual(context, life, resistances, top, bottom, smooth[top] - smooth[bottom])
                || softShortBefore(
                        context, earlier, lows.stream().map(life::get).toList())) {
            return List.of();
        }
        double lowest = lows.stream().mapToDouble(k -> smooth[k]).min().orElseThrow();
        return List.of(event(life, top, lows.getFirst(), lows.size(), smooth[top], lowest));
    }

    /** Where the fall is as deep as it is for long enough: spells of another temperature go deeper for a while. */
    private static int lasting(double[] smooth, List<Integer> lows, int least) {
        return lows.stream()
                .sorted(Comparator.comparingDouble(k -> smooth[k]))
                .toList()
                .get(Math.max(0, least - 1));
    }

    /** The last half-cycle of a recording that goes on: its first samples have not settled. */
    private static boolean justBegun(EventContext context, HalfCycle half) {
        return half.index() == context.halfCycles().size() - 1 && context.incomplete(half);
    }

    private static boolean lasts(EventContext context, double[] resistances) {
        double[] wide =
                RunningMedian.of(resistances, context.parameters().activation().activationLongReach());
        int top = topOfDeepestFall(context, wide);
        double bottom = Arrays.stream(wide, top, wide.length).min().orElseThrow();
        double left = context.parameters().activation().activationLongPart()
                * context.parameters().activationFall();
        return bottom < (1 - left) * wide[top];
    }

    /** The maximum before the deepest fall; the growth of the interphase may lead higher again later. */
    private static int topOfDeepestFall(EventContext context, double[] smooth) {
        int highest = Math.min(context.parameters().settlingHalfCycles(), smooth.length - 1);
        int top = highest;
        double deepest = 0;
        for (int k = highest; k < smooth.length; k++) {
            highest = smooth[k] > smooth[highest] ? k : highest;
            double fall = 1 - smooth[k] / smooth[highest];
            if (fall > deepest) {
                deepest = fall;
                top = highest;
            }
        }
        return top;
    }

    /**
     * Whether enough of the fall takes its time: steps of the temperature are over within a half-cycle, while lithium
     * that grows into an interphase takes many.
     */
    private static boolean gradual(
            EventContext context, List<HalfCycle> life, double[] resistances, int top, int bottom, double fall) {
        double resolution =
                1000 * context.halfCycles().resolutionV() / life.get(top).arealCurrentMACm2();
        ActivationParameters limits = context.parameters().activation();
        int reach = limits.activationReach();
        double steps =
                new AbruptChanges(limits).down(resistances, Math.max(0, top - reach), bottom + reach, resolution);
        return fall + steps >= context.parameters().activationFall() * resistances[top];
    }

    /** Apparent resistances averaged over a half-cycle and its neighbours, so that an offset cancels, Ω cm². */
    private static double[] bothPolarities(List<HalfCycle> life) {
        double[] mean = new double[life.size()];
        for (int k = 0; k < mean.length; k++) {
            double before = resistance(life.get(k > 0 ? k - 1 : k + 1));
            double after = resistance(life.get(k + 1 < mean.length ? k + 1 : k - 1));
            mean[k] = 0.5 * resistance(life.get(k)) + 0.25 * (before + after);
        }
        return mean;
    }

    /** From the middle half of the samples: medians move by whole steps of the channel's resolution. */
    private static double resistance(HalfCycle half) {
        return Math.abs(half.midmeanV()) / (half.arealCurrentMACm2() / 1000);
    }

    /** Whether a soft short sets in before the polarization has been low for long enough: then that is why it is low. */
    private static boolean softShortBefore(EventContext context, CellEvents earlier, List<HalfCycle> lows) {
        return earlier.first(EventType.SOFT_SHORT)
                .filter(soft -> lows.stream()
                                .filter(half -> half.index() < soft.halfCycle())
                                .count()
                        < context.parameters().activationHalfCycles())
                .isPresent();
    }

    private static CellEvent event(
            List<HalfCycle> life, int top, int firstLow, int lows, double highest, double lowest) {
        HalfCycle half = life.get(top);
        double volts = half.arealCurrentMACm2() / 1000;
        String evidence = Wording.text(
                "the polarization rises to %s in half-cycle %d and falls to %s; from half-cycle %d on %s lie below",
                Wording.volts(highest * volts),
                half.index(),
                Wording.volts(lowest * volts),
                life.get(firstLow).index(),
                Wording.count(lows, "half-cycle"));
        return CellEvent.startingWith(
                EventType.ACTIVATION, half, life.get(life.size() - 1).endS(), true, evidence);
    }
}
