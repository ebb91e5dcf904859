package org.interphaselab.cycler.evidence;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;

/** Time, voltage and current are there, and the voltage is one that a cell can have. */
final class ValueEvidence {

    /** What channels for single cells measure, V. */
    private static final double LIMIT_V = 6;

    private static final List<Quantity> ESSENTIAL = List.of(Quantity.TEST_TIME, Quantity.VOLTAGE, Quantity.CURRENT);

    private ValueEvidence() {}

    static void add(Evidence evidence) {
        Trace trace = evidence.trace();
        List<Quantity> held = ESSENTIAL.stream().filter(trace::has).toList();
        if (held.isEmpty()) {
            return;
        }
        Map<String, Integer> gaps = new LinkedHashMap<>();
        held.forEach(quantity -> gaps.put(quantity.name(), gaps(trace.values(quantity))));
        String counts = gaps.entrySet().stream()
                .map(column -> column.getValue() + " without " + column.getKey())
                .collect(Collectors.joining(", "));
        evidence.check(
                "VALUES_MISSING",
                "every record has its values",
                gaps.values().stream().allMatch(count -> count == 0),
                counts + " among " + trace.size() + " records",
                "Values are missing",
                "Evaluations leave these records out. Look whether the export was complete.");
        if (trace.has(Quantity.VOLTAGE) && evidence.lacks("VOLTAGE_IMPLAUSIBLE")) {
            voltage(trace.values(Quantity.VOLTAGE), evidence);
        }
    }

    private static int gaps(double[] values) {
        int gaps = 0;
        for (double value : values) {
            gaps += Double.isNaN(value) ? 1 : 0;
        }
        return gaps;
    }

    private static void voltage(double[] values, Evidence evidence) {
        double lowest = Double.POSITIVE_INFINITY;
        double highest = Double.NEGATIVE_INFINITY;
        for (double value : values) {
            lowest = value < lowest ? value : lowest;
            highest = value > highest ? value : highest;
        }
        if (lowest > highest) {
            return; // none was recorded
        }
        evidence.check(
                "VOLTAGE_IMPLAUSIBLE",
                "voltage lies within \u00b16 V",
                lowest > -LIMIT_V && highest < LIMIT_V,
                "from " + Numbers.significant(lowest, 5) + " to " + Numbers.significant(highest, 5) + " V",
                "The voltage leaves what a single cell has",
                "If this is no pack of cells, look at the unit of the voltage and at the contacts.");
    }
}
