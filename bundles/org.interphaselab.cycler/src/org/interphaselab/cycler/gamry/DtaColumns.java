package org.interphaselab.cycler.gamry;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.ImpedanceSpectrum;
import org.interphaselab.cycler.raw.UnitFactors;
import org.interphaselab.cycler.table.Column;

/** What the columns of Gamry's tables are, by their names and the line of units below. */
final class DtaColumns {

    /** Marks of overload, one character per kind, a point where there is none. */
    static final Quantity OVER = new Quantity("Over", "");
    /** Temperature of the thermocouple, degC. */
    static final Quantity TEMPERATURE = new Quantity("Temperature T1", "degC");

    private static final Map<String, Quantity> KNOWN = Map.ofEntries(
            Map.entry("t", Quantity.TEST_TIME),
            Map.entry("time", Quantity.TEST_TIME),
            Map.entry("vf", Quantity.VOLTAGE),
            Map.entry("vfwd", Quantity.VOLTAGE),
            Map.entry("voltage", Quantity.VOLTAGE),
            Map.entry("vdc", Quantity.VOLTAGE),
            Map.entry("im", Quantity.CURRENT),
            Map.entry("ifwd", Quantity.CURRENT),
            Map.entry("current", Quantity.CURRENT),
            Map.entry("idc", Quantity.CURRENT),
            Map.entry("temp", TEMPERATURE),
            Map.entry("over", OVER),
            Map.entry("freq", ImpedanceSpectrum.FREQUENCY),
            Map.entry("zreal", ImpedanceSpectrum.REAL_IMPEDANCE),
            Map.entry("zimag", ImpedanceSpectrum.IMAGINARY_IMPEDANCE),
            Map.entry("zmod", ImpedanceSpectrum.ABSOLUTE_IMPEDANCE),
            Map.entry("zphz", ImpedanceSpectrum.PHASE));
    private static final Set<Quantity> ESSENTIAL = Set.of(
            Quantity.TEST_TIME,
            Quantity.VOLTAGE,
            Quantity.CURRENT,
            ImpedanceSpectrum.FREQUENCY,
            ImpedanceSpectrum.REAL_IMPEDANCE,
            ImpedanceSpectrum.IMAGINARY_IMPEDANCE);

    private final UnitFactors units = UnitFactors.load();

    /**
     * The columns of a table. Nothing is dropped: what is not known keeps its own name.
     *
     * @throws ProblemException when the unit of a time, voltage, current, frequency or impedance is not known
     */
    List<Column> of(List<String> names, List<String> unitTexts, Location place) throws ProblemException {
        List<Column> columns = new ArrayList<>();
        Set<Quantity> taken = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String unit = unit(i < unitTexts.size() ? unitTexts.get(i) : "");
            Quantity quantity = KNOWN.get(name.toLowerCase(Locale.ROOT));
            OptionalDouble factor = quantity == null ? OptionalDouble.empty() : factor(unit, quantity);
            boolean essential = quantity != null && ESSENTIAL.contains(quantity);
            if (essential && factor.isEmpty()) {
                throw unitUnknown(name, unit, quantity, place);
            }
            if (quantity == null || factor.isEmpty() || taken.contains(quantity)) {
                quantity = new Quantity(name.isEmpty() ? "Column " + (i + 1) : name, unit);
                factor = OptionalDouble.of(1);
                essential = false;
            }
            if (!taken.add(quantity)) {
                quantity = new Quantity(quantity.name() + " (column " + (i + 1) + ")", quantity.unit());
                taken.add(quantity);
            }
            Column.Kind kind = quantity.unit().isEmpty()
                    ? Column.Kind.WORDS
                    : essential ? Column.Kind.REQUIRED : Column.Kind.OPTIONAL;
            columns.add(new Column(name, quantity, factor.getAsDouble(), kind));
        }
        return columns;
    }

    private OptionalDouble factor(String unit, Quantity quantity) {
        // the degree sign may have been lost with the character set
        boolean degree = quantity.equals(ImpedanceSpectrum.PHASE) && unit.length() <= 2;
        return degree ? OptionalDouble.of(1) : units.factor(unit, quantity.unit());
    }

    /** The unit as we write it: {@code V vs. Ref.} is V, {@code #} a number, {@code bits} are characters. */
    private static String unit(String text) {
        String unit = text.strip();
        return switch (unit) {
            case "#", "" -> "1";
            case "bits" -> "";
            case "deg C" -> "degC";
            default -> unit.startsWith("V vs") ? "V" : unit;
        };
    }

    private static ProblemException unitUnknown(String name, String unit, Quantity quantity, Location place) {
        return Problem.error(
                        "UNIT_UNKNOWN",
                        "The unit '" + unit + "' of the column '" + name + "' is not known; " + quantity.label()
                                + " cannot be read.",
                        place,
                        "Copy the file again from the instrument's computer, or send it to us.")
                .asException();
    }
}
