package org.interphaselab.cycler.raw;

import java.util.List;
import java.util.stream.Stream;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;

/** The columns in which files count charge. */
public final class ChargeCounters {

    /** Pairs for charge and discharge, and counters of both, in the order in which they are believed. */
    private static final List<List<Quantity>> COUNTERS = List.of(
            List.of(Quantity.STEP_CHARGING_CAPACITY, Quantity.STEP_DISCHARGING_CAPACITY),
            List.of(ah("Step Cumulative Capacity")),
            List.of(ah("Schedule Charging Capacity"), ah("Schedule Discharging Capacity")),
            List.of(ah("Charging Capacity"), ah("Discharging Capacity")),
            List.of(ah("Net Capacity")));

    private static final List<Quantity> OTHERS = List.of(
            ah("Cumulative Capacity"),
            ah("Step Net Capacity"),
            ah("Cycle Charging Capacity"),
            ah("Cycle Discharging Capacity"),
            ah("Cycle Cumulative Capacity"),
            ah("Cycle Net Capacity"));

    private ChargeCounters() {}

    /** The counters that are believed in a recording: charge and discharge, or one of both; empty where it has none. */
    public static List<Quantity> in(Trace trace) {
        return COUNTERS.stream()
                .filter(counters -> counters.stream().allMatch(trace::has))
                .findFirst()
                .orElse(List.of());
    }

    /** Every counter of charge that a recording has, in the order in which they are believed. */
    public static List<Quantity> allIn(Trace trace) {
        return Stream.concat(COUNTERS.stream().flatMap(List::stream), OTHERS.stream())
                .filter(trace::has)
                .toList();
    }

    private static Quantity ah(String name) {
        return new Quantity(name, "Ah");
    }
}
