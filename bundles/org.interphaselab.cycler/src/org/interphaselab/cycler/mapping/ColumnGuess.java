package org.interphaselab.cycler.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.interphaselab.core.Numbers;
import org.interphaselab.core.Quantity;
import org.interphaselab.cycler.raw.UnitFactors;
import org.interphaselab.cycler.text.ColumnHeader;

/** Proposes what the columns of a table are: by their names, and by what their numbers do. */
final class ColumnGuess {

    private static final double MAX_CELL_V = 10;
    private static final String DENSITY = "j";

    private final NumberTable table;
    private final TableForm form;
    private final String name;
    private final QuantityNames names = QuantityNames.load();
    private final UnitFactors units = UnitFactors.load();
    private final List<String> evidence = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private int looked;
    private int found;

    ColumnGuess(NumberTable table, TableForm form, String name) {
        this.table = table;
        this.form = form;
        this.name = name;
    }

    /** The proposal; {@code where} tells where the table stands. */
    MappingGuess guess(String where) {
        evidence.add(where + "; records begin in row " + table.firstRow()
                + (table.headerRows() == 0 ? ", there are no names" : ", names stand in row " + table.headerRow()));
        int width = period();
        boolean repeats = width > 0;
        List<MappedColumn> columns = columns(repeats ? groupStart() : 0, repeats ? width : table.columns(), repeats);
        if (repeats) {
            evidence.add("the same " + width + " names come again: several cells stand side by side");
        }
        columns.forEach(column -> check(column, repeats ? groupStart() : 0));
        expect(columns.stream().anyMatch(MappedColumn::isTime), "the column of the time");
        expect(has(columns, Quantity.VOLTAGE), "the column of the voltage");
        if (!has(columns, Quantity.CURRENT)) {
            open.add("no column is known as the current: without it half-cycles, balance and verdict cannot be had");
        } else {
            open.add("look whether a positive current charges the cell, as is supposed");
        }
        // two rows of names are needed only where the upper one names cells
        boolean twoRows = repeats && table.headerRows() == 2;
        TableForm own = new TableForm(
                form.kind(),
                form.sheet(),
                form.separator(),
                form.decimalSign(),
                form.charset(),
                form.dayFirst(),
                table.headerRows() == 2 && !twoRows ? form.headerRow() + 1 : form.headerRow(),
                twoRows ? 2 : Math.min(1, table.headerRows()),
                form.firstRow());
        List<List<String>> signature = repeats
                ? List.of()
                : List.of(
                        table.headerRows() == 0
                                ? TableHead.letters(table.data().getFirst().size())
                                : table.names().getLast());
        MappingProfile profile = new MappingProfile(
                name, "", own, columns, width, MappingProfile.CurrentSign.POSITIVE_CHARGES, signature);
        return new MappingGuess(profile, looked == 0 ? 0 : (double) found / looked, evidence, open);
    }

    private static boolean has(List<MappedColumn> columns, Quantity quantity) {
        return columns.stream().anyMatch(column -> column.quantity().equals(quantity));
    }

    private void expect(boolean holds, String what) {
        looked++;
        found += holds ? 1 : 0;
        if (!holds) {
            open.add("say which is " + what);
        }
    }

    private List<MappedColumn> columns(int start, int width, boolean repeats) {
        List<MappedColumn> columns = new ArrayList<>();
        Set<Quantity> taken = new HashSet<>();
        for (int i = start; i < start + width; i++) {
            ColumnHeader header = ColumnHeader.of(table.name(i));
            Optional<Quantity> quantity = names.find(header.key());
            if (quantity.isPresent() && fits(header, quantity.get()) && taken.add(quantity.get())) {
                columns.add(new MappedColumn(
                        repeats ? "" : table.name(i), i - start + 1, quantity.get(), unit(header, quantity.get())));
                evidence.add("column '" + header.text() + "' is called like "
                        + quantity.get().name());
            }
        }
        if (!taken.contains(Quantity.CURRENT)) {
            doubtfulCurrent(start, width, repeats).ifPresent(columns::add);
        }
        if (columns.stream().noneMatch(MappedColumn::isTime)) {
            for (int i = start; i < start + width; i++) {
                int position = i - start + 1;
                if (rises(table.column(i)) && columns.stream().noneMatch(column -> column.position() == position)) {
                    columns.add(new MappedColumn(repeats ? "" : table.name(i), position, Quantity.TEST_TIME, ""));
                    evidence.add("column " + position + " always rises, as a time does");
                    break;
                }
            }
        }
        return columns;
    }

    /** A column with the letter of current densities, but a unit of currents. */
    private Optional<MappedColumn> doubtfulCurrent(int start, int width, boolean repeats) {
        for (int i = start; i < start + width; i++) {
            ColumnHeader header = ColumnHeader.of(table.name(i));
            if (header.key().equals(DENSITY)
                    && units.factor(header.unit(), Quantity.CURRENT.unit()).isPresent()) {
                evidence.add("column '" + header.text() + "' has a unit of Current");
                open.add("look whether column '" + header.text() + "' is the current: its letter usually stands for a"
                        + " current density, its unit names no area");
                return Optional.of(
                        new MappedColumn(repeats ? "" : table.name(i), i - start + 1, Quantity.CURRENT, header.unit()));
            }
        }
        return Optional.empty();
    }

    /** A column called T in °C is no time, one called E in Wh no voltage. */
    private boolean fits(ColumnHeader header, Quantity quantity) {
        String unit =
                header.unit().replaceFirst("\\s+(vs|vs\\.|versus)\\s.*", "").strip();
        return unit.isEmpty()
                || quantity.unit().length() <= 1 && !List.of("s", "V", "A").contains(quantity.unit())
                || unit.indexOf(':') >= 0
                || quantity.equals(Quantity.UNIX_TIME)
                || units.factor(unit, quantity.unit()).isPresent();
    }

    /** The unit stays open where the header names none: a unit is never supposed. */
    private static String unit(ColumnHeader header, Quantity quantity) {
        boolean needed = List.of("s", "V", "A", "Ah", "degC").contains(quantity.unit());
        return needed && header.unit().indexOf(':') < 0 && !quantity.equals(Quantity.UNIX_TIME) ? header.unit() : "";
    }

    private void check(MappedColumn column, int start) {
        double[] values = table.column(start + column.position() - 1);
        String label =
                "column '" + (column.header().isEmpty() ? String.valueOf(column.position()) : column.header()) + "'";
        Quantity quantity = column.quantity();
        boolean clock = quantity.equals(Quantity.UNIX_TIME);
        if (List.of("s", "V", "A", "Ah").contains(quantity.unit()) && !clock) {
            looked++;
            if (column.unit().isEmpty() && !isSpan(start + column.position() - 1)) {
                open.add("say in which unit " + label + " is, as " + quantity.name());
            } else {
                found++;
                evidence.add(label + " tells its unit: " + (column.unit().isEmpty() ? "h:mm:ss" : column.unit()));
            }
        }
        if (quantity.equals(Quantity.TEST_TIME)) {
            expectOf(
                    rises(values), label + " never falls in the first " + values.length + " records", label + " falls");
        }
        if (quantity.equals(Quantity.VOLTAGE) && !column.unit().isEmpty()) {
            double factor = units.factor(column.unit().split(" ")[0], "V").orElse(1);
            double most = 0;
            for (double value : values) {
                most = Math.max(most, Double.isNaN(value) ? 0 : Math.abs(value) * factor);
            }
            expectOf(
                    most <= MAX_CELL_V,
                    label + " stays within " + Numbers.significant(most, 3) + " V, as a cell does",
                    label + " reaches " + Numbers.significant(most, 3) + " V, more than a cell has");
        }
    }

    private void expectOf(boolean holds, String good, String bad) {
        looked++;
        if (holds) {
            found++;
            evidence.add(good);
        } else {
            open.add("look at this: " + bad);
        }
    }

    private boolean isSpan(int position) {
        return table.data().stream()
                .anyMatch(row -> position < row.size() && row.get(position).indexOf(':') > 0);
    }

    private static boolean rises(double[] values) {
        int rising = 0;
        for (int i = 1; i < values.length; i++) {
            if (values[i] < values[i - 1]) {
                return false;
            }
            rising += values[i] > values[i - 1] ? 1 : 0;
        }
        return rising > values.length / 2;
    }

    private int groupStart() {
        int start = 0;
        while (start < table.columns() && table.name(start).isEmpty()) {
            start++;
        }
        return start;
    }

    /** After how many columns the names come again, empty ones left out; 0 when they do not. */
    private int period() {
        List<String> keys = new ArrayList<>();
        Map<String, Integer> count = new HashMap<>();
        for (int i = 0; i < table.columns(); i++) {
            if (!table.name(i).isEmpty()) {
                keys.add(ColumnHeader.of(table.name(i)).key());
                count.merge(keys.getLast(), 1, Integer::sum);
            }
        }
        for (int width = 2; width <= keys.size() / 2; width++) {
            boolean again = keys.size() % width == 0;
            for (int i = width; again && i < keys.size(); i++) {
                again = keys.get(i).equals(keys.get(i - width));
            }
            if (again && count.get(keys.getFirst()) == keys.size() / width) {
                return width;
            }
        }
        return 0;
    }
}
