package org.interphaselab.cycler.text;

import java.util.Optional;
import java.util.function.IntToDoubleFunction;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.RampColumn;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.bdf.BdfChecks;
import org.interphaselab.cycler.evidence.Evidence;

/** Adds to the columns of an export what it leaves to be derived, and checks the whole. */
public final class ExportAssembly {

    private final Trace read;
    private final ImportReportBuilder report;
    private final Trace.Builder columns;
    private double[] current;

    private ExportAssembly(Trace read, ImportReportBuilder report) {
        this.read = read;
        this.report = report;
        this.columns = Trace.builder(read.size());
    }

    /** The whole trace. */
    public static Trace complete(Trace read, ImportReportBuilder report) {
        return new ExportAssembly(read, report).complete();
    }

    private Trace complete() {
        Optional<TextColumn> types = read.text(Quantity.STEP_TYPE);
        if (!read.has(Quantity.RECORD_INDEX)) {
            report.rule(Evidence.RECORDS_NUMBERED);
        }
        RampColumn counted = read.has(Quantity.STEP_COUNT) ? null : steps(types);
        IntToDoubleFunction steps = counted == null ? read.samples(Quantity.STEP_COUNT) : counted.cursor()::at;
        double[] time = times(steps);
        if (!read.has(Quantity.CURRENT)) {
            report.rule("the file records no current");
        } else if (types.isPresent()) {
            current = SignRule.apply(read.values(Quantity.CURRENT), types.get(), report);
        } else {
            report.rule("the file does not name the kinds of its steps: the sign of the current is the file's");
        }
        read.quantities().forEach(this::keep);
        if (!read.has(Quantity.RECORD_INDEX)) {
            columns.add(Quantity.RECORD_INDEX, numbered());
        }
        if (counted != null) {
            columns.add(Quantity.STEP_COUNT, counted);
        }
        if (time != null) {
            columns.add(read.has(Quantity.TEST_TIME) ? Quantity.STEP_TIME : Quantity.TEST_TIME, time);
        }
        read.textQuantities().forEach(text -> columns.add(text, read.text(text).orElseThrow()));
        Trace trace = columns.build();
        BdfChecks.run(trace, report);
        return trace;
    }

    private void keep(Quantity quantity) {
        if (quantity.equals(Quantity.CURRENT) && current != null) {
            columns.add(quantity, current);
        } else {
            columns.add(quantity, read);
        }
    }

    private RampColumn numbered() {
        RampColumn index = new RampColumn();
        for (int i = 1; i <= read.size(); i++) {
            index.add(i);
        }
        return index;
    }

    private RampColumn steps(Optional<TextColumn> types) {
        IntToDoubleFunction ids = read.has(Quantity.STEP_ID) ? read.samples(Quantity.STEP_ID) : i -> 0;
        IntToDoubleFunction times = read.has(Quantity.STEP_TIME) ? read.samples(Quantity.STEP_TIME) : i -> 0;
        int[] type = types.map(TextColumn::codes).orElse(null);
        RampColumn steps = new RampColumn();
        double count = 1;
        double idBefore = 0;
        double timeBefore = 0;
        for (int i = 0; i < read.size(); i++) {
            double id = ids.applyAsDouble(i);
            double time = times.applyAsDouble(i);
            boolean begins = i > 0
                    && (id != idBefore && !(Double.isNaN(id) && Double.isNaN(idBefore))
                            || type != null && type[i] != type[i - 1]
                            || time < timeBefore);
            count += begins ? 1 : 0;
            steps.add(count);
            idBefore = id;
            timeBefore = time;
        }
        report.rule("executed steps are numbered where the step's number or kind changes or its time restarts");
        return steps;
    }

    /** The one of test and step time that the file lacks; null where it has both. */
    private double[] times(IntToDoubleFunction steps) {
        boolean hasTest = read.has(Quantity.TEST_TIME);
        if (hasTest && read.has(Quantity.STEP_TIME)) {
            return null;
        }
        double[] known = read.values(hasTest ? Quantity.TEST_TIME : Quantity.STEP_TIME);
        double[] added = new double[known.length];
        double base = hasTest && known.length > 0 ? known[0] : 0;
        double before = known.length == 0 ? 0 : steps.applyAsDouble(0);
        for (int i = 0; i < added.length; i++) {
            double step = steps.applyAsDouble(i);
            boolean begins = i > 0 && step != before;
            before = step;
            if (hasTest) {
                base = begins ? known[i] : base;
                added[i] = known[i] - base;
            } else {
                base += begins ? known[i - 1] : 0;
                added[i] = base + known[i];
            }
        }
        report.rule(
                hasTest
                        ? "Step Time is counted from the first record of the step"
                        : "Test Time is the time in the step plus the last times of all steps before");
        return added;
    }
}
