package org.interphaselab.percolation.conduction;

import java.util.Arrays;
import org.interphaselab.core.Occasionally;
import org.interphaselab.core.Progress;

/** Kirchhoff's equations of the nodes between the terminals of a network. */
final class NetworkEquations {

    private static final int LOOK_ONCE_IN = 1 << 14;

    private final double[] toSource;
    private final double[] toSink;
    private double across;
    private final NetworkLevel level;

    /** @param unit conductance that becomes 1 */
    NetworkEquations(ResistorNetwork network, double unit, Progress wanted) {
        Occasionally look = Occasionally.onceIn(LOOK_ONCE_IN, wanted::checkCancelled);
        int[] number = new int[network.nodes()];
        Arrays.fill(number, -1);
        int count = 0;
        Incidence incidence = Incidence.of(network, wanted);
        for (int n = 0; n < number.length; n++) {
            boolean inside = n != network.source() && n != network.sink();
            if (inside && incidence.start()[n] < incidence.start()[n + 1]) {
                number[n] = count++;
            }
        }
        toSource = new double[count];
        toSink = new double[count];
        int[] start = new int[count + 1];
        int[] other = new int[2 * network.resistors()];
        double[] bond = new double[2 * network.resistors()];
        int bonds = 0;
        for (int n = 0; n < number.length; n++) {
            look.step();
            if (number[n] < 0) {
                continue;
            }
            start[number[n]] = bonds;
            for (int at = incidence.start()[n]; at < incidence.start()[n + 1]; at++) {
                int e = incidence.resistor()[at];
                int to = network.from()[e] == n ? network.to()[e] : network.from()[e];
                double g = network.conductance()[e] / unit;
                if (to == network.source()) {
                    toSource[number[n]] += g;
                } else if (to == network.sink()) {
                    toSink[number[n]] += g;
                } else if (to != n) {
                    other[bonds] = number[to];
                    bond[bonds++] = g;
                }
            }
        }
        start[count] = bonds;
        for (int e = 0; e < network.resistors(); e++) {
            boolean direct = network.from()[e] == network.source() && network.to()[e] == network.sink()
                    || network.from()[e] == network.sink() && network.to()[e] == network.source();
            across += direct ? network.conductance()[e] / unit : 0;
        }
        double[] terminal = new double[count];
        Arrays.setAll(terminal, n -> toSource[n] + toSink[n]);
        level = NetworkLevel.of(start, Arrays.copyOf(other, bonds), Arrays.copyOf(bond, bonds), terminal);
    }

    NetworkLevel level() {
        return level;
    }

    /** The current fed into each node from the source, all nodes at potential 0. */
    double[] source() {
        return toSource.clone();
    }

    Currents currents(double[] potential) {
        double in = across;
        double out = across;
        for (int n = 0; n < potential.length; n++) {
            in += toSource[n] * (1 - potential[n]);
            out += toSink[n] * potential[n];
        }
        return new Currents(in, out);
    }
}
