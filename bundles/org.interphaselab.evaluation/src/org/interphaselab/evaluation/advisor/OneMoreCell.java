package org.interphaselab.evaluation.advisor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.core.Progress;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.twin.CyclingProgramme;
import org.interphaselab.evaluation.twin.DigitalTwin;
import org.interphaselab.evaluation.twin.Instrument;
import org.interphaselab.evaluation.twin.InterphaseKinetics;
import org.interphaselab.evaluation.twin.Reservoirs;
import org.interphaselab.evaluation.twin.Resistances;
import org.interphaselab.evaluation.twin.ShortCircuit;
import org.interphaselab.evaluation.twin.TwinCell;
import org.interphaselab.evaluation.twin.TwinParameters;
import org.interphaselab.evaluation.verdict.CellEvaluation;
import org.interphaselab.evaluation.verdict.CellEvaluator;
import org.interphaselab.evaluation.verdict.InterphaseCells;
import org.interphaselab.evaluation.verdict.Verdict;
import org.interphaselab.evaluation.verdict.VerdictRules;

/**
 * What one more asymmetric cell of an interphase would decide: each way in which it can end is simulated, evaluated with
 * the cells there are, and judged by the same rules.
 */
public final class OneMoreCell {

    /** How the cell may end. */
    public enum Outcome {
        RUNS_EMPTY,
        LIVES_LONG_ENOUGH,
        SHORTS_FIRST;

        /** The outcome in words. */
        public String words() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /**
     * A cell to build.
     *
     * @param thickMAhCm2 lithium of the thick foil, mAh cm⁻²
     * @param thinMAhCm2 lithium of the thin foil, mAh cm⁻²
     * @param currentMACm2 areal current, mA cm⁻²
     * @param capacityMAhCm2 charge per half-cycle, mAh cm⁻²
     * @param resistanceOhmCm2 resistance that cells of this interphase have, Ω cm²
     */
    public record Plan(
            double thickMAhCm2,
            double thinMAhCm2,
            double currentMACm2,
            double capacityMAhCm2,
            double resistanceOhmCm2) {}

    private static final Instrument COARSE = new Instrument(300, 1e-5, 1e-5, 0, 0);
    private static final double HARMLESS = 1e-4;
    private static final double BEYOND_ALLOWED = 4;
    private static final int SPARE_CYCLES = 10;
    private static final int SHORT_AFTER_CYCLES = 10;

    private final EvaluationParameters parameters;
    private final Optional<InterphaseCells> control;

    public OneMoreCell(EvaluationParameters parameters, Optional<InterphaseCells> control) {
        this.parameters = parameters;
        this.control = control;
    }

    /** The verdict on an interphase as it stands. */
    public Verdict now(List<CellEvaluation> cells) {
        return new VerdictRules(parameters).decide(InterphaseCells.of(cells), control);
    }

    /** The verdict with one more cell that ends in this way. */
    public Verdict with(List<CellEvaluation> cells, Interphase interphase, Plan plan, Outcome outcome) {
        TwinParameters twin = twin(plan, outcome);
        var trace = DigitalTwin.simulate(twin).trace();
        CellEvaluation more = new CellEvaluator(parameters)
                .evaluate(
                        TwinCell.describe("one more cell", interphase, twin),
                        Optional.of((quantities, progress) -> trace),
                        Progress.none());
        List<CellEvaluation> all = new ArrayList<>(cells);
        all.add(more);
        return now(all);
    }

    /** Cycles the cell must live for its silence to count. */
    public long cyclesToDecide(Plan plan) {
        return Math.max(
                parameters.minimumCycles(), (long) Math.ceil(plan.thinMAhCm2() / parameters.allowedLossMAhCm2()));
    }

    private TwinParameters twin(Plan plan, Outcome outcome) {
        double cycleH = 2 * plan.capacityMAhCm2() / plan.currentMACm2();
        double allowed = parameters.allowedLossMAhCm2() / plan.capacityMAhCm2();
        double consumed = outcome == Outcome.RUNS_EMPTY ? Math.min(0.9, BEYOND_ALLOWED * allowed) : HARMLESS;
        double endH = cycleH * (cyclesToDecide(plan) + SPARE_CYCLES);
        CyclingProgramme paper = CyclingProgramme.ofPaper(endH);
        return new TwinParameters(
                TwinParameters.DISC_10_MM_CM2,
                new Reservoirs(plan.thickMAhCm2(), plan.thinMAhCm2(), 0.04 * plan.capacityMAhCm2()),
                new InterphaseKinetics(HARMLESS, consumed, 0, 1e-2, 1100),
                Resistances.ofSeparator(plan.resistanceOhmCm2()),
                outcome == Outcome.SHORTS_FIRST
                        ? new ShortCircuit.Hard(SHORT_AFTER_CYCLES * cycleH, 0.05 * plan.resistanceOhmCm2())
                        : new ShortCircuit.None(),
                new CyclingProgramme(
                        plan.currentMACm2(),
                        plan.capacityMAhCm2(),
                        0,
                        endH,
                        paper.firstPolarity(),
                        paper.voltageLimitV(),
                        paper.atLimit(),
                        paper.limitsToStop(),
                        Optional.empty(),
                        Optional.empty()),
                COARSE.withSampling(Math.min(COARSE.samplingS(), cycleH * 3600 / 40)),
                1);
    }
}
