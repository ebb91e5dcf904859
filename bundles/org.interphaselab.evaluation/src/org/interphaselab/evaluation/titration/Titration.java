package org.interphaselab.evaluation.titration;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.evaluation.halfcycle.CyclingSignal;
import org.interphaselab.evaluation.halfcycle.HalfCycle;
import org.interphaselab.evaluation.halfcycle.HalfCycles;

/**
 * One portion of lithium and the rest in which it is consumed.
 *
 * @param index zero-based number
 * @param chargeMAhCm2 the portion, mAh cm⁻²
 * @param totalMAhCm2 all portions up to and with this one, mAh cm⁻²
 * @param hours from the start of the first portion to the end of the rest, h
 * @param endV size of the open-circuit voltage at the end of the rest, V
 * @param lowestV smallest open-circuit voltage in the rest, V: near nought while lithium was there
 * @param consumed whether lithium was there and the voltage then reached the limit: none was left
 */
public record Titration(
        int index,
        double chargeMAhCm2,
        double totalMAhCm2,
        double hours,
        double endV,
        double lowestV,
        boolean consumed) {

    /**
     * The titrations of a recording, in order.
     *
     * @param limitV open-circuit voltage at which no lithium is left, V
     */
    public static List<Titration> of(CyclingSignal signal, HalfCycles portions, double limitV) {
        List<Titration> titrations = new ArrayList<>();
        double total = 0;
        for (HalfCycle portion : portions.list()) {
            int restEnd = portion.index() + 1 < portions.size()
                    ? portions.get(portion.index() + 1).firstSample()
                    : signal.size();
            total += portion.chargeMAhCm2();
            boolean rests = restEnd > portion.endSample();
            int last = rests ? restEnd - 1 : portion.endSample() - 1;
            double endV = Math.abs(signal.voltageV()[last]);
            double lowestV = endV;
            for (int k = portion.endSample(); k < restEnd; k++) {
                lowestV = Math.min(lowestV, Math.abs(signal.voltageV()[k]));
            }
            double hours = (signal.timeS()[last] - portions.get(0).startS()) / 3600;
            titrations.add(new Titration(
                    portion.index(),
                    portion.chargeMAhCm2(),
                    total,
                    hours,
                    endV,
                    lowestV,
                    rests && lowestV < limitV && endV >= limitV));
        }
        return List.copyOf(titrations);
    }
}
