package org.interphaselab.evaluation.event;

import java.util.List;
import java.util.OptionalDouble;
import org.interphaselab.analysis.experiment.EventDecision;
import org.interphaselab.evaluation.halfcycle.ElectrodeSide;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.halfcycle.HalfCycles;
import org.interphaselab.evaluation.halfcycle.RobustStatistics;
import org.interphaselab.evaluation.settings.EvaluationParameters;

/** What the detectors look at: half-cycles, facts and thresholds, and the references derived from them. */
public final class EventContext {

    private final HalfCycles halfCycles;
    private final CellFacts facts;
    private final EvaluationParameters parameters;
    private final DecidedEvents decided;
    private final double startResistanceOhmCm2;
    private final double referenceCapacityMAhCm2;
    private final double[] strippedFromA;
    private final double[] strippedFromB;

    /** A context in which nobody has decided about events. */
    public EventContext(HalfCycles halfCycles, CellFacts facts, EvaluationParameters parameters) {
        this(halfCycles, facts, parameters, List.of());
    }

    public EventContext(
            HalfCycles halfCycles, CellFacts facts, EvaluationParameters parameters, List<EventDecision> decisions) {
        this.halfCycles = halfCycles;
        this.decided = new DecidedEvents(halfCycles, decisions);
        this.facts = facts;
        this.parameters = parameters;
        startResistanceOhmCm2 = startResistance();
        referenceCapacityMAhCm2 = referenceCapacity();
        strippedFromA = stripped(ElectrodeSide.A);
        strippedFromB = stripped(ElectrodeSide.B);
    }

    public HalfCycles halfCycles() {
        return halfCycles;
    }

    public CellFacts facts() {
        return facts;
    }

    public EvaluationParameters parameters() {
        return parameters;
    }

    /** What people decided. */
    DecidedEvents decided() {
        return decided;
    }

    /** Apparent resistance of the first half-cycles after settling in, Ω cm²; nought without half-cycles. */
    public double startResistanceOhmCm2() {
        return startResistanceOhmCm2;
    }

    /** The capacity a complete half-cycle has: the set one, unless the cell was plainly run with another, mAh cm⁻². */
    public double referenceCapacityMAhCm2() {
        return referenceCapacityMAhCm2;
    }

    /** Median capacity of the half-cycles that did not reach the limit, mAh cm⁻². */
    public OptionalDouble usualCapacityMAhCm2() {
        List<Double> charges = halfCycles.list().stream()
                .filter(half -> !half.atLimit() && !half.chargeMissing())
                .map(HalfCycle::chargeMAhCm2)
                .toList();
        return charges.isEmpty() ? OptionalDouble.empty() : OptionalDouble.of(RobustStatistics.median(charges));
    }

    /** Whether a half-cycle belongs to the first ones, which settle in and belong to no reference. */
    boolean settling(int halfCycle) {
        return halfCycle < parameters.settlingHalfCycles();
    }

    /** Whether the current of a half-cycle was constant, so that a change of voltage is the cell's own. */
    boolean constantCurrent(HalfCycle half) {
        return half.constantCurrent(parameters.halfCycles());
    }

    /** Whether the set capacity did not pass. */
    public boolean incomplete(HalfCycle half) {
        return half.chargeMAhCm2() < parameters.completeFraction() * referenceCapacityMAhCm2;
    }

    /** The half-cycles that lie behind the settling in and serve as reference of noise and resistance. */
    List<HalfCycle> startHalfCycles() {
        int settling = parameters.settlingHalfCycles();
        int to = Math.min(halfCycles.size(), settling + parameters.startHalfCycles());
        return to <= settling
                ? List.of()
                : halfCycles.list().subList(settling, to).stream()
                        .filter(half -> !half.atLimit())
                        .toList();
    }

    /** Charge stripped from an electrode up to and with a half-cycle, mAh cm⁻². */
    double strippedUpTo(ElectrodeSide side, int halfCycle) {
        return (side == ElectrodeSide.A ? strippedFromA : strippedFromB)[halfCycle];
    }

    /**
     * Whether an electrode can be empty at the end of a half-cycle. Even if all that was ever plated on it was lost,
     * what has not been stripped of its first lithium would still be there; it must be at most half. Unknown lithium
     * cannot contradict.
     */
    boolean mayBeEmpty(ElectrodeSide side, int halfCycle) {
        OptionalDouble capacity = facts.capacityMAhCm2(side);
        return capacity.isEmpty()
                || strippedUpTo(side, halfCycle) >= parameters.contactInventoryFraction() * capacity.getAsDouble();
    }

    /**
     * Cycles within which depletion must come again. An empty electrode misses the loss of one cycle in the next strip;
     * where that is less than the charge between two samples it reaches the limit only when the losses of several cycles
     * add up to it. The loss is at most what the electrode held over its platings, as long as it is not known to be empty.
     */
    public int confirmCycles(ElectrodeSide side, int halfCycle) {
        OptionalDouble initial = facts.capacityMAhCm2(side);
        List<HalfCycle> until = halfCycles.list().subList(0, halfCycle + 1);
        double plated = until.stream()
                .filter(half -> half.plated() == side)
                .mapToDouble(HalfCycle::chargeMAhCm2)
                .sum();
        long platings = until.stream().filter(half -> half.plated() == side).count();
        double lost = initial.orElse(0) + plated - strippedUpTo(side, halfCycle);
        double sample = halfCycles.get(halfCycle).arealCurrentMACm2() * halfCycles.samplingS() / 3600;
        boolean slow = initial.isPresent() && platings > 0 && lost > 0 && lost / platings < sample;
        return parameters.confirmCycles()
                + (slow ? (int) Math.ceil(parameters.slowDepletionFactor() * Math.ceil(sample * platings / lost)) : 0);
    }

    private double[] stripped(ElectrodeSide side) {
        double[] upTo = new double[halfCycles.size()];
        double charge = 0;
        for (HalfCycle half : halfCycles.list()) {
            charge += half.stripped() == side ? half.chargeMAhCm2() : 0;
            upTo[half.index()] = charge;
        }
        return upTo;
    }

    private double startResistance() {
        List<Double> resistances =
                startHalfCycles().stream().map(EventContext::resistance).toList();
        if (!resistances.isEmpty()) {
            return RobustStatistics.median(resistances);
        }
        return halfCycles.size() == 0 ? 0 : resistance(halfCycles.get(0));
    }

    /** Size of the apparent resistance, Ω cm²: comparing it instead of voltages allows for changed currents. */
    static double resistance(HalfCycle half) {
        return Math.abs(half.apparentResistanceOhmCm2());
    }

    private double referenceCapacity() {
        OptionalDouble usual = usualCapacityMAhCm2();
        OptionalDouble set = facts.setCapacityMAhCm2();
        if (set.isPresent()) {
            boolean agrees = usual.isEmpty()
                    || Math.abs(usual.getAsDouble() / set.getAsDouble() - 1)
                            <= parameters.recording().sameValue();
            return agrees ? set.getAsDouble() : usual.getAsDouble();
        }
        return usual.orElse(0);
    }
}
