package org.interphaselab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.Experiment;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.chemistry.screening.DopantLevelAnalysis;
import org.interphaselab.chemistry.screening.DopantLevelParameters;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.core.Trace;
import org.interphaselab.evaluation.twin.DigitalTwin;
import org.interphaselab.evaluation.twin.Fig2Panels;
import org.interphaselab.evaluation.twin.TwinCell;
import org.interphaselab.evaluation.twin.TwinParameters;
import org.junit.jupiter.api.Test;

/** That dopants are held against the verdicts of the study's own cells: chemistry and evaluation together. */
class DopantsOfAStudyTest {

    private static int row(Table table, String column, String value) {
        for (int i = 0; i < table.rows().size(); i++) {
            if (value.equals(table.value(i, column))) {
                return i;
            }
        }
        throw new AssertionError("no " + value);
    }

    /** MII-3 lives on and MII-2 runs empty: their fractions are the bracket, and one that is entered goes before. */
    @Test
    void theBracketIsThatOfTheStudysVerdicts() throws ProblemException {
        DopantLevelAnalysis analysis = new DopantLevelAnalysis();
        AnalysisInput study = study(0.013109, 0.038011);
        DopantLevelParameters own = Parameters.initial(DopantLevelParameters.class);
        assertEquals(List.of(), analysis.check(study, own));
        AnalysisResult result = analysis.run(study, own, Progress.none());
        Table table = result.table("dopant-levels").orElseThrow();
        assertEquals(0.041, (Double) table.value(row(table, "dopant", "LPSC-In"), "highest_benign_x"), 0.0005);
        assertEquals(0.121, (Double) table.value(row(table, "dopant", "LPSC-In"), "detrimental_x"), 0.0005);
        assertEquals(1.3109, result.scalars().get(0).value().value(), 1e-9);
        assertTrue(result.scalars().get(1).label().contains("verdict of this study on MII-2"));

        DopantLevelParameters entered = Parameters.parse(DopantLevelParameters.class, Map.of("benignPercent", "2"));
        AnalysisResult mixed = analysis.run(study, entered, Progress.none());
        assertTrue(
                mixed.findings().getFirst().text().contains("2 % (entered)")
                        && mixed.findings().getFirst().text().contains("3.801"),
                mixed.findings().getFirst().text());

        DopantLevelParameters above = Parameters.parse(DopantLevelParameters.class, Map.of("benignPercent", "5"));
        assertEquals(
                "BRACKET_UPSIDE_DOWN",
                assertThrows(ProblemException.class, () -> analysis.run(study, above, Progress.none()))
                        .problem()
                        .code());
    }

    private static AnalysisInput study(double harmless, double detrimental) {
        Map<Cell, Trace> traces = new LinkedHashMap<>();
        for (char panel : new char[] {'g', 'j', 'm'}) {
            TwinParameters twin = Fig2Panels.panel(panel, Fig2Panels.SEED).parameters();
            String name = panel == 'g' ? "MII-2" : panel == 'j' ? "MII-3" : "SEI";
            OptionalDouble fraction =
                    panel == 'm' ? OptionalDouble.empty() : OptionalDouble.of(panel == 'g' ? detrimental : harmless);
            Interphase interphase =
                    new Interphase(name, name, "", panel == 'm', fraction, OptionalDouble.empty(), Optional.empty());
            traces.put(
                    TwinCell.describe(name, interphase, twin),
                    DigitalTwin.simulate(twin).trace());
        }
        List<Cell> cells = List.copyOf(traces.keySet());
        return new AnalysisInput(
                new Experiment("e", "e", cells.stream().map(Cell::interphase).toList(), cells),
                cells,
                cell -> Optional.of((wanted, progress) -> traces.get(cell)));
    }
}
