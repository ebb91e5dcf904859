package org.interphaselab.evaluation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.Design;
import org.interphaselab.analysis.experiment.Electrode;
import org.interphaselab.analysis.experiment.Experiment;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.analysis.experiment.Protocol;
import org.interphaselab.analysis.experiment.Protocol.AtLimit;
import org.interphaselab.analysis.experiment.Protocol.FirstPolarity;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Trace;
import org.interphaselab.core.TraceSource;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.twin.CyclingProgramme;
import org.interphaselab.evaluation.twin.DigitalTwin;
import org.interphaselab.evaluation.twin.Fig2Panel;
import org.interphaselab.evaluation.twin.Fig2Panels;
import org.interphaselab.evaluation.twin.Instrument;
import org.interphaselab.evaluation.twin.InterphaseKinetics;
import org.interphaselab.evaluation.twin.Reservoirs;
import org.interphaselab.evaluation.twin.Resistances;
import org.interphaselab.evaluation.twin.ShortCircuit;
import org.interphaselab.evaluation.twin.TwinParameters;
import org.interphaselab.evaluation.verdict.CellEvaluator;
import org.interphaselab.evaluation.verdict.EvaluatedCell;
import org.interphaselab.evaluation.verdict.MeasuredCell;

/** Cells and studies for tests, made of twin recordings. */
public final class TwinCells {

    /** The initial parameters of the evaluation. */
    public static final EvaluationParameters INITIAL = Parameters.initial(EvaluationParameters.class);

    private static final double THICK = 20.5;
    private static final double MAH_CM2_PER_UM = 0.205;
    private static final Map<String, Double> METAL_FRACTION =
            Map.of("MII-1", 0.10362, "MII-2", 0.03801, "MII-3", 0.01311);

    private TwinCells() {}

    /** A healthy control-like cell with 20 µm of lithium at B. */
    public static TwinParameters healthy(double endH) {
        return new TwinParameters(
                TwinParameters.DISC_10_MM_CM2,
                new Reservoirs(THICK, 4.1, 0.02),
                new InterphaseKinetics(0.003, 0.0005, 0, 2.5e-5, 1091),
                Resistances.ofSeparator(22),
                new ShortCircuit.None(),
                CyclingProgramme.ofPaper(endH),
                Instrument.usual(),
                1);
    }

    /** A cell whose interphase consumes a fifth of what is plated. */
    public static TwinParameters consuming(double endH) {
        return healthy(endH).with(new InterphaseKinetics(0.01, 0.2, 0, 1e-4, 1203.6));
    }

    /** The description of a twin cell. */
    public static Cell describe(String id, String interphase, TwinParameters twin) {
        return describe(id, interphase, twin, OptionalDouble.empty());
    }

    public static Cell describe(String id, String interphase, TwinParameters twin, OptionalDouble bulk) {
        double thin = twin.reservoirs().capacityBMAhCm2();
        double thick = twin.reservoirs().capacityAMAhCm2();
        String design = Math.round(thick / MAH_CM2_PER_UM) + "|" + Math.round(thin / MAH_CM2_PER_UM);
        return new Cell(
                id,
                id,
                new Design(
                        "design " + design,
                        design,
                        electrode(thick),
                        electrode(thin),
                        OptionalDouble.of(twin.areaCm2())),
                interphase(interphase),
                protocol(twin.programme()),
                OptionalInt.empty(),
                Optional.of(Cell.SignConvention.POSITIVE_PLATES_B),
                bulk,
                Optional.empty(),
                true,
                true);
    }

    public static Interphase interphase(String name) {
        Double fraction = METAL_FRACTION.get(name);
        return new Interphase(
                "interphase " + name,
                name,
                "electrolyte of " + name,
                name.equals("SEI"),
                fraction == null ? OptionalDouble.empty() : OptionalDouble.of(fraction),
                OptionalDouble.empty());
    }

    private static Electrode electrode(double capacity) {
        return new Electrode(
                OptionalDouble.of(capacity / MAH_CM2_PER_UM),
                OptionalDouble.of(2),
                OptionalDouble.of(capacity),
                OptionalDouble.empty());
    }

    private static Protocol protocol(CyclingProgramme programme) {
        return new Protocol(
                "protocol",
                "protocol",
                OptionalDouble.of(programme.arealCurrentMACm2()),
                OptionalDouble.of(programme.arealCapacityMAhCm2()),
                OptionalDouble.of(programme.voltageLimitV()),
                OptionalDouble.of(0.001),
                Optional.of(programme.atLimit()),
                OptionalDouble.empty(),
                OptionalDouble.empty(),
                Optional.of(programme.firstPolarity()));
    }

    /** Measures a trace as the given cell. */
    public static MeasuredCell measure(Cell cell, Trace trace) {
        try {
            return new CellEvaluator(INITIAL).measure(cell, (quantities, progress) -> trace, Progress.none());
        } catch (ProblemException e) {
            throw new AssertionError(e);
        }
    }

    public static MeasuredCell measure(TwinParameters twin) {
        return measure(
                describe("cell", "MII-2", twin), DigitalTwin.simulate(twin).trace());
    }

    /** Evaluates a trace as the given cell, which must be fit. */
    public static EvaluatedCell evaluate(Cell cell, Trace trace) {
        return (EvaluatedCell) new CellEvaluator(INITIAL)
                .evaluate(cell, Optional.of((quantities, progress) -> trace), Progress.none());
    }

    public static EvaluatedCell evaluate(TwinParameters twin) {
        return evaluate(
                describe("cell", "MII-2", twin), DigitalTwin.simulate(twin).trace());
    }

    /** The types of a cell's events, in order, as tables name them; depletion with its electrode. */
    public static List<String> events(MeasuredCell cell) {
        return cell.events().list().stream()
                .map(event -> event.type().id()
                        + event.electrode().map(e -> "_" + e.id()).orElse(""))
                .toList();
    }

    /** A study of cells with their traces. */
    public static AnalysisInput study(Map<Cell, Trace> cells) {
        Map<String, Interphase> interphases = new LinkedHashMap<>();
        Map<String, TraceSource> sources = new HashMap<>();
        List<Cell> list = new ArrayList<>();
        cells.forEach((cell, trace) -> {
            list.add(cell);
            interphases.putIfAbsent(cell.interphase().id(), cell.interphase());
            if (trace != null) {
                sources.put(cell.id(), (quantities, progress) -> trace);
            }
        });
        return new AnalysisInput(
                new Experiment("study", "study", List.copyOf(interphases.values()), list),
                list,
                cell -> Optional.ofNullable(sources.get(cell.id())));
    }

    /** The twelve cells of Fig. 2 as the twin makes them, in the order of the panels. */
    public static Map<Cell, Trace> fig2() {
        Map<Cell, Trace> cells = new LinkedHashMap<>();
        for (Fig2Panel panel : Fig2Panels.all(Fig2Panels.SEED)) {
            cells.put(
                    describe(String.valueOf(panel.panel()), panel.interphase(), panel.parameters()),
                    DigitalTwin.simulate(panel.parameters()).trace());
        }
        return cells;
    }

    /** A programme that stops at its first limit. */
    public static CyclingProgramme stopping(double endH) {
        return CyclingProgramme.ofPaper(endH).withAtLimit(AtLimit.STOP, 1);
    }

    /** A programme that strips B first. */
    public static CyclingProgramme strippingFirst(double endH) {
        return CyclingProgramme.ofPaper(endH).withFirst(FirstPolarity.B_STRIPS_FIRST);
    }
}
