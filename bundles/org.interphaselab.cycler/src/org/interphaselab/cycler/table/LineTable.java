package org.interphaselab.cycler.table;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.interphaselab.core.MemoryLimit;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.cycler.raw.DecimalParser;
import org.interphaselab.cycler.raw.FieldColumn;

/** One table of a text, filled line by line. */
public final class LineTable {

    private static final int BLOCK = 1 << 10;
    private static final int MAX_SHOWN = 40;

    private final String name;
    private final List<Column> columns;
    private final Function<String, List<String>> split;
    private final MemoryLimit memory;
    private final FieldColumn[] values;
    private final boolean[] dropped;
    private final DecimalParser parser;
    private int rows;

    /**
     * An empty table.
     *
     * @param name how the file calls it; empty where it does not
     * @param columns in the order of the file
     * @param decimalSign point or comma
     * @param split takes the fields of a line apart
     * @param memory how much the rows may take
     */
    public LineTable(
            String name,
            List<Column> columns,
            char decimalSign,
            Function<String, List<String>> split,
            MemoryLimit memory) {
        this.name = name;
        this.columns = List.copyOf(columns);
        this.split = split;
        this.memory = memory;
        this.values = new FieldColumn[columns.size()];
        this.dropped = new boolean[columns.size()];
        this.parser = new DecimalParser(decimalSign);
        DecimalParser decimals = new DecimalParser(decimalSign);
        for (int i = 0; i < values.length; i++) {
            Column column = columns.get(i);
            values[i] = column.kind() == Column.Kind.WORDS
                    ? new FieldColumn.Words(column.quantity())
                    : new FieldColumn.Numbers(column.quantity(), column.factor(), decimals);
        }
    }

    /** How the file calls it; empty where it does not. */
    public String name() {
        return name;
    }

    /** What its columns are. */
    public List<Column> columns() {
        return columns;
    }

    /** Rows read. */
    public int size() {
        return rows;
    }

    /**
     * Takes a row, unless the line has too few fields or too many, or no number where there must be one.
     *
     * @return whether it was taken
     * @throws ProblemException when the memory has no room for more
     */
    public boolean add(String line, TextLines lines) throws ProblemException {
        List<String> fields = split.apply(line);
        if (!fits(fields)) {
            return false;
        }
        for (int i = 0; i < values.length; i++) {
            char[] chars = fields.get(i).toCharArray();
            if (!dropped[i] && !values[i].add(chars, 0, chars.length)) {
                dropped[i] = true;
            }
        }
        if (rows % BLOCK == 0) {
            memory.requireSoFar(rows, values.length, wordBytes(), lines.file());
        }
        rows++;
        return true;
    }

    private boolean fits(List<String> fields) {
        if (fields.size() < columns.size()) {
            return false;
        }
        for (int i = 0; i < fields.size(); i++) {
            if (i >= columns.size() ? !fields.get(i).isBlank() : isRequired(i) && !isNumber(fields.get(i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isNumber(String field) {
        char[] chars = field.toCharArray();
        return !field.isBlank() && parser.parse(chars, 0, chars.length) && !Double.isNaN(parser.value());
    }

    /** Why a line is no row of the table, as the problem that stops the reading. */
    public ProblemException unreadable(String line, TextLines lines) {
        List<String> fields = split.apply(line);
        String why = "it has " + fields.size() + " fields, the table " + columns.size() + " columns";
        for (int i = 0; i < Math.min(fields.size(), columns.size()); i++) {
            if (isRequired(i) && !isNumber(fields.get(i))) {
                why = "'" + shown(fields.get(i)) + "' under '" + columns.get(i).header() + "' is no number";
                break;
            }
        }
        return Problem.error(
                        "ROW_UNREADABLE",
                        "The line is no record of the table" + (name.isEmpty() ? "" : " " + name) + ": " + why + ".",
                        lines.place(),
                        "Look at the line named and the one before it: the file is damaged there. Export it again.")
                .asException();
    }

    /** The columns of numbers. */
    public Map<Quantity, double[]> numbers() {
        Map<Quantity, double[]> numbers = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (!dropped[i] && values[i] instanceof FieldColumn.Numbers column) {
                numbers.put(columns.get(i).quantity(), column.values());
            }
        }
        return numbers;
    }

    /** The columns of words. */
    public Map<Quantity, TextColumn> words() {
        Map<Quantity, TextColumn> words = new LinkedHashMap<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] instanceof FieldColumn.Words column) {
                words.put(columns.get(i).quantity(), column.values());
            }
        }
        return words;
    }

    /** Headers of columns left out because a field is no number. */
    public List<String> dropped() {
        List<String> headers = new ArrayList<>();
        for (int i = 0; i < dropped.length; i++) {
            if (dropped[i]) {
                headers.add(columns.get(i).header());
            }
        }
        return headers;
    }

    private boolean isRequired(int column) {
        return columns.get(column).kind() == Column.Kind.REQUIRED;
    }

    private long wordBytes() {
        long bytes = 0;
        for (FieldColumn column : values) {
            bytes += column.wordBytes();
        }
        return bytes;
    }

    private static String shown(String field) {
        return field.substring(0, Math.min(field.length(), MAX_SHOWN));
    }
}
