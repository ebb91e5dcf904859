package org.interphaselab.evaluation.twin;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.analysis.experiment.Protocol.AtLimit;
import org.interphaselab.analysis.experiment.Protocol.FirstPolarity;
import org.interphaselab.core.RandomStreams;
import org.interphaselab.evaluation.twin.TwinRecording.Lithium;
import org.interphaselab.evaluation.twin.TwinRecording.TrueEvent;

/**
 * Runs one cell through its programme, sample by sample: chemical loss at both electrodes, resistances, short circuit,
 * settling of the voltage, transfer of lithium, recording. With a short circuit of conductance g beside the ions'
 * resistance R the voltage is j/(1/R + g) and the ions carry the part (1/R)/(1/R + g) of the current.
 */
public final class DigitalTwin {

    /** Part of the final voltage that is there at once after a change of polarity. */
    private static final double INSTANT_PART = 0.8;

    /** Voltage from which on the settling is left out: the cell is running empty, V. */
    private static final double SETTLING_UP_TO_V = 1;

    /** Voltage at which alloys begin to give lithium back, and its rise until they are used up, V. */
    private static final double ALLOYS_FROM_V = 0.1;

    private static final double ALLOYS_SPAN_V = 0.5;

    private static final double SMALLEST_CONTACT = 1e-6;

    private final TwinParameters cell;
    private final CyclingProgramme programme;
    private final double sampleH;
    private final ElectrodeState a;
    private final ElectrodeState b;
    private final ShortState shortState;
    private final VoltageChannel channel;
    private final TraceRecorder recorder = new TraceRecorder();
    private final List<TrueEvent> events = new ArrayList<>();
    private long samples;
    private int step;
    private int halfCycles;
    private boolean shorted;

    private DigitalTwin(TwinParameters cell) {
        this.cell = cell;
        programme = cell.programme();
        sampleH = cell.instrument().samplingS() / 3600;
        a = new ElectrodeState(cell.reservoirs().capacityAMAhCm2(), cell.kinetics());
        b = new ElectrodeState(cell.reservoirs().capacityBMAhCm2(), cell.kinetics());
        shortState = new ShortState(cell.shortCircuit(), RandomStreams.stream(cell.seed(), 1));
        channel = new VoltageChannel(cell.instrument(), programme.voltageLimitV(), cell.seed());
    }

    /** The recording of a cell; the same parameters give the same recording, bit by bit. */
    public static TwinRecording simulate(TwinParameters cell) {
        DigitalTwin twin = new DigitalTwin(cell);
        twin.run();
        return new TwinRecording(
                twin.recorder.trace(),
                twin.events,
                new Lithium(
                        twin.a.availableMAhCm2(), twin.b.availableMAhCm2(), twin.a.lostMAhCm2(), twin.b.lostMAhCm2()));
    }

    private void run() {
        int direction = programme.firstPolarity() == FirstPolarity.B_PLATES_FIRST ? 1 : -1;
        int limits = 0;
        while (!ended()) {
            halfCycles++;
            boolean atLimit = halfCycle(direction);
            limits += atLimit ? 1 : 0;
            if (atLimit && (programme.atLimit() == AtLimit.STOP || limits >= programme.limitsToStop())) {
                return;
            }
            direction = -direction;
            rest();
        }
    }

    private boolean halfCycle(int direction) {
        double current = programme.arealCurrentMACm2(timeH(), halfCycles - 1);
        long length = Math.max(1, Math.round(programme.halfCycleH(current) / sampleH));
        double settled = 0;
        step++;
        for (long k = 0; k < length && !ended(); k++) {
            react();
            double conductance = shortState.conductanceSPerCm2(timeH(), sampleH, current);
            noteShort(conductance);
            ElectrodeState stripped = direction > 0 ? a : b;
            double contact =
                    Math.clamp(stripped.availableMAhCm2() / cell.reservoirs().criticalMAhCm2(), SMALLEST_CONTACT, 1);
            double ionic = cell.resistances()
                            .ionicOhmCm2(a.interphaseOhmCm2() + b.interphaseOhmCm2(), timeH(), (double) k / length)
                    / contact;
            double total = 1 / ionic + conductance;
            double finalV = current / 1000 / total;
            settled = settle(settled, finalV, k == 0);
            double charge = current * sampleH * (1 / ionic) / total;
            boolean noMetal = contact < 1 && stripped.availableMAhCm2() <= charge;
            boolean fromAlloys = noMetal && stripped.takeFromAlloys(charge);
            boolean empty = noMetal && !fromAlloys;
            if (!noMetal) {
                stripped.strip(charge);
            }
            if (!empty) {
                (direction > 0 ? b : a).plate(charge);
            }
            double shown = fromAlloys ? ALLOYS_FROM_V + ALLOYS_SPAN_V * stripped.alloysUsed() : settled;
            double volts = direction * (empty ? programme.voltageLimitV() + 1 : shown);
            record(direction * current, volts, k + 1);
            if (Math.abs(volts) >= programme.voltageLimitV()) {
                events.add(new TrueEvent(
                        direction > 0 ? TrueEvent.Kind.LIMIT_STRIPPING_A : TrueEvent.Kind.LIMIT_STRIPPING_B, timeH()));
                return true;
            }
        }
        return false;
    }

    private double settle(double before, double target, boolean first) {
        if (target >= SETTLING_UP_TO_V) {
            return target;
        }
        return first
                ? INSTANT_PART * target
                : target
                        - (target - before)
                                * StrictMath.exp(-sampleH / cell.resistances().relaxationH());
    }

    private void rest() {
        long length = Math.round(programme.restH() / sampleH);
        if (length == 0 || ended()) {
            return;
        }
        step++;
        for (long k = 0; k < length && !ended(); k++) {
            react();
            record(0, 0, k + 1);
        }
    }

    private void react() {
        a.react(sampleH);
        b.react(sampleH);
    }

    private void noteShort(double conductance) {
        if (conductance > 0 && !shorted) {
            shorted = true;
            events.add(new TrueEvent(TrueEvent.Kind.SHORT_CIRCUIT, timeH()));
        }
    }

    private void record(double arealCurrent, double volts, long sampleOfStep) {
        samples++;
        recorder.add(
                samples * cell.instrument().samplingS(),
                arealCurrent * cell.areaCm2() / 1000,
                channel.record(volts, sampleH),
                sampleOfStep * cell.instrument().samplingS(),
                step,
                (halfCycles + 1) / 2);
    }

    private boolean ended() {
        return samples * sampleH >= programme.endH() - 1e-9;
    }

    private double timeH() {
        return samples * sampleH;
    }
}
