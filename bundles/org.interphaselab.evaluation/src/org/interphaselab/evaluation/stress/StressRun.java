package org.interphaselab.evaluation.stress;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Trace;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.twin.DigitalTwin;
import org.interphaselab.evaluation.twin.Instrument;
import org.interphaselab.evaluation.twin.TwinCell;
import org.interphaselab.evaluation.twin.TwinParameters;
import org.interphaselab.evaluation.verdict.CellEvaluator;
import org.interphaselab.evaluation.verdict.MeasuredCell;

/**
 * One cell of a kind, evaluated with the initial thresholds.
 *
 * @param scenario its kind
 * @param cell its parameters
 * @param found the events found, as tables name them, in order; depletion with its electrode
 */
public record StressRun(Scenario scenario, TwinParameters cell, List<String> found) {

    /** Falls of the polarization that must be found. */
    public static final double PLAIN_FALL = 0.12;

    /** Falls of the polarization that must not be taken for one. */
    public static final double NO_FALL = 0.08;

    /** What became of it. */
    public enum Outcome {
        /** Exactly what is there was found. */
        RIGHT,
        /** Something that is there was not found. */
        MISSED,
        /** Something was found that is not there. */
        FALSE_ALARM,
        /** The fall of the polarization lies between those that must and those that must not be found. */
        UNDECIDED
    }

    /** Makes and evaluates the cell with this number under a seed. */
    public static StressRun of(Scenario scenario, long seed, int run) {
        TwinParameters cell = scenario.draw(seed, run);
        return new StressRun(scenario, cell, events(measure(cell)));
    }

    /** The events found in any cell of the twin. */
    public static List<String> found(TwinParameters cell) {
        return events(measure(cell));
    }

    /** The time in which half-cycles and events of a healthy cell with this many samples are found, s. */
    public static double secondsOf(int samples) {
        double endH = 2000;
        TwinParameters usual = Scenario.CLEAN.draw(0, 0);
        Instrument fine = usual.instrument().withSampling(3600 * endH / samples);
        TwinParameters cell =
                usual.with(usual.programme().withEnd(endH).withRest(0)).with(fine);
        Trace trace = DigitalTwin.simulate(cell).trace();
        long begin = System.nanoTime();
        measure(cell, trace);
        return (System.nanoTime() - begin) / 1e9;
    }

    static MeasuredCell measure(TwinParameters twin) {
        return measure(twin, DigitalTwin.simulate(twin).trace());
    }

    private static MeasuredCell measure(TwinParameters twin, Trace trace) {
        Interphase any = new Interphase(
                "stress", "stress", "", false, OptionalDouble.empty(), OptionalDouble.empty(), Optional.empty());
        Cell cell = TwinCell.describe("cell", any, twin);
        try {
            return new CellEvaluator(Parameters.initial(EvaluationParameters.class))
                    .measure(cell, (quantities, progress) -> trace, Progress.none());
        } catch (ProblemException e) {
            throw new IllegalStateException("a twin cell that cannot be measured: " + twin, e);
        }
    }

    private static List<String> events(MeasuredCell cell) {
        return cell.events().list().stream()
                .map(event -> event.type().id()
                        + event.electrode().map(e -> "_" + e.id()).orElse(""))
                .toList();
    }

    /** What became of it. */
    public Outcome outcome() {
        List<String> expected = scenario.events();
        if (scenario == Scenario.ACTIVATION) {
            double fall = TrueFall.of(cell);
            if (fall >= NO_FALL && fall <= PLAIN_FALL && (found.isEmpty() || found.equals(expected))) {
                return Outcome.UNDECIDED;
            }
            expected = fall > PLAIN_FALL ? expected : List.of();
        }
        if (found.equals(expected)) {
            return Outcome.RIGHT;
        }
        return found.containsAll(expected) ? Outcome.FALSE_ALARM : Outcome.MISSED;
    }
}
