package org.interphaselab.cycler.text;

import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.TextColumn;
import org.interphaselab.cycler.ImportReportBuilder;
import org.interphaselab.cycler.neware.NewareStepType.Direction;

/** Makes the current positive where it charges, by what the steps are called. */
final class SignRule {

    private static final double FLOOR = 1e-3;
    private static final double NEARLY_ALL = 0.9;
    private static final String NAME = "sign of the current agrees with the step type";

    private final double[] current;
    private final TextColumn types;
    private final Direction[] directions;
    private final ImportReportBuilder report;
    private double floor;

    private SignRule(double[] current, TextColumn types, ImportReportBuilder report) {
        this.current = current;
        this.types = types;
        this.directions = StepDirection.of(types);
        this.report = report;
        for (double value : current) {
            floor = Math.max(floor, Math.abs(value));
        }
        floor *= FLOOR;
    }

    /** The current with its sign, A; the same array where nothing is to be changed. */
    static double[] apply(double[] current, TextColumn types, ImportReportBuilder report) {
        return new SignRule(current, types, report).apply();
    }

    private double[] apply() {
        int negative = 0;
        for (double value : current) {
            negative += value < -floor ? 1 : 0;
        }
        int labelled = count(current, false);
        int against = count(current, true);
        double[] signed = current;
        if (against > 0 && negative == 0) {
            signed = current.clone();
            for (int i = 0; i < signed.length; i++) {
                if (direction(i) == Direction.DISCHARGE) {
                    signed[i] = 0.0 - signed[i];
                }
            }
            report.repair(
                    "CURRENT_UNSIGNED",
                    "the file writes currents without sign; that of discharging steps was made negative, " + against
                            + " records");
        } else if (against > NEARLY_ALL * labelled) {
            signed = current.clone();
            for (int i = 0; i < signed.length; i++) {
                signed[i] = 0.0 - signed[i];
            }
            report.repair(
                    "CURRENT_SIGN_TURNED",
                    "the file writes charging currents as negative; all signs were turned, " + against + " of "
                            + labelled + " records of charging and discharging steps show it");
        }
        check(labelled, count(signed, true));
        return signed;
    }

    private void check(int labelled, int against) {
        if (labelled == 0) {
            report.rule("no step is called charge or discharge with a current: the sign is the file's");
            return;
        }
        String evidence = against + " of " + labelled + " records disagree";
        report.check("CURRENT_SIGN", NAME, against == 0, evidence);
        if (against > 0) {
            report.problem(Problem.warning(
                    "CURRENT_SIGN",
                    "Current and step type disagree: " + evidence + ".",
                    Location.of(report.file()),
                    "The measured current counts, not the step type. Look at the recording there."));
        }
    }

    private int count(double[] values, boolean onlyAgainst) {
        int count = 0;
        for (int i = 0; i < values.length; i++) {
            Direction direction = direction(i);
            if (direction != Direction.NONE && Math.abs(values[i]) > floor) {
                boolean agrees = (direction == Direction.CHARGE) == (values[i] > 0);
                count += onlyAgainst && agrees ? 0 : 1;
            }
        }
        return count;
    }

    private Direction direction(int record) {
        return directions[types.codes()[record]];
    }
}
