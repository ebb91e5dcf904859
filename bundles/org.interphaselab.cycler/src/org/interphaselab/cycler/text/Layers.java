package org.interphaselab.cycler.text;

import java.util.List;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.raw.DecimalParser;
import org.interphaselab.cycler.raw.FieldColumn;

/**
 * The cycle and the step of each record where an export writes them on lines of their own: a cycle's line begins with a
 * field, a step's with an empty one, a record's with two. The first step of the file may follow its cycle on one line.
 */
final class Layers {

    /** How many columns are added. */
    static final int COLUMNS = 4;

    private static final int CYCLE = 0;
    private static final int STEP = 1;
    private static final int RECORD = 2;

    private final DecimalParser parser = new DecimalParser('.');
    private final int cycleFields;
    private final int index;
    private final int number;
    private final int type;
    private final FieldColumn.Numbers cycles = new FieldColumn.Numbers(Quantity.CYCLE_COUNT, 1, parser);
    private final FieldColumn.Numbers steps = new FieldColumn.Numbers(Quantity.STEP_COUNT, 1, parser);
    private final FieldColumn.Numbers stepIds = new FieldColumn.Numbers(Quantity.STEP_ID, 1, parser);
    private final FieldColumn.Words types = new FieldColumn.Words(Quantity.STEP_TYPE);
    private int level = RECORD;
    private double cycle = Double.NaN;
    private double step = Double.NaN;
    private double stepId = Double.NaN;
    private String stepType = "";

    Layers(List<ColumnHeader> cycleHeaders, List<ColumnHeader> stepHeaders) {
        cycleFields = cycleHeaders.size();
        List<String> keys = stepHeaders.stream().map(ColumnHeader::key).toList();
        index = keys.indexOf("step index");
        number = keys.indexOf("step number");
        type = keys.indexOf("step type");
    }

    /** Takes a field unless it belongs to a record. */
    boolean takes(int field, char[] chars, int offset, int length) {
        if (field == 0) {
            level = length == 0 ? RECORD : CYCLE;
        } else if (field == 1 && level == RECORD && length > 0) {
            level = STEP;
        }
        if (level == CYCLE) {
            if (field == 0) {
                cycle = number(chars, offset, length);
            } else if (field >= cycleFields) {
                step(field - cycleFields + 1, chars, offset, length);
            }
        } else if (level == STEP) {
            step(field, chars, offset, length);
        }
        return level != RECORD;
    }

    private void step(int field, char[] chars, int offset, int length) {
        if (field == index) {
            stepId = number(chars, offset, length);
        } else if (field == number) {
            step = number(chars, offset, length);
        } else if (field == type) {
            stepType = new String(chars, offset, length).strip();
        }
    }

    private double number(char[] chars, int offset, int length) {
        return parser.parse(chars, offset, length) ? parser.value() : Double.NaN;
    }

    /** Whether the line read last is a record's. */
    boolean isRecord() {
        return level == RECORD;
    }

    /** Notes cycle and step of one record. */
    void addRecord() {
        cycles.add(cycle);
        steps.add(step);
        stepIds.add(stepId);
        types.add(stepType);
    }

    /** Adds the columns to a trace. */
    void addTo(Trace.Builder trace) {
        List.of(cycles, steps, stepIds, types).forEach(column -> column.addTo(trace));
    }
}
