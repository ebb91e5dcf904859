package org.interphaselab.core;

import java.util.Objects;

/**
 * A measured quantity of a recording, named as the Battery Data Format names it (preferred labels of BDF ontology 1.3).
 *
 * @param name the quantity, for example {@code Voltage}
 * @param unit its unit, {@code 1} for a pure number, empty for text
 */
public record Quantity(String name, String unit) {

    /** Time since the start of the test, s. */
    public static final Quantity TEST_TIME = new Quantity("Test Time", "s");
    /** Cell voltage, V. */
    public static final Quantity VOLTAGE = new Quantity("Voltage", "V");
    /** Cell current, A; positive charges the test object. */
    public static final Quantity CURRENT = new Quantity("Current", "A");
    /** Seconds since 1970-01-01T00:00 UTC; held only where the instant is known. */
    public static final Quantity UNIX_TIME = new Quantity("Unix Time", "s");
    /**
     * Seconds since 1970-01-01T00:00 as the instrument's wall clock showed them: an instant only together with the zone
     * in which the clock stood. Not a term of the Battery Data Format.
     */
    public static final Quantity LOCAL_TIME = new Quantity("Local Time", "s");
    /** Cycle number by the instrument's own counting. */
    public static final Quantity CYCLE_COUNT = new Quantity("Cycle Count", "1");
    /** Running number of executed steps. */
    public static final Quantity STEP_COUNT = new Quantity("Step Count", "1");
    /** The step's number in the programme; numeric here because the formats read so far number their steps. */
    public static final Quantity STEP_ID = new Quantity("Step ID", "");
    /** The step's kind in the instrument's words; text. */
    public static final Quantity STEP_TYPE = new Quantity("Step Type", "");
    /** Time since the step began, s. */
    public static final Quantity STEP_TIME = new Quantity("Step Time", "s");
    /** Record number in the whole file. */
    public static final Quantity RECORD_INDEX = new Quantity("Record Index", "1");
    /** Charge passed in charge direction since the step began, Ah. */
    public static final Quantity STEP_CHARGING_CAPACITY = new Quantity("Step Charging Capacity", "Ah");
    /** Charge passed in discharge direction since the step began, Ah. */
    public static final Quantity STEP_DISCHARGING_CAPACITY = new Quantity("Step Discharging Capacity", "Ah");
    /** Energy in charge direction since the step began, Wh. */
    public static final Quantity STEP_CHARGING_ENERGY = new Quantity("Step Charging Energy", "Wh");
    /** Energy in discharge direction since the step began, Wh. */
    public static final Quantity STEP_DISCHARGING_ENERGY = new Quantity("Step Discharging Energy", "Wh");
    /** Ambient temperature, degC. */
    public static final Quantity AMBIENT_TEMPERATURE = new Quantity("Ambient Temperature", "degC");

    public Quantity {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
    }

    /** The column header: {@code Name / unit}, or the name alone for text. */
    public String label() {
        return unit.isEmpty() ? name : name + " / " + unit;
    }

    /** The quantity of a column header as {@link #label()} writes it. */
    public static Quantity ofLabel(String label) {
        int slash = label.lastIndexOf(" / ");
        return slash < 0
                ? new Quantity(label.strip(), "")
                : new Quantity(
                        label.substring(0, slash).strip(),
                        label.substring(slash + 3).strip());
    }

    /** Written out because it is asked for each column of each file: what a record brings along is slow at its first use. */
    @Override
    public boolean equals(Object other) {
        return this == other || other instanceof Quantity it && name.equals(it.name) && unit.equals(it.unit);
    }

    @Override
    public int hashCode() {
        return 31 * name.hashCode() + unit.hashCode();
    }

    @Override
    public String toString() {
        return label();
    }
}
