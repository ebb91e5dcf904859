package org.interphaselab.cycler.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.function.IntFunction;
import org.interphaselab.core.Location;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.raw.ClockText;
import org.interphaselab.cycler.raw.DecimalParser;
import org.interphaselab.cycler.raw.FieldColumn;
import org.interphaselab.cycler.raw.FieldParser;
import org.interphaselab.cycler.raw.UnitFactors;
import org.interphaselab.cycler.text.ColumnHeader;
import org.interphaselab.cycler.text.DurationText;
import org.interphaselab.cycler.text.ExportColumns.Misfit;
import org.interphaselab.cycler.text.ExportColumns.Slot;

/** Finds the columns of a profile among the names of a file, and makes what fills them. */
final class MappedSlots {

    private static final Quantity NOTHING = new Quantity("", "");

    private final MappingProfile profile;
    private final List<String> names;
    private final IntFunction<Location> places;
    private final UnitFactors units;
    private final ImportReportBuilder report;

    /**
     * Looks among these names.
     *
     * @param names the last row of names
     * @param places where the name of a 0-based column stands
     */
    MappedSlots(
            MappingProfile profile,
            List<String> names,
            IntFunction<Location> places,
            UnitFactors units,
            ImportReportBuilder report) {
        this.profile = profile;
        this.names = names;
        this.places = places;
        this.units = units;
        this.report = report;
    }

    /**
     * One slot per column of the file.
     *
     * @param start 0-based column at which the group begins
     * @throws ProblemException when a column is not there, or its unit was not given or is not known
     */
    List<Slot> of(int start) throws ProblemException {
        Slot[] slots = new Slot[Math.max(names.size(), lastPosition(start))];
        MappedColumn time = profile.columns().stream()
                .filter(MappedColumn::isTime)
                .min((a, b) -> Boolean.compare(isClock(a), isClock(b)))
                .orElseThrow();
        for (MappedColumn column : profile.columns()) {
            int at = position(column, start);
            slots[at] = slot(column, at, column.equals(time));
        }
        List<Slot> all = new ArrayList<>();
        for (int i = 0; i < slots.length; i++) {
            // what belongs to other cells is not worth a word
            ColumnHeader header = ColumnHeader.of(profile.repeats() ? "" : name(i));
            all.add(slots[i] != null ? slots[i] : ignored(header));
        }
        return all;
    }

    private static Slot ignored(ColumnHeader header) {
        return new Slot(header, NOTHING, new FieldColumn.Ignored(), Misfit.COUNT, true, false);
    }

    private int lastPosition(int start) {
        return profile.columns().stream().mapToInt(MappedColumn::position).max().orElse(0) + start;
    }

    private String name(int column) {
        return column < names.size() ? names.get(column) : "";
    }

    private int position(MappedColumn column, int start) throws ProblemException {
        int given = start + column.position() - 1;
        if (column.header().isEmpty()
                || profile.repeats()
                || column.position() > 0 && name(given).equals(column.header())) {
            return given;
        }
        int found = names.indexOf(column.header());
        if (found >= 0) {
            return found;
        }
        throw Problem.error(
                        "MAPPING_COLUMN_MISSING",
                        "There is no column '" + column.header() + "', which the mapping '" + profile.name()
                                + "' reads as "
                                + column.quantity().label() + "; there are: "
                                + String.join(
                                        ", ",
                                        names.stream()
                                                .filter(name -> !name.isEmpty())
                                                .toList()) + ".",
                        places.apply(0),
                        "Choose the mapping made for such files, or say which column it is.")
                .asException();
    }

    private Slot slot(MappedColumn column, int at, boolean required) throws ProblemException {
        ColumnHeader header = ColumnHeader.of(name(at).isEmpty() ? "column " + (at + 1) : name(at));
        Quantity quantity = column.quantity();
        if (quantity.equals(Quantity.STEP_TYPE)) {
            return new Slot(header, quantity, new FieldColumn.Words(quantity), Misfit.DROP, true, false);
        }
        char decimalSign = profile.form().kind() == TableForm.Kind.WORKBOOK
                ? '.'
                : profile.form().decimalSign();
        if (isClock(column)) {
            ClockText clock = new ClockText(profile.form().dayFirst(), decimalSign);
            return new Slot(
                    header,
                    quantity,
                    new FieldColumn.Numbers(clock),
                    required ? Misfit.ERROR : Misfit.COUNT,
                    true,
                    required);
        }
        double factor = factor(column, header, at);
        boolean turned = quantity.equals(Quantity.CURRENT)
                && profile.currentSign() == MappingProfile.CurrentSign.POSITIVE_DISCHARGES;
        report.rule("column '" + header.text() + "' is " + quantity.label()
                + (factor == 1 ? "" : ", times " + Numbers.significant(factor, 6)) + (turned ? ", sign turned" : ""));
        boolean duration = quantity.unit().equals(Quantity.TEST_TIME.unit());
        FieldParser numbers = new DecimalParser(decimalSign);
        FieldColumn values = duration
                ? new FieldColumn.Numbers(quantity, 1, new DurationText(factor, decimalSign))
                : new FieldColumn.Numbers(quantity, factor, turned ? new Turned(numbers) : numbers);
        return new Slot(header, quantity, values, Misfit.ERROR, true, required);
    }

    private double factor(MappedColumn column, ColumnHeader header, int at) throws ProblemException {
        String wanted = column.quantity().unit();
        if (wanted.isEmpty() || wanted.equals("1")) {
            return 1;
        }
        String given = column.unit().isEmpty() ? header.unit() : column.unit();
        // potentials are told against a reference: V vs. Li/Li+
        String unit = given.replaceFirst("\\s+(vs|vs\\.|versus)\\s.*", "").strip();
        if (unit.isEmpty()) {
            throw Problem.error(
                            "UNIT_NOT_GIVEN",
                            "Nobody says in which unit the column '" + header.text() + "' is; "
                                    + column.quantity().label() + " cannot be read.",
                            places.apply(at),
                            "Give its unit in the mapping, such as " + example(column.quantity())
                                    + ", or write it into the header.")
                    .asException();
        }
        OptionalDouble factor = unit.indexOf(':') >= 0 && wanted.equals(Quantity.TEST_TIME.unit())
                ? OptionalDouble.of(1)
                : units.factor(unit, wanted);
        return factor.orElseThrow(() -> Problem.error(
                        "UNIT_UNKNOWN",
                        "The unit '" + unit + "' of the column '" + header.text() + "' cannot be turned into that of "
                                + column.quantity().label() + ".",
                        places.apply(at),
                        "Give its unit in the mapping, such as " + example(column.quantity())
                                + "; or the column is another quantity.")
                .asException());
    }

    private static String example(Quantity quantity) {
        return switch (quantity.unit()) {
            case "s" -> "s, min, h or d";
            case "V" -> "V or mV";
            case "A" -> "A, mA or µA";
            default -> quantity.unit();
        };
    }

    private static boolean isClock(MappedColumn column) {
        return column.quantity().equals(Quantity.UNIX_TIME);
    }

    /** Numbers of the other sign. */
    private record Turned(FieldParser numbers) implements FieldParser {

        @Override
        public boolean parse(char[] chars, int offset, int length) {
            return numbers.parse(chars, offset, length);
        }

        @Override
        public double value() {
            return 0.0 - numbers.value();
        }
    }
}
