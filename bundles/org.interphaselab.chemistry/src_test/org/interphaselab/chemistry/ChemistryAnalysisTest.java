package org.interphaselab.chemistry;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Finding;
import org.interphaselab.analysis.Parameters;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.experiment.Composition;
import org.interphaselab.analysis.experiment.Experiment;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.chart.ChartSpec;
import org.interphaselab.chart.Series;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.core.Estimate;
import org.interphaselab.core.ProblemException;
import org.interphaselab.core.Progress;
import org.junit.jupiter.api.Test;

class ChemistryAnalysisTest {

    private final ChemistryAnalysis analysis = new ChemistryAnalysis();

    private static Interphase interphase(String name, OptionalDouble reported, Composition composition) {
        return new Interphase(
                "id " + name, name, "", false, reported, OptionalDouble.empty(), Optional.ofNullable(composition));
    }

    private static Composition composition(Composition.Basis basis, Composition.Part... parts) {
        return new Composition(List.of(parts), basis);
    }

    private static AnalysisInput input(Interphase... interphases) {
        return new AnalysisInput(
                new Experiment("study", "study", List.of(interphases), List.of()), List.of(), cell -> Optional.empty());
    }

    private AnalysisResult run(Interphase... interphases) throws ProblemException {
        return analysis.run(input(interphases), Parameters.initial(ChemistryParameters.class), Progress.none());
    }

    private static final Composition.Part LPSC = new Composition.Part("Li6PS5Cl", 4);
    private static final Composition.Part LGPS = new Composition.Part("Li10GeP2S12", 1);

    @Test
    void interphasesOfKnownCompositionAreReduced() throws ProblemException {
        AnalysisResult result = run(
                interphase("MII-2", OptionalDouble.of(0.0380), composition(Composition.Basis.MOL, LPSC, LGPS)),
                interphase("by mass", OptionalDouble.empty(), composition(Composition.Basis.MASS, LPSC, LGPS)),
                interphase("SEI", OptionalDouble.of(0), composition(Composition.Basis.MOL, LPSC)));
        Table table = result.table("reductions").orElseThrow();
        assertEquals(3, table.rows().size());
        Estimate fraction = assertInstanceOf(Estimate.class, table.value(0, "metal_volume_fraction_percent"));
        assertEquals(3.801, fraction.value(), 0.0005);
        Estimate highest = assertInstanceOf(Estimate.class, table.value(0, "highest_percent"));
        assertEquals(4.052, highest.value(), 0.0005);
        assertEquals(0.039, highest.standardUncertainty().getAsDouble(), 0.001);
        assertEquals(0.1204, (Double) table.value(0, "lithium_mAh_cm2_um"), 0.00005);
        assertEquals(2.165, ((Estimate) table.value(1, "metal_volume_fraction_percent")).value(), 0.0005);
        assertNull(table.value(1, "reported_percent"));
        assertEquals(0.0, ((Estimate) table.value(2, "highest_percent")).value());
        assertEquals(2, result.table("alternatives").orElseThrow().rows().size());
        assertEquals(
                List.of("GRAIN_MODEL", "GRAIN_MODEL", "SOURCES_RECALLED"),
                result.findings().stream().map(Finding::code).toList());
    }

    /** What a referee must be told: which values of the catalog nobody has looked up; and only those used. */
    @Test
    void valuesThatNobodyHasLookedUpAreListed() throws ProblemException {
        String text = run(interphase("MII-2", OptionalDouble.empty(), composition(Composition.Basis.MOL, LPSC, LGPS)))
                .findings()
                .getLast()
                .text();
        for (String row : List.of("volume of Li15Ge4", "decomposition potential of Li6PS5Cl", "Scher-Zallen")) {
            assertTrue(text.contains(row), text);
        }
        for (String row : List.of("Li3P;", "Sn", "Lorenz")) {
            assertFalse(text.contains(row), text);
        }
    }

    @Test
    void aReportedFractionThatTheElectrolyteCannotGiveIsTold() throws ProblemException {
        AnalysisResult result =
                run(interphase("MII-2", OptionalDouble.of(0.0217), composition(Composition.Basis.MOL, LPSC, LGPS)));
        Finding finding = result.findings().stream()
                .filter(found -> found.code().equals("REPORTED_FRACTION_DIFFERS"))
                .findFirst()
                .orElseThrow();
        assertTrue(finding.text().contains("3.801 % to 4.052 %"), finding::text);
        assertEquals("MII-2", finding.subject());
    }

    @Test
    void theGrainsOfTheTwoCompositesLieOnEitherSideOfTheClassicalThresholds() throws ProblemException {
        AnalysisResult result = run(
                interphase("4:1", OptionalDouble.empty(), composition(Composition.Basis.MOL, LPSC, LGPS)),
                interphase(
                        "16:1",
                        OptionalDouble.empty(),
                        composition(Composition.Basis.MOL, new Composition.Part("Li6PS5Cl", 16), LGPS)));
        Table grains = result.table("grains").orElseThrow();
        assertTrue(grains.title().startsWith("Alternative model"));
        Estimate bearing = assertInstanceOf(Estimate.class, grains.value(0, "metal_bearing_grains_percent"));
        assertEquals(36.7, bearing.value(), 0.05);
        // LGPS gives 12 Li2S + 2 Li3P + ¼ Li15Ge4 of 455.40 cm³, 4 LPSC 786.06 cm³; each phase off by its own part
        double metal = 47.19 * (1 - 0.3668) / 1241.46 * uncertainty("Li15Ge4");
        double sulfide = 28.03 * (12 - 0.3668 * 32) / 1241.46 * uncertainty("Li2S");
        double phosphide = 35.93 * (2 - 0.3668 * 6) / 1241.46 * uncertainty("Li3P");
        double chloride = 20.44 * (-0.3668 * 4) / 1241.46 * uncertainty("LiCl");
        double all = Math.hypot(Math.hypot(metal, sulfide), Math.hypot(phosphide, chloride));
        assertEquals(100 * all, bearing.standardUncertainty().getAsDouble(), 0.002);
        assertEquals(3.801, ((Estimate) grains.value(0, "metal_volume_fraction_percent")).value(), 0.0005);
        assertEquals(12.7, ((Estimate) grains.value(2, "metal_bearing_grains_percent")).value(), 0.05);
        assertEquals(
                List.of("above", "above", "below", "below"),
                grains.rows().stream()
                        .map(row -> ((String) row.get(grains.column("comparison"))).substring(0, 5))
                        .toList());
        // overlapping spheres: 1 − exp(−0.341889)
        assertEquals(100 * (1 - Math.exp(-0.341889)), (Double) grains.value(1, "threshold_percent"), 1e-4);
    }

    private static double uncertainty(String phase) {
        return Catalog.shipped().phases().stream()
                .filter(each -> each.id().equals(phase))
                .findFirst()
                .orElseThrow()
                .volumeUncertainty();
    }

    @Test
    void barsStackTheVolumesOfTheProductsAndTheMetalIsMarked() throws ProblemException {
        AnalysisResult result = run(
                interphase("MII-2", OptionalDouble.empty(), composition(Composition.Basis.MOL, LPSC, LGPS)),
                interphase("SEI", OptionalDouble.empty(), composition(Composition.Basis.MOL, LPSC)));
        ChartSpec chart = assertInstanceOf(ChartSpec.class, result.figures().getFirst());
        assertEquals(List.of("MII-2\n3.80 ± 0.08", "SEI\nno metal"), chart.x().names());
        Map<String, Series> bars = new LinkedHashMap<>();
        chart.series().forEach(series -> bars.put(series.name(), series));
        assertEquals(List.of("Li2S", "Li3P", "LiCl", "Li15Ge4"), List.copyOf(bars.keySet()), "the metal on top");
        // 32 Li2S of 28.03 cm³ replace 4 Li6PS5Cl of 144.3 cm³ and one Li10GeP2S12 of 289.1 cm³ (anchor volumes)
        assertEquals(32 * 28.03 / (4 * 144.3 + 289.1), bars.get("Li2S").y()[0], 0.003);
        assertEquals(0.25 * 188.8 / (4 * 144.3 + 289.1), bars.get("Li15Ge4").y()[0], 0.0005);
        assertEquals(bars.get("LiCl").upper()[0], bars.get("Li15Ge4").lower()[0], 1e-12);
        assertArrayEquals(new double[] {1}, bars.get("Li15Ge4").x());
        assertEquals(1, chart.marks().size());
        assertEquals(1, chart.marks().getFirst().x());
    }

    @Test
    void theCurveAgainstTheRatioPassesThroughTheMixturesOfTheStudy() throws ProblemException {
        AnalysisResult result = run(
                interphase("4:1", OptionalDouble.empty(), composition(Composition.Basis.MOL, LPSC, LGPS)),
                interphase(
                        "16:1",
                        OptionalDouble.empty(),
                        composition(Composition.Basis.MOL, new Composition.Part("Li6PS5Cl", 16), LGPS)));
        ChartSpec chart = assertInstanceOf(ChartSpec.class, result.figures().getLast());
        assertEquals("fraction-against-ratio", chart.id());
        Series curve = chart.series().getFirst();
        for (int i = 1; i < curve.x().length; i++) {
            assertTrue(curve.y()[i] < curve.y()[i - 1], "less metal with more of the electrolyte without one");
            assertTrue(curve.upper()[i] >= curve.y()[i]);
        }
        // the golden fractions of 4:1 and 16:1
        assertEquals(3.801, chart.series().get(1).y()[0], 0.0005);
        assertEquals(4, chart.series().get(1).x()[0]);
        assertEquals(1.311, chart.series().get(2).y()[0], 0.0005);
        assertEquals(16, chart.series().get(2).x()[0]);
    }

    @Test
    void oneBadFormulaDoesNotStopTheOthers() throws ProblemException {
        AnalysisResult result = run(
                interphase(
                        "bad",
                        OptionalDouble.empty(),
                        composition(Composition.Basis.MOL, new Composition.Part("Li6PS5Xx", 1))),
                interphase("unknown", OptionalDouble.empty(), null),
                interphase("SEI", OptionalDouble.empty(), composition(Composition.Basis.MOL, LPSC)));
        assertEquals(1, result.table("reductions").orElseThrow().rows().size());
        assertEquals(
                List.of("FORMULA", "COMPOSITION_NOT_REPORTED", "SOURCES_RECALLED"),
                result.findings().stream().map(Finding::code).toList());
    }

    @Test
    void withoutAnyCompositionItSaysWhatIsMissing() {
        assertEquals(
                "NO_COMPOSITION",
                analysis.check(input(interphase("MII", OptionalDouble.empty(), null)), new ChemistryParameters())
                        .getFirst()
                        .code());
    }
}
