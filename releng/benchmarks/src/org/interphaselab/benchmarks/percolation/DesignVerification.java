package org.interphaselab.benchmarks.percolation;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.interphaselab.benchmarks.Figure;
import org.interphaselab.benchmarks.Run;
import org.interphaselab.benchmarks.Target;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.percolation.ThresholdParameters;
import org.interphaselab.percolation.ThresholdRun;
import org.interphaselab.percolation.design.ThresholdTable;

/** Whether the table of thresholds that comes with the program is what its commands give, to the last digit. */
final class DesignVerification implements Section {

    @Override
    public String name() {
        return "verify-design";
    }

    @Override
    public List<String> jobs() {
        return ThresholdTable.shipped().stream().map(DesignVerification::name).toList();
    }

    private static String name(ThresholdTable.Row row) {
        return "table of thresholds, " + row.system() + ", off";
    }

    @Override
    public void run(Run run, Consumer<Figure> measured) throws ProblemException {
        for (ThresholdTable.Row row : ThresholdTable.shipped()) {
            if (!run.verify() || run.quick()) {
                measured.accept(Figure.missing(name(row), "", Target.NONE, "with --verify only, and not with --quick"));
                continue;
            }
            run.say(name(row));
            ThresholdRun again = ThresholdRun.of(
                    new ThresholdParameters(
                            row.system(),
                            row.size(),
                            row.runs(),
                            0,
                            row.seed(),
                            Runtime.getRuntime().availableProcessors()),
                    Optional.empty(),
                    Progress.none());
            measured.accept(
                    Figure.of(name(row), Math.abs(again.threshold().value() - row.value()), "", Target.atMost(0))
                            .with(row.command()));
        }
    }
}
