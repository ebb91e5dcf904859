package org.interphaselab.cycler.text;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.core.Quantity;
import org.interphaselab.core.TextColumn;
import org.interphaselab.core.Trace;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.bdf.BdfChecks;
import org.interphaselab.cycler.evidence.Evidence;

/** Adds to the columns of an export what it leaves to be derived, and checks the whole. */
public final class ExportAssembly {

    private final Trace read;
    private final ImportReportBuilder report;
    private final Map<Quantity, double[]> columns = new LinkedHashMap<>();

    private ExportAssembly(Trace read, ImportReportBuilder report) {
        this.read = read;
        this.report = report;
        read.quantities().forEach(quantity -> columns.put(quantity, read.values(quantity)));
    }

    /** The whole trace. */
    public static Trace complete(Trace read, ImportReportBuilder report) {
        return new ExportAssembly(read, report).complete();
    }

    private Trace complete() {
        Optional<TextColumn> types = read.text(Quantity.STEP_TYPE);
        if (!columns.containsKey(Quantity.RECORD_INDEX)) {
            double[] index = new double[read.size()];
            java.util.Arrays.setAll(index, i -> i + 1);
            columns.put(Quantity.RECORD_INDEX, index);
            report.rule(Evidence.RECORDS_NUMBERED);
        }
        if (!columns.containsKey(Quantity.STEP_COUNT)) {
            columns.put(Quantity.STEP_COUNT, steps(types));
            report.rule("executed steps are numbered where the step's number or kind changes or its time restarts");
        }
        addTimes();
        if (!columns.containsKey(Quantity.CURRENT)) {
            report.rule("the file records no current");
        } else if (types.isPresent()) {
            columns.put(Quantity.CURRENT, SignRule.apply(columns.get(Quantity.CURRENT), types.get(), report));
        } else {
            report.rule("the file does not name the kinds of its steps: the sign of the current is the file's");
        }
        Trace.Builder builder = Trace.builder(read.size());
        columns.forEach(builder::add);
        read.textQuantities().forEach(text -> builder.add(text, read.text(text).orElseThrow()));
        Trace trace = builder.build();
        BdfChecks.run(trace, report);
        return trace;
    }

    private double[] steps(Optional<TextColumn> types) {
        double[] id = columns.get(Quantity.STEP_ID);
        double[] time = columns.get(Quantity.STEP_TIME);
        int[] type = types.map(TextColumn::codes).orElse(null);
        double[] steps = new double[read.size()];
        for (int i = 0; i < steps.length; i++) {
            boolean begins = i == 0
                    || id != null && id[i] != id[i - 1] && !(Double.isNaN(id[i]) && Double.isNaN(id[i - 1]))
                    || type != null && type[i] != type[i - 1]
                    || time != null && time[i] < time[i - 1];
            steps[i] = i == 0 ? 1 : steps[i - 1] + (begins ? 1 : 0);
        }
        return steps;
    }

    private void addTimes() {
        double[] steps = columns.get(Quantity.STEP_COUNT);
        double[] test = columns.get(Quantity.TEST_TIME);
        double[] inStep = columns.get(Quantity.STEP_TIME);
        double[] added = new double[steps.length];
        double base = test == null || test.length == 0 ? 0 : test[0];
        for (int i = 0; i < added.length; i++) {
            boolean begins = i > 0 && steps[i] != steps[i - 1];
            if (test == null) {
                base += begins ? inStep[i - 1] : 0;
                added[i] = base + inStep[i];
            } else {
                base = begins ? test[i] : base;
                added[i] = test[i] - base;
            }
        }
        if (test == null) {
            columns.put(Quantity.TEST_TIME, added);
            report.rule("Test Time is the time in the step plus the last times of all steps before");
        } else if (inStep == null) {
            columns.put(Quantity.STEP_TIME, added);
            report.rule("Step Time is counted from the first record of the step");
        }
    }
}
