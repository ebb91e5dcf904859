package org.interphaselab.chemistry.screening;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.interphaselab.analysis.Analysis;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.experiment.CatalogChanges;
import org.interphaselab.analysis.experiment.CatalogChanges.Kind;
import org.interphaselab.analysis.experiment.CatalogChanges.Row;
import org.interphaselab.analysis.experiment.Experiment;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Guide;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.interphaselab.evaluation.bracket.ThresholdBracket;
import org.interphaselab.evaluation.bracket.ThresholdBracket.Placed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScreeningTest {

    private static AnalysisInput input(Row... rows) {
        CatalogChanges catalog = new CatalogChanges("", List.of(rows));
        return new AnalysisInput(
                new Experiment("e", "e", List.of(), List.of(), catalog, List.of()),
                List.of(),
                cell -> Optional.empty());
    }

    private static <P extends Record> AnalysisResult run(Analysis<P> analysis, Map<String, String> values, Row... rows)
            throws ProblemException {
        P parameters = Parameters.parse(analysis.parameters(), values);
        assertEquals(List.of(), analysis.check(input(rows), parameters));
        return analysis.run(input(rows), parameters, Progress.none());
    }

    private static int row(Table table, String column, String value) {
        for (int i = 0; i < table.rows().size(); i++) {
            if (value.equals(table.value(i, column))) {
                return i;
            }
        }
        throw new AssertionError("no " + value);
    }

    @ParameterizedTest
    @CsvSource({
        "Cu, 0.37, , 0.005",
        "Ag, 0.14, 0.41, 0.005",
        "Mg, 0.19, 0.56, 0.005",
        "Zn, 0.14, 0.43, 0.005",
        "Al, 0.08, 0.23, 0.005",
        "Y, 0.13, 0.39, 0.005",
        "In, 0.041, 0.121, 0.0005",
        "Sn, 0.045, 0.131, 0.0005",
        "Ge, 0.055, 0.160, 0.0005",
        "Si, 0.052, 0.153, 0.0005"
    })
    void everyDopantOfTheCatalogHasItsHighestHarmlessLevel(
            String element, double benign, Double detrimental, double tolerance) throws ProblemException {
        Table table = run(new DopantLevelAnalysis(), Map.of("benignPercent", "1.3109", "detrimentalPercent", "3.8011"))
                .table("dopant-levels")
                .orElseThrow();
        int row = row(table, "dopant", "LPSC-" + element);
        assertEquals(benign, (Double) table.value(row, "highest_benign_x"), tolerance);
        if (detrimental == null) {
            assertNull(table.value(row, "detrimental_x"));
        } else {
            assertEquals(detrimental, (Double) table.value(row, "detrimental_x"), tolerance);
        }
    }

    @Test
    void aFormulaOfOnesOwnAndADopantOfTheStudy() throws ProblemException {
        Table own = run(new DopantLevelAnalysis(), Map.of("family", "Li6-xCuxPS5Cl", "benignPercent", "1.31"))
                .table("dopant-levels")
                .orElseThrow();
        assertEquals(1, own.rows().size());
        Row bromide = new Row(
                Kind.DOPANT,
                "dopant",
                new TreeMap<>(Map.of(
                        "id",
                        "LPSBr-Cu",
                        "family",
                        "Li6-xCuxPS5Br",
                        "element",
                        "Cu",
                        "highest_x",
                        "0.2",
                        "source",
                        "ours",
                        "confidence",
                        "c")));
        Table all = run(new DopantLevelAnalysis(), Map.of("benignPercent", "1.31"), bromide)
                .table("dopant-levels")
                .orElseThrow();
        int row = row(all, "dopant", "LPSBr-Cu");
        assertEquals(0.2, all.value(row, "looked_up_to_x"));
        assertNull(all.value(row, "highest_benign_x"));
        assertEquals("harmless over the whole range looked at", all.value(row, "answer"));
    }

    @Test
    void withoutABracketNothingIsSaid() throws ProblemException {
        DopantLevelAnalysis analysis = new DopantLevelAnalysis();
        ProblemException none = assertThrows(
                ProblemException.class,
                () -> analysis.run(input(), Parameters.initial(DopantLevelParameters.class), Progress.none()));
        assertEquals("NO_BRACKET", none.problem().code());
        AnalysisResult one = run(analysis, Map.of("detrimentalPercent", "3.8011"));
        Table table = one.table("dopant-levels").orElseThrow();
        int indium = row(table, "dopant", "LPSC-In");
        assertNull(table.value(indium, "highest_benign_x"));
        assertEquals(0.121, (Double) table.value(indium, "detrimental_x"), 0.0005);
        assertTrue(one.findings().stream()
                .anyMatch(finding -> finding.code().equals("DOPANT_BRACKET")
                        && finding.text().contains("none is known")
                        && finding.text().contains("(entered)")));
    }

    /** What the study's verdicts give holds where nothing is entered. */
    @Test
    void theBracketIsThatOfTheStudyUnlessEntered() throws ProblemException {
        ThresholdBracket study = new ThresholdBracket(
                Optional.of(new Placed("MII-3", 0.01311, 0.0003, false)),
                Optional.of(new Placed("MII-2", 0.03801, 0, true)));
        DopantBracket own = DopantBracket.of(study, Parameters.initial(DopantLevelParameters.class));
        assertEquals(1.311, own.benign().orElseThrow().percent().value(), 1e-9);
        assertEquals(
                0.03, own.benign().orElseThrow().percent().standardUncertainty().getAsDouble(), 1e-9);
        assertEquals(
                "3.801 % (verdict of this study on MII-2)",
                own.detrimental().orElseThrow().words());
        DopantBracket mixed =
                DopantBracket.of(study, Parameters.parse(DopantLevelParameters.class, Map.of("benignPercent", "2")));
        assertEquals("2 % (entered)", mixed.benign().orElseThrow().words());
        assertTrue(mixed.contradiction().isEmpty());
        assertTrue(DopantBracket.of(study, Parameters.parse(DopantLevelParameters.class, Map.of("benignPercent", "5")))
                .contradiction()
                .isPresent());
    }

    @Test
    void aBracketThatContradictsItselfIsRefused() throws ProblemException {
        DopantLevelAnalysis analysis = new DopantLevelAnalysis();
        DopantLevelParameters parameters =
                Parameters.parse(DopantLevelParameters.class, Map.of("benignPercent", "5", "detrimentalPercent", "3"));
        assertEquals(
                List.of("BRACKET_UPSIDE_DOWN"),
                analysis.check(input(), parameters).stream().map(Problem::code).toList());
    }

    @Test
    void theRatioForTwoPerCent() throws ProblemException {
        AnalysisResult result = run(new MixingRatioAnalysis(), Map.of("wantedPercent", "2"));
        Table ratios = result.table("ratios").orElseThrow();
        assertEquals(9.6893, (Double) ratios.value(0, "ratio"), 5e-5);
        assertEquals(10.498, (Double) ratios.value(1, "ratio"), 0.002);
        ChartSpec figure = (ChartSpec) result.figures().getFirst();
        // V_F-M(n) = 47.19 / (196.52 n + 455.40)
        double[] n = figure.series().getFirst().x();
        for (int i = 0; i < n.length; i++) {
            assertEquals(
                    4719 / (196.52 * n[i] + 455.40), figure.series().getFirst().y()[i], 0.001);
        }
        Table none = run(new MixingRatioAnalysis(), Map.of("wantedPercent", "20"))
                .table("ratios")
                .orElseThrow();
        assertNull(none.value(0, "ratio"));
        assertEquals(10.362, (Double) none.value(0, "highest_percent"), 0.001);
    }

    private static Row alloy(String id, String angle, String diffusivity, String temperature, String activation) {
        TreeMap<String, String> values = new TreeMap<>(Map.of(
                "id",
                id,
                "metal",
                "In",
                "phase",
                "LiIn",
                "contact_angle_deg",
                angle,
                "diffusivity_cm2_s",
                diffusivity,
                "diffusivity_temperature_C",
                temperature,
                "source",
                "made up for this test",
                "confidence",
                "c"));
        if (!activation.isEmpty()) {
            values.put("activation_energy_eV", activation);
        }
        return new Row(Kind.ALLOY, "alloy " + id, values);
    }

    @Test
    void theShippedValuesAreThoseRead() throws ProblemException {
        AnalysisResult result = run(new AlloyScreeningAnalysis(), Map.of());
        Table table = result.table("alloys").orElseThrow();
        int indium = row(table, "alloy", "LiIn 25 °C");
        assertEquals(5.5e-7, table.value(indium, "diffusivity_cm2_s"));
        assertNull(table.value(indium, "compared_diffusivity_cm2_s"));
        assertNull(table.value(indium, "contact_angle_deg"));
        assertEquals(
                List.of("contact angle", "diffusivity at 415 °C: reported at another temperature"),
                table.value(indium, "missing"));
        int copper = row(table, "alloy", "Cu");
        assertEquals(0.0, table.value(copper, "contact_angle_deg"));
        assertEquals(List.of("diffusivity at 415 °C"), table.value(copper, "missing"));
        int aluminium = row(table, "alloy", "LiAl 415 °C");
        assertEquals(1.2e-4, table.value(aluminium, "compared_diffusivity_cm2_s"));
        assertEquals(List.of("contact angle"), table.value(aluminium, "missing"));
        // LiIn 23.6 cm³ per indium: 0.236 / (196.52 + 0.236)
        assertEquals(
                100 * 0.2357 / (196.52 + 0.2357), (Double) table.value(indium, "fraction_per_mol_percent"), 0.0005);
        assertEquals(
                List.of("NOTHING_TO_COMPARE", "AXES_MISSING", "OTHER_TEMPERATURE"),
                result.findings().stream().map(Finding::code).toList());
        ChartSpec reported = (ChartSpec) result.figure("alloy-diffusivities").orElseThrow();
        assertEquals(3, reported.series().size(), "one series per temperature");
    }

    @Test
    void anAlloyWithOneOfTheTwoIsALineInThePlot() throws ProblemException {
        AnalysisResult result = run(new AlloyScreeningAnalysis(), Map.of());
        ChartSpec pareto = (ChartSpec) result.figure("alloy-pareto").orElseThrow();
        assertTrue(pareto.marks().isEmpty(), "nothing that is shipped has both");
        Guide copper = pareto.guides().stream()
                .filter(guide -> guide.text().startsWith("Cu "))
                .findFirst()
                .orElseThrow();
        assertEquals(Guide.Orientation.AT_Y, copper.orientation());
        assertEquals(0, copper.value());
        assertTrue(copper.text().endsWith("mobility missing"), copper.text());
        Guide aluminium = pareto.guides().stream()
                .filter(guide -> guide.text().startsWith("LiAl "))
                .findFirst()
                .orElseThrow();
        assertEquals(Guide.Orientation.AT_X, aluminium.orientation());
        assertEquals(1.2e-4, aluminium.value());
        assertTrue(pareto.x().min().getAsDouble() < 3.0e-6 && pareto.x().max().getAsDouble() > 1.9e-4);
        assertTrue(
                pareto.guides().stream().noneMatch(guide -> guide.text().startsWith("LiIn 25")),
                "of another temperature");
    }

    @Test
    void theFrontHoldsWhatNothingElseBeats() throws ProblemException {
        AnalysisResult result = run(
                new AlloyScreeningAnalysis(),
                Map.of("temperatureC", "100"),
                alloy("wets", "20", "1e-8", "100", ""),
                alloy("fast", "90", "1e-5", "100", ""),
                alloy("worse", "95", "1e-6", "100", ""),
                alloy("cold", "5", "1e-3", "25", ""));
        Table table = result.table("alloys").orElseThrow();
        assertEquals("on the Pareto front", table.value(row(table, "alloy", "wets"), "comparison"));
        assertEquals("on the Pareto front", table.value(row(table, "alloy", "fast"), "comparison"));
        assertEquals("another is better in both", table.value(row(table, "alloy", "worse"), "comparison"));
        assertEquals("not compared", table.value(row(table, "alloy", "cold"), "comparison"));
        assertEquals(
                List.of("diffusivity at 100 °C: reported at another temperature"),
                table.value(row(table, "alloy", "cold"), "missing"));
        ChartSpec pareto = (ChartSpec) result.figure("alloy-pareto").orElseThrow();
        assertEquals(3, pareto.marks().size());
        assertTrue(pareto.marks().stream().noneMatch(mark -> mark.text().startsWith("cold")));
    }

    @Test
    void anotherTemperatureNeedsAnActivationEnergy() throws ProblemException {
        AnalysisResult result = run(
                new AlloyScreeningAnalysis(),
                Map.of("temperatureC", "100"),
                alloy("activated", "20", "1e-8", "25", "0.3"));
        Table table = result.table("alloys").orElseThrow();
        // 0.3 eV / k = 3481.4 K, times 6.7413e-4 K⁻¹ = 2.3469, exp = 10.453
        assertEquals(
                1.0453e-7, (Double) table.value(row(table, "alloy", "activated"), "compared_diffusivity_cm2_s"), 1e-11);
        assertEquals("on the Pareto front", table.value(row(table, "alloy", "activated"), "comparison"));
    }
}
