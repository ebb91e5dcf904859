package org.interphaselab.evaluation.titration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.DecompositionPotential;
import org.interphaselab.analysis.experiment.Design;
import org.interphaselab.analysis.experiment.Electrode;
import org.interphaselab.analysis.experiment.ExpectedProducts;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Trace;
import org.interphaselab.evaluation.TitrationAnalysis;
import org.interphaselab.evaluation.TwinCells;
import org.interphaselab.evaluation.settings.TitrationParameters;
import org.interphaselab.evaluation.twin.DigitalTwin;
import org.interphaselab.evaluation.twin.TitrationTwin;
import org.junit.jupiter.api.Test;

/** Titrations of a twin whose electrolyte consumes lithium by a known parabolic law. */
class TitrationTest {

    private static final TitrationParameters INITIAL = Parameters.initial(TitrationParameters.class);

    /** LPSC of the calibration: 3.0 µAh cm⁻² h⁻½, so 60 µAh cm⁻² in 400 h. */
    private static final TitrationTwin LPSC = new TitrationTwin(0.785, 3.0, 4, 0.05, 0.05, 60, 400, 1);

    private static Cell cell(String name) {
        Cell like = TwinCells.describe(name, "SEI", TwinCells.healthy(1));
        Electrode none = new Electrode(
                OptionalDouble.empty(), OptionalDouble.empty(), OptionalDouble.of(0), OptionalDouble.empty());
        Interphase sei = new Interphase(
                "sei",
                "SEI",
                "Li6PS5Cl",
                true,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new ExpectedProducts(0, 0, 0, 0, 0, 0, 0.1091, "reaction", "catalog")),
                Optional.of(new DecompositionPotential(1.7, "a paper", "C")));
        return new Cell(
                name,
                name,
                new Design("d", "foil|steel", like.design().a(), none, OptionalDouble.of(0.785)),
                sei,
                like.protocol(),
                like.replicate(),
                like.sign(),
                OptionalDouble.empty(),
                Optional.empty(),
                true,
                true);
    }

    private static AnalysisResult run(Map<Cell, Trace> cells) {
        return new TitrationAnalysis().run(TwinCells.study(cells), INITIAL, Progress.none());
    }

    @Test
    void theRateAndTheConductivityAreFoundAgain() {
        AnalysisResult result = run(Map.of(cell("lpsc"), LPSC.simulate()));
        Table rates = result.table("titration-rates").orElseThrow();
        Estimate rate = (Estimate) rates.value(0, "k_Q_uAh_cm2_sqrt_h");
        assertEquals(3.0, rate.value(), 0.05);
        assertTrue(Math.abs(rate.value() - 3.0) < 4 * rate.standardUncertainty().getAsDouble() + 0.03, rate.text());
        Estimate sigma = (Estimate) rates.value(0, "sigma_eff_S_cm");
        assertEquals(2.43e-12, sigma.value(), 0.1e-12);
        Table titrations = result.table("titrations").orElseThrow();
        assertEquals(4.0, (Double) titrations.value(0, "portion_uAh_cm2"), 0.05);
        assertTrue(titrations.rows().size() >= 14, "60 µAh cm⁻² in portions of 4");
        assertEquals(1, result.figures().size());
        assertTrue(result.synthetic());
    }

    @Test
    void portionsThatAreNotConsumedDoNotCount() {
        TitrationTwin brief = new TitrationTwin(0.785, 3.0, 20, 0.05, 0.05, 60, 60, 1);
        AnalysisResult result = run(Map.of(cell("brief"), brief.simulate()));
        assertEquals(0, result.table("titration-rates").orElseThrow().rows().size());
        assertEquals("TOO_FEW_TITRATIONS", result.findings().get(0).code());
    }

    @Test
    void cyclingIsNoTitration() {
        Map<Cell, Trace> cells = new LinkedHashMap<>();
        cells.put(cell("cycled"), DigitalTwin.simulate(TwinCells.healthy(20)).trace());
        assertEquals("NO_TITRATION", run(cells).findings().get(0).code());
    }
}
