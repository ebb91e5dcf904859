package org.interphaselab.cycler.eis;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.ImpedanceSpectrum;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.raw.UnitFactors;
import org.interphaselab.cycler.table.Column;

/** What the columns of impedance tables are, by their names, units and signs. */
final class EisColumns {

    private static final Pattern WITH_UNIT = Pattern.compile("(.*?)\\s*(?:\\(([^()]*)\\)|/\\s*([^/]+?))\\s*");
    private static final Set<Quantity> ESSENTIAL = Set.of(
            ImpedanceSpectrum.FREQUENCY,
            ImpedanceSpectrum.REAL_IMPEDANCE,
            ImpedanceSpectrum.IMAGINARY_IMPEDANCE,
            ImpedanceSpectrum.ABSOLUTE_IMPEDANCE,
            ImpedanceSpectrum.PHASE);
    /** ZPlot names the part of the impedance, not a unit: {@code Z'(a)}, {@code Z''(b)}. */
    private static final Set<String> NO_UNITS = Set.of("a", "b");

    private final Map<String, Quantity> known;

    /** A name taken apart: {@code -Z''/ohm} is the negative of z'' in ohm. */
    private record Name(String text, String key, String unit, boolean negative) {

        static Name of(String text) {
            Matcher matcher = WITH_UNIT.matcher(text);
            boolean named = matcher.matches() && !matcher.group(1).isBlank();
            String name = named ? matcher.group(1) : text;
            String unit = !named ? "" : matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            String key = name.toLowerCase(Locale.ROOT).replaceAll("\\s+", "");
            boolean negative = key.length() > 1 && key.startsWith("-");
            return new Name(
                    text,
                    negative ? key.substring(1) : key,
                    NO_UNITS.contains(unit.strip()) ? "" : unit.strip(),
                    negative);
        }
    }

    EisColumns(Map<String, Quantity> known) {
        this.known = known;
    }

    /** Whether these are the names of a table of impedance points. */
    boolean areNames(List<String> names) {
        Set<Quantity> found = new HashSet<>();
        for (String name : names) {
            Quantity quantity = known.get(Name.of(name).key());
            if (quantity != null) {
                found.add(quantity);
            }
        }
        return found.contains(ImpedanceSpectrum.FREQUENCY)
                && (found.contains(ImpedanceSpectrum.REAL_IMPEDANCE)
                                && found.contains(ImpedanceSpectrum.IMAGINARY_IMPEDANCE)
                        || found.contains(ImpedanceSpectrum.ABSOLUTE_IMPEDANCE)
                                && found.contains(ImpedanceSpectrum.PHASE));
    }

    /**
     * The columns of a table. Nothing is dropped: what is not known keeps its own name.
     *
     * @throws ProblemException when the unit of a frequency or an impedance is not known
     */
    List<Column> of(List<String> names, Location place, ImportReportBuilder report) throws ProblemException {
        List<Column> columns = new ArrayList<>();
        Set<Quantity> taken = new HashSet<>();
        for (String text : names) {
            Name name = Name.of(text);
            Quantity quantity = known.get(name.key());
            OptionalDouble factor = quantity == null ? OptionalDouble.empty() : factor(name.unit(), quantity.unit());
            boolean essential = quantity != null && ESSENTIAL.contains(quantity);
            if (essential && factor.isEmpty()) {
                throw unitUnknown(name, quantity, place);
            }
            if (quantity == null || factor.isEmpty() || !taken.add(quantity)) {
                columns.add(own(text, name, columns.size(), taken));
                continue;
            }
            columns.add(new Column(
                    text,
                    quantity,
                    name.negative() ? -factor.getAsDouble() : factor.getAsDouble(),
                    essential ? Column.Kind.REQUIRED : Column.Kind.OPTIONAL));
            if (essential) {
                report.rule("column '" + text + "' is " + quantity.label()
                        + (name.negative() ? ", with the sign turned as its name says" : "")
                        + (name.unit().isEmpty() ? "; it names no unit" : ""));
            }
        }
        return columns;
    }

    private static Column own(String text, Name name, int position, Set<Quantity> taken) {
        String unit = name.unit().isEmpty() ? "1" : name.unit();
        String shown = text.isEmpty() ? "Column " + (position + 1) : text;
        int cut = name.unit().isEmpty() ? -1 : shown.lastIndexOf(name.unit());
        Quantity quantity =
                new Quantity(cut < 2 ? shown : shown.substring(0, cut - 1).strip(), unit);
        if (!taken.add(quantity)) {
            quantity = new Quantity(quantity.name() + " (column " + (position + 1) + ")", unit);
            taken.add(quantity);
        }
        return new Column(text, quantity, 1, Column.Kind.OPTIONAL);
    }

    private OptionalDouble factor(String unit, String wanted) {
        if (unit.isEmpty() || unit.equalsIgnoreCase(wanted) || unit.equalsIgnoreCase(wanted + "s")) {
            return OptionalDouble.of(1);
        }
        return UnitFactors.load().factor(unit, wanted);
    }

    private static ProblemException unitUnknown(Name name, Quantity quantity, Location place) {
        return Problem.error(
                        "UNIT_UNKNOWN",
                        "The unit '" + name.unit() + "' of the column '" + name.text() + "' is not known; "
                                + quantity.label() + " cannot be read.",
                        place,
                        "Export the file again in " + quantity.unit() + ".")
                .asException();
    }
}
