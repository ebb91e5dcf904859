package org.interphaselab.cycler.biologic;

/** Numbers the executed steps of a recording, which BioLogic files do not number themselves. */
final class ExecutedSteps {

    /** For the import report. */
    static final String RULE = "executed steps are numbered where Ns, the mode or the half cycle changes and where"
            + " impedance points begin or end; a half cycle that changes one record later begins no step of its own";

    /** For the import report. */
    static final String TIME_RULE = "Step Time is counted from the first record of the step";

    private ExecutedSteps() {}

    /** The running number of the step of each record, from 1. */
    static double[] number(RecordTable table) {
        double[] sequence = table.column("Ns").orElse(null);
        double[] mode = table.column("mode").orElse(null);
        double[] half = table.column("half cycle").orElse(null);
        double[] frequency = table.column("freq/Hz").orElse(null);
        double[] steps = new double[table.size()];
        boolean begun = true;
        double step = 0;
        for (int i = 0; i < steps.length; i++) {
            boolean impedance = isPoint(frequency, i);
            boolean was = i > 0 && isPoint(frequency, i - 1);
            boolean changes = i == 0 || changes(sequence, i) || impedance != was || !impedance && changes(mode, i);
            boolean begins = changes || changes(half, i) && !begun;
            step += begins ? 1 : 0; // the first record begins one
            steps[i] = step;
            begun = changes;
        }
        return steps;
    }

    /** The time since the first record of each step. */
    static double[] times(double[] steps, double[] time) {
        double[] times = new double[steps.length];
        double start = 0;
        for (int i = 0; i < steps.length; i++) {
            if (i == 0 || steps[i] != steps[i - 1]) {
                start = time[i];
            }
            times[i] = time[i] - start;
        }
        return times;
    }

    private static boolean isPoint(double[] frequency, int i) {
        return frequency != null && frequency[i] > 0;
    }

    private static boolean changes(double[] values, int i) {
        return values != null && values[i] != values[i - 1];
    }
}
