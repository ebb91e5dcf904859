package org.interphaselab.evaluation.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.analysis.experiment.Protocol.AtLimit;
import org.interphaselab.evaluation.halfcycle.ElectrodeSide;
import org.interphaselab.evaluation.halfcycle.HalfCycle;

/**
 * An electrode runs out of lithium while it is stripped. A half-cycle looks like it when it reaches the limit
 * incomplete or with a jump, when it ends early in a jump, or when its end rises far above its median. It is
 * confirmed when the same polarity shows it again within the next cycles, or within the cycles that a loss smaller than the
 * charge between two samples lets expect, or when the programme stopped there; and
 * the electrode must be able to be empty.
 */
final class DepletionDetector implements EventDetector {

    /** Medians nearer to nought than any channel resolves would make every ratio large; no threshold. */
    private static final double SMALLEST_V = 1e-4;

    @Override
    public List<CellEvent> detect(EventContext context, CellEvents earlier) {
        if (earlier.has(EventType.CONTACT_FAILURE)) {
            return List.of();
        }
        List<HalfCycle> looksLike = context.halfCycles().list().stream()
                .filter(half -> looksDepleted(context, half))
                .toList();
        List<CellEvent> dismissed = new ArrayList<>();
        Optional<CellEvent> a = first(context, looksLike, ElectrodeSide.A, dismissed);
        Optional<CellEvent> b = first(context, looksLike, ElectrodeSide.B, dismissed);
        if (a.isPresent()
                && b.isPresent()
                && a.get().confirmed() == b.get().confirmed()
                && Math.abs(a.get().halfCycle() - b.get().halfCycle())
                        <= 2 * context.parameters().confirmCycles()) {
            CellEvent both = both(a.get(), b.get());
            dismissed.add(both);
            return dismissed;
        }
        List<CellEvent> events = dismissed;
        a.ifPresent(events::add);
        b.ifPresent(events::add);
        return events;
    }

    private static boolean looksDepleted(EventContext context, HalfCycle half) {
        double median = Math.max(half.sizeV(), SMALLEST_V);
        double floor = Math.max(
                context.parameters().depletionFloorV(),
                context.parameters().depletionBaselineFactor()
                        * context.startResistanceOhmCm2()
                        * half.arealCurrentMACm2()
                        / 1000);
        boolean incomplete = context.incomplete(half);
        boolean atLimit = half.atLimit()
                && (incomplete
                        || half.polarization().rawMaxV() > context.parameters().depletionJumpRatio() * median);
        boolean cutOff = incomplete
                && half.lastV() > floor
                && half.lastV() > context.parameters().depletionJumpRatio() * median;
        boolean rises = half.tailV() > context.parameters().depletionRatio() * median
                && half.tailV() > floor
                && half.chargeMAhCm2() < context.parameters().depletionMostCharge() * context.referenceCapacityMAhCm2();
        return atLimit || cutOff || rises;
    }

    /** The first confirmed one, else the first; those that people dismissed, with their repetitions, are put aside. */
    private static Optional<CellEvent> first(
            EventContext context, List<HalfCycle> looksLike, ElectrodeSide side, List<CellEvent> dismissed) {
        List<HalfCycle> here =
                looksLike.stream().filter(half -> half.stripped() == side).toList();
        Optional<CellEvent> unconfirmed = Optional.empty();
        for (int i = 0; i < here.size(); i++) {
            CellEvent event = event(context, here, i);
            if (context.decided().dismisses(event)) {
                dismissed.add(event);
                int last = here.get(i).index() + 2 * context.parameters().confirmCycles();
                while (i + 1 < here.size() && here.get(i + 1).index() <= last) {
                    i++;
                }
                continue;
            }
            if (event.confirmed()) {
                return Optional.of(event);
            }
            if (unconfirmed.isEmpty()) {
                unconfirmed = Optional.of(event);
            }
        }
        return unconfirmed;
    }

    private static CellEvent event(EventContext context, List<HalfCycle> here, int i) {
        HalfCycle half = here.get(i);
        ElectrodeSide side = half.stripped();
        int window = 2 * context.parameters().confirmCycles();
        List<HalfCycle> again = here.subList(i + 1, here.size()).stream()
                .takeWhile(later -> later.index() - half.index() <= window)
                .toList();
        boolean stopped = half.index() == context.halfCycles().size() - 1
                && half.endsAtLimit()
                && context.facts().atLimit().orElse(AtLimit.STOP) == AtLimit.STOP;
        boolean mayBeEmpty = context.mayBeEmpty(side, half.index());
        List<HalfCycle> slowly = again.isEmpty() ? slowly(context, here, i) : List.of();
        boolean confirmed = mayBeEmpty && (!again.isEmpty() || !slowly.isEmpty() || stopped);
        StringBuilder evidence = new StringBuilder(Wording.text(
                "stripping %s: %s at the end against a median of %s, after %s of %s in half-cycle %d",
                side,
                Wording.volts(half.lastV()),
                Wording.volts(half.polarization().medianV()),
                Wording.charge(half.chargeMAhCm2()),
                Wording.setCharge(context.referenceCapacityMAhCm2()),
                half.index()));
        evidence.append(
                !again.isEmpty()
                        ? again(again)
                        : !slowly.isEmpty()
                                ? again(slowly)
                                        + ", and never in the other direction; a cycle loses less than the charge between two"
                                        + " samples, so that an empty electrode reaches the limit only now and then"
                                : stopped
                                        ? "; the programme stopped there"
                                        : "; not seen again within "
                                                + Wording.count(context.confirmCycles(side, half.index()), "cycle"));
        if (!mayBeEmpty) {
            evidence.append("; but only ")
                    .append(Wording.charge(context.strippedUpTo(side, half.index())))
                    .append(
                            " had been stripped from it, so it can hardly be empty unless the electrodes are swapped or the"
                                    + " sign convention of the recording is the other one");
        }
        return CellEvent.ending(
                EventType.DEPLETION, Optional.of(AffectedElectrode.of(side)), half, confirmed, evidence.toString());
    }

    private static String again(List<HalfCycle> later) {
        return "; again in half-cycle" + (later.size() == 1 ? " " : "s ")
                + String.join(
                        ", ",
                        later.stream()
                                .map(half -> half.index() + " (" + Wording.charge(half.chargeMAhCm2()) + ")")
                                .toList());
    }

    /**
     * Repetitions of a depletion by a loss too small for one in every strip: the first few, each within the cycles that the
     * loss so far lets expect, with no limit in the other direction in between; empty when there are too few.
     */
    private static List<HalfCycle> slowly(EventContext context, List<HalfCycle> here, int i) {
        List<HalfCycle> repeats = new ArrayList<>();
        HalfCycle last = here.get(i);
        int window = 2 * context.confirmCycles(last.stripped(), last.index());
        for (HalfCycle later : here.subList(i + 1, here.size())) {
            if (later.index() - last.index() > window
                    || repeats.size() == context.parameters().slowDepletionRepeats()) {
                break;
            }
            repeats.add(later);
            last = later;
        }
        boolean enough = repeats.size() == context.parameters().slowDepletionRepeats();
        boolean other = context.halfCycles().list().subList(here.get(i).index(), last.index()).stream()
                .anyMatch(
                        half -> half.atLimit() && half.stripped() != here.get(i).stripped());
        return enough && !other && window > 2 * context.parameters().confirmCycles() ? repeats : List.of();
    }

    private static CellEvent both(CellEvent a, CellEvent b) {
        CellEvent first = a.halfCycle() < b.halfCycle() ? a : b;
        CellEvent second = first == a ? b : a;
        return new CellEvent(
                EventType.DEPLETION,
                Optional.of(AffectedElectrode.BOTH),
                first.halfCycle(),
                first.timeS(),
                first.fromS(),
                second.toS(),
                first.confirmed(),
                first.evidence() + ". " + second.evidence());
    }
}
