package org.interphaselab.evaluation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Trace;
import org.interphaselab.evaluation.quality.QualityControl;
import org.interphaselab.evaluation.ramp.CurrentRampReading;
import org.interphaselab.evaluation.settings.EvaluationParameters;
import org.interphaselab.evaluation.stress.Scenario;
import org.interphaselab.evaluation.twin.Activation;
import org.interphaselab.evaluation.twin.CurrentRamp;
import org.interphaselab.evaluation.twin.CyclingProgramme;
import org.interphaselab.evaluation.twin.DigitalTwin;
import org.interphaselab.evaluation.twin.Instrument;
import org.interphaselab.evaluation.twin.InterphaseKinetics;
import org.interphaselab.evaluation.twin.Reservoirs;
import org.interphaselab.evaluation.twin.ShortCircuit;
import org.interphaselab.evaluation.twin.TwinParameters;
import org.interphaselab.evaluation.verdict.CellEvaluation;
import org.interphaselab.evaluation.verdict.CellEvaluator;
import org.interphaselab.evaluation.verdict.CellStatus;
import org.interphaselab.evaluation.verdict.MeasuredCell;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** That what is offered as a threshold is one: another value gives another code, event or verdict. */
class ThresholdsTest {

    private static EvaluationParameters with(String name, String value) throws ProblemException {
        return Parameters.parse(EvaluationParameters.class, Map.of(name, value));
    }

    private static MeasuredCell measure(TwinParameters twin, EvaluationParameters parameters) throws ProblemException {
        Trace trace = DigitalTwin.simulate(twin).trace();
        return new CellEvaluator(parameters)
                .measure(TwinCells.describe("cell", "MII-2", twin), (wanted, progress) -> trace, Progress.none());
    }

    private static List<String> codes(MeasuredCell cell) {
        return QualityAnalysis.codes(QualityControl.of(cell));
    }

    @ParameterizedTest
    @CsvSource({"VOLTAGE_OFFSET, voltageOffsetV, 0.02", "SPARSE_SAMPLING, fewestSamples, 5", "SPIKES, spikeV, 10"})
    void aCodeOfQualityFollowsItsThreshold(String code, String parameter, String lenient) throws ProblemException {
        TwinParameters odd = TwinCells.healthy(20)
                .with(Instrument.usual().withSampling(240).withOffset(0.005).withSpikes(2));
        assertTrue(codes(measure(odd, TwinCells.INITIAL)).contains(code));
        assertFalse(codes(measure(odd, with(parameter, lenient))).contains(code));
    }

    @Test
    void theProtocolAgreesWithinItsThreshold() throws ProblemException {
        TwinParameters set = TwinCells.healthy(20);
        TwinParameters run =
                set.with(CyclingProgramme.ofPaper(20).withRamp(0.515, 0.515, new CurrentRamp(1e-9, 1, false)));
        Trace trace = DigitalTwin.simulate(run).trace();
        Cell cell = TwinCells.describe("cell", "MII-2", set);
        assertTrue(codes(TwinCells.measure(cell, trace)).contains("PROTOCOL_MISMATCH"), "3 % off");
        MeasuredCell lenient = new CellEvaluator(with("sameValue", "0.05"))
                .measure(cell, (wanted, progress) -> trace, Progress.none());
        assertFalse(codes(lenient).contains("PROTOCOL_MISMATCH"));
    }

    /** Two stretches of other temperature: without the search for steps the second one looks like activation. */
    @ParameterizedTest
    @CsvSource({"stepLeast, 1", "stepNoiseFactor, 1000", "stepCore, 1"})
    void stepsOfTemperatureAreToldByTheirThresholds(String parameter, String blind) throws ProblemException {
        int taken = 0;
        for (int run = 0; run < 12; run++) {
            TwinParameters warm = Scenario.TEMPERATURE_STEPS.draw(20250304, run);
            assertEquals(List.of(), TwinCells.events(measure(warm, TwinCells.INITIAL)));
            taken += TwinCells.events(measure(warm, with(parameter, blind))).contains("activation") ? 1 : 0;
        }
        assertTrue(taken > 0, "no cell of twelve looks like activation");
    }

    @Test
    void activationFollowsItsRunningMedian() throws ProblemException {
        TwinParameters active = TwinCells.healthy(220)
                .with(new InterphaseKinetics(0.01, 0.05, 0, 5e-5, 1200))
                .with(new Reservoirs(20.5, 20.5, 0.02))
                .with(TwinCells.healthy(1).resistances().withActivation(new Activation(60, 20, 0.1)));
        assertEquals(List.of("activation"), TwinCells.events(measure(active, TwinCells.INITIAL)));
        assertEquals(List.of(), TwinCells.events(measure(active, with("activationWindow", "199"))));
    }

    @ParameterizedTest
    @CsvSource({"dipFewestSamples, 1000", "dipComesBack, 0.01", "dipKeepsDepth, 1"})
    void softShortsFollowTheSearchForDips(String parameter, String strict) throws ProblemException {
        TwinParameters soft = Scenario.SOFT_SHORT.draw(20250304, 3);
        double deepest = deepest(measure(soft, TwinCells.INITIAL));
        assertEquals(List.of("soft_short"), TwinCells.events(measure(soft, TwinCells.INITIAL)));
        assertNotEquals(deepest, deepest(measure(soft, with(parameter, strict))));
    }

    private static double deepest(MeasuredCell cell) {
        return cell.halfCycles().list().stream()
                .mapToDouble(half -> half.dropV())
                .max()
                .orElseThrow();
    }

    @Test
    void aRampEndsWhereItsThresholdSays() throws ProblemException {
        TwinParameters ramp = TwinCells.healthy(30)
                .with(Instrument.usual().withSampling(10))
                .with(CyclingProgramme.ofPaper(30).withRamp(0.1, 0.3, new CurrentRamp(0.1, 1, false)))
                .with(new ShortCircuit.AboveCurrent(0.7, 10));
        assertEquals(
                0.6,
                CurrentRampReading.of(measure(ramp, TwinCells.INITIAL))
                        .orElseThrow()
                        .criticalMACm2()
                        .getAsDouble(),
                1e-9);
        assertTrue(CurrentRampReading.of(measure(ramp, with("rampShortBelow", "0.02")))
                        .orElseThrow()
                        .criticalMACm2()
                        .getAsDouble()
                > 0.65);
        assertTrue(
                CurrentRampReading.of(measure(ramp, with("rampSteps", "100"))).isEmpty());
    }

    @Test
    void howManyHalfCyclesAreEnoughIsSaid() throws ProblemException {
        TwinParameters shortest = TwinCells.healthy(3);
        Trace trace = DigitalTwin.simulate(shortest).trace();
        Cell cell = TwinCells.describe("cell", "MII-2", shortest);
        assertEquals(
                CellStatus.INVALID, evaluate(cell, trace, TwinCells.INITIAL).status());
        assertEquals(
                CellStatus.ALIVE_AT_END,
                evaluate(cell, trace, with("fewestHalfCycles", "2")).status());
    }

    private static CellEvaluation evaluate(Cell cell, Trace trace, EvaluationParameters parameters) {
        return new CellEvaluator(parameters).evaluate(cell, Optional.of((wanted, progress) -> trace), Progress.none());
    }
}
