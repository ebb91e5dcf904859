package org.interphaselab.cycler.arbin;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.text.ArbinRecords;

/** What the columns of the records are: by the names that Arbin's exports share, and those of databases alone. */
final class ResColumns {

    /** Column of the record's number. */
    static final String DATA_POINT = "Data_Point";
    /** Column of the test's number. */
    static final String TEST_ID = "Test_ID";
    /** Column of the clock, days since 1899-12-30. */
    static final String DATE_TIME = "DateTime";

    /** Without these there is no recording. */
    static final Set<Quantity> ESSENTIAL =
            Set.of(Quantity.RECORD_INDEX, Quantity.TEST_TIME, Quantity.VOLTAGE, Quantity.CURRENT);

    private static final Map<String, Quantity> OF_DATABASES = Map.of(
            "dV/dt", new Quantity("dV/dt", "V/s"),
            "AC_Impedance", new Quantity("AC Impedance", "ohm"),
            "ACI_Phase_Angle", new Quantity("ACI Phase Angle", "deg"),
            "PulseStageTime", new Quantity("Pulse Stage Time", "s"),
            "Vmax_On_Cycle", new Quantity("Vmax On Cycle", "V"),
            "Charge_Time", new Quantity("Cycle Charging Time", "s"),
            "Discharge_Time", new Quantity("Cycle Discharging Time", "s"));

    private final ArbinRecords shared = new ArbinRecords();

    /** What a column is read as. */
    Quantity quantity(String column) {
        if (column.equalsIgnoreCase(DATE_TIME)) {
            return Quantity.LOCAL_TIME;
        }
        Quantity own = OF_DATABASES.get(column);
        Optional<Quantity> known = own == null ? shared.quantity(column) : Optional.of(own);
        return known.orElseGet(() -> new Quantity(column.replace('_', ' '), "1"));
    }

    /** What is shared with the text exports. */
    ArbinRecords shared() {
        return shared;
    }
}
