package org.interphaselab.evaluation.verdict;

import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.analysis.SharedWork;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Trace;
import org.interphaselab.core.TraceSource;
import org.interphaselab.evaluation.balance.LithiumBalance;
import org.interphaselab.evaluation.event.CellEvents;
import org.interphaselab.evaluation.event.CellFacts;
import org.interphaselab.evaluation.event.EventContext;
import org.interphaselab.evaluation.event.EventType;
import org.interphaselab.evaluation.event.Wording;
import org.interphaselab.evaluation.halfcycle.CyclingSignal;
import org.interphaselab.evaluation.halfcycle.HalfCycleSettings;
import org.interphaselab.evaluation.halfcycle.HalfCycles;
import org.interphaselab.evaluation.halfcycle.RecordingScan;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.suitability.Suitability;

/** Evaluates one cell from its recording. Holds at most one recording's columns at a time. */
public final class CellEvaluator {

    private static final int LOAD = 500;
    private static final int CUT = 500;

    /** Units of progress one cell advances. */
    public static final int UNITS = LOAD + CUT;

    private final EvaluationParameters parameters;
    private final SharedWork shared;

    /** All that a measurement depends on, besides the cell's samples. */
    private record Measurement(Cell cell, EvaluationParameters parameters) {}

    /** An evaluator that knows of no cell yet. */
    public CellEvaluator(EvaluationParameters parameters) {
        this(parameters, new SharedWork());
    }

    /** An evaluator that does not measure again what any analysis of the same input has measured. */
    public CellEvaluator(EvaluationParameters parameters, SharedWork shared) {
        this.parameters = parameters;
        this.shared = shared;
    }

    /** Why a cell cannot even be measured, as far as its description tells. */
    public static Optional<InvalidCell> unmeasurable(Cell cell, boolean hasRecording) {
        if (!hasRecording) {
            return Optional.of(new InvalidCell(
                    cell, "NO_RECORDING", "it has no recording", "Import the instrument's file and attach it."));
        }
        if (!(cell.design().areaCm2().orElse(0) > 0)) {
            return Optional.of(new InvalidCell(
                    cell,
                    "NO_AREA",
                    "the electrode area of its design is not reported, so that no areal number exists",
                    "Enter the area or the diameter of the electrodes in the cell design."));
        }
        return Optional.empty();
    }

    /** Asked last: of a recording that is none of a lithium cell nobody needs to know it. */
    private static Optional<Problem> signUnknown(Cell cell, Location where) {
        return cell.sign().isPresent()
                ? Optional.empty()
                : Optional.of(Problem.error(
                        "SIGN_UNKNOWN",
                        "nobody said which electrode a positive current plates",
                        where,
                        "State the sign convention in the properties of the recording."));
    }

    /** Why a cell is left out of conclusions: because a person said so. */
    public static Optional<InvalidCell> excluded(Cell cell) {
        return cell.exclusionReason()
                .map(reason -> new InvalidCell(
                        cell, "EXCLUDED", "it was excluded: " + reason, "Clear the exclusion reason to count it in."));
    }

    /** Why a cell that can be measured cannot be evaluated, as far as its description tells. */
    public static Optional<InvalidCell> notLithiumCell(Cell cell) {
        OptionalDouble a = cell.design().a().arealCapacityMAhCm2();
        OptionalDouble b = cell.design().b().arealCapacityMAhCm2();
        if (a.isEmpty() || b.isEmpty()) {
            return Optional.of(new InvalidCell(
                    cell,
                    "LITHIUM_UNKNOWN",
                    "the lithium of electrode " + (a.isEmpty() ? b.isEmpty() ? "A and B" : "A" : "B")
                            + " is not reported, so that it is neither a symmetric nor an asymmetric lithium cell",
                    "Enter the areal capacity, or thickness and areal capacity factor (dense lithium: 0.206 mAh cm⁻² µm⁻¹),"
                            + " of both electrodes in the cell design."));
        }
        if (!(a.getAsDouble() > 0 && b.getAsDouble() > 0)) {
            return Optional.of(new InvalidCell(
                    cell,
                    "NO_LITHIUM",
                    "an electrode starts without lithium, so that it is neither a symmetric nor an asymmetric lithium"
                            + " cell",
                    "Use only cells with lithium on both sides for this evaluation."));
        }
        return Optional.empty();
    }

    /** A cell from whose electrode more lithium was stripped than it can have held. */
    public static InvalidCell contradiction(Cell cell, LithiumBalance balance) {
        return new InvalidCell(
                cell,
                "LITHIUM_CONTRADICTION",
                "electrode " + balance.electrode() + " gave " + Wording.charge(balance.strippedMAhCm2())
                        + ", but can have held "
                        + "no more than the " + Wording.charge(balance.initialMAhCm2() + balance.platedMAhCm2())
                        + " it started with or took",
                "Check area, foils, the direction of a positive current, and whether the recording belongs to"
                        + " this cell.");
    }

    /**
     * Evaluates.
     *
     * @param source its samples, where there are any
     */
    public CellEvaluation evaluate(Cell cell, Optional<TraceSource> source, Progress progress) {
        progress.begin(cell.name(), UNITS);
        FilledPart whole = new FilledPart(progress, UNITS);
        try {
            Optional<InvalidCell> invalid = excluded(cell)
                    .or(() -> unmeasurable(cell, source.isPresent()))
                    .or(() -> notLithiumCell(cell));
            return invalid.isPresent() ? invalid.get() : evaluate(cell, source.orElseThrow(), whole);
        } finally {
            whole.finish();
        }
    }

    private CellEvaluation evaluate(Cell cell, TraceSource source, Progress progress) {
        try {
            MeasuredCell measured = measure(cell, source, progress);
            int n = measured.halfCycles().size();
            int fewest = parameters.recording().fewestHalfCycles();
            if (n < fewest && !measured.events().has(EventType.CONTACT_FAILURE)) {
                return new InvalidCell(
                        cell,
                        "TOO_FEW_HALF_CYCLES",
                        "its recording holds " + n + " half-cycle" + (n == 1 ? "" : "s") + ", fewer than " + fewest,
                        "Wait for more cycles, or check that the recording belongs to this cell.");
            }
            EvaluatedCell evaluated = EvaluatedCell.of(measured);
            return evaluated
                    .thinBalance()
                    .filter(LithiumBalance::contradictory)
                    .<CellEvaluation>map(balance -> contradiction(cell, balance))
                    .orElse(evaluated);
        } catch (ProblemException e) {
            Problem problem = e.problem();
            return new InvalidCell(cell, problem.code(), problem.what(), problem.remedy());
        }
    }

    /**
     * Cuts half-cycles and finds events; needs nothing but samples and area.
     *
     * @throws ProblemException when the samples cannot be read, or are not those of a lithium cell
     */
    public MeasuredCell measure(Cell cell, TraceSource source, Progress progress) throws ProblemException {
        progress.begin(cell.name(), UNITS);
        FilledPart whole = new FilledPart(progress, UNITS);
        MeasuredCell measured = shared.answer(
                new Measurement(cell, parameters), MeasuredCell.class, () -> measureNow(cell, source, whole));
        whole.finish();
        return measured;
    }

    private MeasuredCell measureNow(Cell cell, TraceSource source, Progress progress) throws ProblemException {
        FilledPart loading = new FilledPart(progress, LOAD);
        Trace trace = source.load(CyclingSignal.COLUMNS, loading.part(LOAD));
        loading.finish();
        progress.checkCancelled();
        Location where = Location.of(cell.name());
        refuse(Suitability.ofColumns(trace, where));
        CellFacts facts = CellFacts.of(cell, parameters);
        CyclingSignal signal = CyclingSignal.of(trace, facts.areaCm2(), parameters.halfCycles());
        HalfCycleSettings settings = new HalfCycleSettings(
                parameters.deadBandFraction(),
                parameters.settlingFraction(),
                parameters.limitFraction() * facts.limitV(),
                cell.sign().orElse(Cell.SignConvention.POSITIVE_PLATES_B) == Cell.SignConvention.POSITIVE_PLATES_B
                        ? 1
                        : -1,
                parameters.halfCycles());
        FilledPart cutting = new FilledPart(progress, CUT);
        HalfCycles halfCycles = HalfCycles.of(signal, settings, cutting.part(CUT));
        cutting.finish();
        if (halfCycles.size() >= HalfCycles.MOST_HALF_CYCLES) {
            throw Problem.error(
                            "CURRENT_WITHOUT_SIGN",
                            "the current changes its sign every few samples, so that there are no half-cycles",
                            where,
                            "Check that the recording is of galvanostatic cycling and the current column is right.")
                    .asException();
        }
        refuse(Suitability.of(signal, halfCycles, parameters.recording(), where));
        refuse(signUnknown(cell, where));
        EventContext context = new EventContext(halfCycles, facts, parameters, cell.decisions());
        return new MeasuredCell(
                cell,
                context,
                CellEvents.detect(context),
                RecordingScan.of(signal, halfCycles, settings.limitV(), parameters.recording()),
                VoltageOutline.of(signal));
    }

    private static void refuse(Optional<Problem> problem) throws ProblemException {
        if (problem.isPresent()) {
            throw problem.get().asException();
        }
    }
}
