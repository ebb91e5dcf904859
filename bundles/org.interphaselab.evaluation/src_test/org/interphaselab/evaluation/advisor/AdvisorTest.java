package org.interphaselab.evaluation.advisor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Trace;
import org.interphaselab.evaluation.AdvisorAnalysis;
import org.interphaselab.evaluation.TwinCells;
import org.interphaselab.evaluation.growth.FoilLoss;
import org.interphaselab.evaluation.growth.GrowthExponent;
import org.interphaselab.evaluation.settings.AdvisorParameters;
import org.interphaselab.evaluation.twin.DigitalTwin;
import org.interphaselab.evaluation.twin.Reservoirs;
import org.interphaselab.evaluation.twin.TwinParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AdvisorTest {

    private static final AdvisorParameters INITIAL = Parameters.initial(AdvisorParameters.class);

    /** The table of cycles that prove an efficiency at 0.5 mAh cm⁻², with 20 µm and 50 µm of lithium. */
    @ParameterizedTest
    @CsvSource({
        "4.1, 0.95, 164", "10.25, 0.95, 410", "4.1, 0.99, 820",
        "10.25, 0.99, 2050", "4.1, 0.995, 1640", "10.25, 0.995, 4100"
    })
    void cyclesThatProveAnEfficiency(double foil, double efficiency, long cycles) {
        Proof proof = Proof.of(foil, 0.5, 0.5, efficiency);
        assertEquals(cycles, proof.cycles());
        assertEquals(cycles * 2 / 24.0, proof.days(), 1e-9);
    }

    /** 3 of 3 against none is one of twenty divisions, 4 of 4 one of seventy; 7 of 10 against 2 of 10 gives 0.0349. */
    @Test
    void exactProbabilities() {
        assertEquals(1 / 20.0, FisherPower.pValue(3, 0, 3), 1e-12);
        assertEquals(1 / 70.0, FisherPower.pValue(4, 0, 4), 1e-12);
        assertEquals(0.034889, FisherPower.pValue(7, 2, 10), 1e-6);
        assertEquals(1, FisherPower.pValue(0, 0, 5));
    }

    /** Computed apart from this program, by adding up all outcomes with binomial coefficients. */
    @ParameterizedTest
    @CsvSource({"3, 0.9, 0.1, 0.531441", "4, 0.9, 0.1, 0.430467", "5, 0.9, 0.1, 0.736099", "10, 0.8, 0.2, 0.805390"})
    void exactPower(int n, double one, double other, double power) {
        assertEquals(power, FisherPower.power(n, one, other, 0.05), 1e-5);
    }

    @Test
    void theFewestReplicatesReachThePowerAndOneLessDoesNot() {
        int n = FisherPower.cells(0.8, 0.9, 0.1, 0.05).getAsInt();
        assertTrue(FisherPower.power(n, 0.9, 0.1, 0.05) >= 0.8);
        assertTrue(IntStream.range(1, n).allMatch(fewer -> FisherPower.power(fewer, 0.9, 0.1, 0.05) < 0.8));
        assertTrue(FisherPower.cells(0.8, 0.5, 0.49, 0.05).isEmpty());
    }

    /** From panel d to the foil of panel c by its exponent: 55.37 h. */
    @Test
    void theForecastFollowsTheGrowthLaw() {
        FoilLoss thin = new FoilLoss("d", 4.2417, 0.41, 21.72, 0);
        DepletionForecast forecast = DepletionForecast.of(thin, new GrowthExponent(0.975, 0.05, 2), 10.5625, 0.41);
        assertEquals(55.37, forecast.hours(), 0.1);
        double u = Math.hypot(
                Math.hypot(0.41 / 4.2417, 0.41 / 10.5625) / 0.975, Math.log(10.5625 / 4.2417) * 0.05 / (0.975 * 0.975));
        assertEquals(forecast.hours() * Math.exp(-2 * u), forecast.fromH(), 1e-9);
        assertEquals(forecast.hours() * Math.exp(2 * u), forecast.toH(), 1e-9);
        DepletionForecast diffusion = DepletionForecast.of(thin, new GrowthExponent(0.5, 0, 2), 2 * 4.2417, 0);
        assertEquals(4 * 21.72, diffusion.hours(), 1e-9);
    }

    @Test
    void theStockIsReadAndTheThinnestFoilThatDecidesIsTaken() throws ProblemException {
        Stock stock = Stock.of(INITIAL);
        assertEquals(3, stock.foils().size());
        assertEquals(20, stock.deciding(INITIAL).orElseThrow().thicknessUm());
        AdvisorParameters much = Parameters.parse(AdvisorParameters.class, Map.of("capacityMAhCm2", "3"));
        assertEquals(50, stock.deciding(much).orElseThrow().thicknessUm(), "20 µm holds less than two half-cycles");
        AdvisorParameters bold = Parameters.parse(AdvisorParameters.class, Map.of("foilLargestTolerance", "0.5"));
        assertTrue(Stock.unfit(new Stock.Foil(5, 1.025, 0.41), bold).isEmpty());
        assertFalse(Stock.unfit(new Stock.Foil(5, 1.025, 0.41), INITIAL).isEmpty());
        AdvisorParameters wrong = Parameters.parse(AdvisorParameters.class, Map.of("foilsUm", "20; thin"));
        assertEquals(
                "FOILS",
                assertThrows(ProblemException.class, () -> Stock.of(wrong))
                        .problem()
                        .code());
    }

    private static AnalysisInput study() {
        Map<Cell, Trace> cells = new LinkedHashMap<>();
        TwinParameters symmetric = TwinCells.healthy(120).with(new Reservoirs(20.5, 20.5, 0.02));
        cells.put(
                TwinCells.describe("new sym", "MII-3", symmetric),
                DigitalTwin.simulate(symmetric).trace());
        TwinParameters thin = TwinCells.consuming(300);
        cells.put(
                TwinCells.describe("bad thin", "MII-2", thin),
                DigitalTwin.simulate(thin).trace());
        TwinParameters control = TwinCells.healthy(120);
        cells.put(
                TwinCells.describe("sei", "SEI", control),
                DigitalTwin.simulate(control).trace());
        return TwinCells.study(cells);
    }

    private static String then(Table table, String interphase, String outcome) {
        return IntStream.range(0, table.rows().size())
                .filter(row -> interphase.equals(table.value(row, "interphase"))
                        && outcome.equals(table.value(row, "outcome")))
                .mapToObj(row -> (String) table.value(row, "then"))
                .findFirst()
                .orElseThrow();
    }

    /** An interphase seen in a symmetric cell only: an asymmetric one decides, unless it shorts first. */
    @Test
    void oneMoreCellIsJudgedByTheRulesOfTheVerdict() throws ProblemException {
        AnalysisResult result = new AdvisorAnalysis().run(study(), INITIAL, Progress.none());
        Table more = result.table("one-more-cell").orElseThrow();
        assertEquals("INCONCLUSIVE", more.value(0, "verdict"));
        assertEquals("DETRIMENTAL", then(more, "MII-3", "runs empty"));
        assertTrue(
                List.of("NEUTRAL", "NEGLIGIBLE_LOSS", "BENEFICIAL").contains(then(more, "MII-3", "lives long enough")));
        assertEquals("INCONCLUSIVE", then(more, "MII-3", "shorts first"));
        assertEquals("DETRIMENTAL", then(more, "MII-2", "lives long enough"), "a confirmed depletion stands");
        Table windows = result.table("depletion-windows").orElseThrow();
        int row = IntStream.range(0, windows.rows().size())
                .filter(r -> "MII-2".equals(windows.value(r, "interphase")))
                .findFirst()
                .orElseThrow();
        double expected = (Double) windows.value(row, "expected_h");
        assertTrue((Double) windows.value(row, "from_h") < expected && expected < (Double) windows.value(row, "to_h"));
        assertEquals(9, result.table("resolution").orElseThrow().rows().size(), "three foils, three efficiencies");
        assertEquals(1, result.figures().size());
    }

    @Test
    void anEmptyStudyGetsAPlanToo() throws ProblemException {
        AnalysisInput empty = TwinCells.study(Map.of());
        assertTrue(new AdvisorAnalysis().check(empty, INITIAL).isEmpty());
        AnalysisResult result = new AdvisorAnalysis().run(empty, INITIAL, Progress.none());
        assertTrue(
                result.findings().get(0).text().contains("1640 cycles"),
                result.findings().get(0).text());
    }
}
