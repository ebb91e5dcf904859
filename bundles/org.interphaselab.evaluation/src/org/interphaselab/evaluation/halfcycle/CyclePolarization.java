package org.interphaselab.evaluation.halfcycle;

import java.util.ArrayList;
import java.util.List;

/**
 * Polarization of one cycle, a half-cycle and the next of the other sign.
 *
 * @param firstHalfCycle zero-based index of the first of the two
 * @param timeS middle of the cycle, test time, s
 * @param polarizationV (V̄₊ − V̄₋)/2: free of the instrument's offset, V
 * @param hysteresisV V̄₊ − V̄₋, V
 * @param asymmetry (|V̄₊| − |V̄₋|)/(|V̄₊| + |V̄₋|) after the offset is taken off
 */
public record CyclePolarization(
        int firstHalfCycle, double timeS, double polarizationV, double hysteresisV, double asymmetry) {

    /**
     * Offset of the recording, V: the median over half-cycles of half the sum of a half-cycle's voltage and the mean
     * of its two neighbours of the other sign, so that a steady growth of the polarization does not look like an
     * offset; nought when there are no three such half-cycles. An instrument's offset and a true asymmetry of the
     * electrodes cannot be told apart by it.
     */
    public static double offsetV(List<HalfCycle> halfCycles) {
        List<Double> offsets = new ArrayList<>();
        for (int k = 1; k + 1 < halfCycles.size(); k++) {
            HalfCycle before = halfCycles.get(k - 1);
            HalfCycle half = halfCycles.get(k);
            HalfCycle after = halfCycles.get(k + 1);
            if (before.sign() == after.sign() && before.sign() != half.sign()) {
                double around = 0.5
                        * (before.polarization().medianV()
                                + after.polarization().medianV());
                offsets.add(0.5 * half.sign() * (half.polarization().medianV() - around));
            }
        }
        return offsets.isEmpty() ? 0 : RobustStatistics.median(offsets);
    }

    /** The cycles of half-cycles: each of positive current with the next or the previous one, as they come. */
    public static List<CyclePolarization> of(List<HalfCycle> halfCycles, double offsetV) {
        List<CyclePolarization> cycles = new ArrayList<>();
        for (int k = 0; k + 1 < halfCycles.size(); k++) {
            HalfCycle first = halfCycles.get(k);
            HalfCycle second = halfCycles.get(k + 1);
            if (first.sign() != second.sign()) {
                cycles.add(of(first, second, offsetV));
                k++;
            }
        }
        return List.copyOf(cycles);
    }

    private static CyclePolarization of(HalfCycle first, HalfCycle second, double offsetV) {
        double a = first.sign() * first.polarization().meanV();
        double b = second.sign() * second.polarization().meanV();
        double plus = first.sign() > 0 ? a : b;
        double minus = first.sign() > 0 ? b : a;
        double up = Math.abs(plus - offsetV);
        double down = Math.abs(minus - offsetV);
        return new CyclePolarization(
                first.index(),
                0.5 * (first.startS() + second.endS()),
                (plus - minus) / 2,
                plus - minus,
                up + down > 0 ? (up - down) / (up + down) : 0);
    }
}
