package org.interphaselab.cycler.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.Collectors;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.RepeatedColumns;
import org.interphaselab.cycler.raw.ClockText;
import org.interphaselab.cycler.raw.DecimalParser;
import org.interphaselab.cycler.raw.FieldColumn;
import org.interphaselab.cycler.raw.UnitFactors;

/** Tells as which quantity each column of an export is read. Nothing is dropped: what is not known keeps its own name. */
public final class ExportColumns {

    private static final String SECONDS = "s";
    private static final String CELSIUS = "degC";
    /** Columns which must be numbers in a known unit. */
    static final Set<Quantity> ESSENTIAL =
            Set.of(Quantity.TEST_TIME, Quantity.STEP_TIME, Quantity.VOLTAGE, Quantity.CURRENT);

    private final Location headerPlace;
    private final ExportLayout layout;
    private final UnitFactors units;
    private final ImportReportBuilder report;
    private final DecimalParser decimals;
    private final Set<Quantity> taken = new HashSet<>();

    /** What happens when a field is not what the column holds. */
    public enum Misfit {
        /** The file is not read. */
        ERROR,
        /** The field counts as not recorded, and the report says how many. */
        COUNT,
        /** The column is listed as not read. */
        DROP
    }

    /**
     * One column.
     *
     * @param header as the file names it
     * @param quantity what it is read as
     * @param column its values
     * @param misfit what happens when a field does not fit
     * @param mapped whether the profile knows it
     * @param required whether no record may lack it
     */
    public record Slot(
            ColumnHeader header,
            Quantity quantity,
            FieldColumn column,
            Misfit misfit,
            boolean mapped,
            boolean required) {}

    private ExportColumns(Location headerPlace, ExportLayout layout, UnitFactors units, ImportReportBuilder report) {
        this.headerPlace = headerPlace;
        this.layout = layout;
        this.units = units;
        this.report = report;
        this.decimals = new DecimalParser(layout.decimalSign());
    }

    /**
     * The columns of a file, in its order.
     *
     * @param headerPlace where the names of the columns stand
     * @throws ProblemException when the unit of time, voltage or current is not known
     */
    static List<Slot> of(
            Location headerPlace,
            ExportLayout layout,
            ExportProfile profile,
            UnitFactors units,
            ImportReportBuilder report)
            throws ProblemException {
        return new ExportColumns(headerPlace, layout, units, report).plan(profile);
    }

    private List<Slot> plan(ExportProfile profile) throws ProblemException {
        RepeatedColumns.tell(layout.headers().stream().map(ColumnHeader::text).toList(), headerPlace, report);
        Map<Quantity, Integer> winners = new HashMap<>();
        List<Optional<ExportProfile.Target>> targets =
                layout.headers().stream().map(profile::target).toList();
        for (int i = 0; i < targets.size(); i++) {
            if (targets.get(i).isPresent()) {
                winners.merge(
                        targets.get(i).get().quantity(),
                        i,
                        (a, b) -> rank(targets.get(b)) < rank(targets.get(a)) ? b : a);
            }
        }
        taken.addAll(winners.keySet());
        List<Slot> slots = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            ColumnHeader header = layout.headers().get(i);
            Optional<ExportProfile.Target> target = targets.get(i);
            boolean wins = target.isPresent() && winners.get(target.get().quantity()) == i;
            Optional<Slot> mapped = wins ? mapped(header, target.get()) : Optional.empty();
            slots.add(mapped.isPresent() ? mapped.get() : own(header, i));
        }
        tellUnits(slots);
        return slots;
    }

    /** Where a unit is not stated, the rule of its column says which was taken. */
    private void tellUnits(List<Slot> slots) {
        List<ColumnHeader> essential = slots.stream()
                .filter(slot -> slot.mapped() && ESSENTIAL.contains(slot.quantity()))
                .map(Slot::header)
                .toList();
        if (!essential.isEmpty()
                && essential.stream().noneMatch(header -> header.unit().isEmpty())) {
            report.check(
                    "UNITS_STATED",
                    "the header states the units of time, voltage and current",
                    true,
                    essential.stream().map(ColumnHeader::text).collect(Collectors.joining(", ")));
        }
    }

    private static int rank(Optional<ExportProfile.Target> target) {
        return target.orElseThrow().rank();
    }

    private Optional<Slot> mapped(ColumnHeader header, ExportProfile.Target target) throws ProblemException {
        Quantity quantity = target.quantity();
        if (quantity.equals(Quantity.STEP_TYPE)) {
            return Optional.of(slot(header, quantity, new FieldColumn.Words(quantity), Misfit.DROP));
        }
        if (quantity.equals(Quantity.UNIX_TIME)) {
            ClockText clock = new ClockText(layout.dayFirst(), layout.decimalSign());
            return Optional.of(slot(header, quantity, new FieldColumn.Numbers(clock), Misfit.COUNT));
        }
        String unit = header.unit().isEmpty() ? target.defaultUnit() : header.unit();
        boolean duration = quantity.unit().equals(SECONDS);
        OptionalDouble factor =
                duration && unit.indexOf(':') >= 0 ? OptionalDouble.of(1) : units.factor(unit, quantity.unit());
        if (factor.isEmpty() && quantity.unit().equals(CELSIUS)) {
            report.rule("the unit '" + unit + "' of column '" + header.text() + "' is read as degree Celsius");
            factor = OptionalDouble.of(1);
        }
        if (factor.isEmpty()) {
            if (ESSENTIAL.contains(quantity)) {
                throw unitUnknown(header, unit, quantity);
            }
            return Optional.empty();
        }
        tell(header, quantity, factor.getAsDouble(), unit);
        FieldColumn column = duration
                ? new FieldColumn.Numbers(quantity, 1, new DurationText(factor.getAsDouble(), layout.decimalSign()))
                : new FieldColumn.Numbers(quantity, factor.getAsDouble(), decimals);
        return Optional.of(slot(header, quantity, column, Misfit.ERROR));
    }

    private static Slot slot(ColumnHeader header, Quantity quantity, FieldColumn column, Misfit misfit) {
        return new Slot(header, quantity, column, misfit, true, false);
    }

    private Slot own(ColumnHeader header, int position) {
        String name = header.text().isEmpty() ? "Column " + (position + 1) : nameOf(header);
        String unit = header.unit().isEmpty() ? "1" : header.unit();
        Quantity quantity = new Quantity(name, unit);
        if (!taken.add(quantity)) {
            quantity = new Quantity(name + " (column " + (position + 1) + ")", unit);
            taken.add(quantity);
        }
        return new Slot(header, quantity, new FieldColumn.Numbers(quantity, 1, decimals), Misfit.DROP, false, false);
    }

    /** The name without the unit, in the file's own letters. */
    private static String nameOf(ColumnHeader header) {
        String bracketed = "(" + header.unit() + ")";
        if (!header.unit().isEmpty() && header.text().contains(bracketed)) {
            return header.text().replace(bracketed, "").strip();
        }
        int unit = header.unit().isEmpty() ? -1 : header.text().lastIndexOf(header.unit());
        return unit < 2 ? header.text() : header.text().substring(0, unit - 1).strip();
    }

    private void tell(ColumnHeader header, Quantity quantity, double factor, String unit) {
        String scale = factor == 1 ? "" : ", times " + Numbers.significant(factor, 6);
        boolean assumed = header.unit().isEmpty() && ESSENTIAL.contains(quantity);
        report.rule("column '" + header.text() + "' is " + quantity.label() + scale
                + (assumed ? "; it names no unit, this program's is " + unit : ""));
    }

    private ProblemException unitUnknown(ColumnHeader header, String unit, Quantity quantity) {
        return Problem.error(
                        "UNIT_UNKNOWN",
                        "The unit '" + unit + "' of the column '" + header.text() + "' is not known; "
                                + quantity.label() + " cannot be read.",
                        headerPlace,
                        "Write the unit into the header, for example mA or µA, or export the file again as UTF-8.")
                .asException();
    }
}
