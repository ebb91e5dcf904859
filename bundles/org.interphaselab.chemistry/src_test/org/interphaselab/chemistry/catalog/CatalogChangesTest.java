package org.interphaselab.chemistry.catalog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.interphaselab.analysis.experiment.CatalogChanges;
import org.interphaselab.analysis.experiment.CatalogChanges.Kind;
import org.interphaselab.analysis.experiment.CatalogChanges.Row;
import org.interphaselab.chemistry.reduction.MixtureParser;
import org.interphaselab.chemistry.reduction.Reducer;
import org.interphaselab.chemistry.reduction.Reduction;
import org.interphaselab.core.ProblemException;
import org.junit.jupiter.api.Test;

class CatalogChangesTest {

    private final Catalog shipped = Catalog.shipped();

    private static Row row(Kind kind, Map<String, String> values) {
        return new Row(kind, "row of " + values.getOrDefault("id", "rule"), new TreeMap<>(values));
    }

    private static Row germanide(String volume) {
        return row(
                Kind.PHASE,
                Map.of(
                        "id",
                        "Li15Ge4",
                        "formula",
                        "Li15Ge4",
                        "role",
                        "product",
                        "molar_volume_cm3_mol",
                        volume,
                        "volume_uncertainty_percent",
                        "1",
                        "electronic_class",
                        "metal",
                        "counts_as_metal",
                        "yes",
                        "source",
                        "measured by us",
                        "confidence",
                        "a"));
    }

    private static Row rule(String element, String phase, String use) {
        return row(
                Kind.SINK_RULE,
                Map.of("element", element, "phase", phase, "use", use, "source", "ours", "confidence", "b"));
    }

    private static CatalogChanges changes(Row... rows) {
        return new CatalogChanges("", List.of(rows));
    }

    private static Reduction reduce(Catalog catalog, String mixture) throws ProblemException {
        return new Reducer(catalog).reduce(new MixtureParser(catalog).parse(mixture, Optional.empty()));
    }

    private String code(Row... rows) {
        List<CatalogProblem> problems = shipped.problems(changes(rows));
        assertFalse(problems.isEmpty());
        assertThrows(ProblemException.class, () -> shipped.with(changes(rows)));
        return problems.getFirst().problem().code();
    }

    @Test
    void withoutChangesItIsTheCatalogThatShips() throws ProblemException {
        assertSame(shipped, shipped.with(CatalogChanges.NONE));
    }

    @Test
    void aChangedVolumeChangesTheMetalVolumeFraction() throws ProblemException {
        Catalog mine = shipped.with(changes(germanide("200")));
        // per mol LGPS: a quarter of Li15Ge4, 47.19 cm³ of the 455.40 cm³, becomes 50 cm³
        assertEquals(
                100 * 50 / (455.40 - 47.19 + 50),
                100 * reduce(mine, "Li10GeP2S12").usual().metalVolumeFraction(),
                0.001);
        assertEquals(shipped.phases().size(), mine.phases().size());
        assertNotEquals(shipped.edition(), mine.edition());
        assertEquals("shipped, with changes of a study: row of Li15Ge4", mine.origin());
        assertEquals(mine.sha256(), shipped.with(changes(germanide("200"))).sha256());
        assertNotEquals(mine.sha256(), shipped.with(changes(germanide("201"))).sha256());
    }

    @Test
    void aDefaultOfTheStudyMakesTheShippedOneAnAlternative() throws ProblemException {
        Reduction reduction = reduce(shipped.with(changes(rule("In", "LiIn", "default"))), "Li3InCl6");
        assertEquals(16.118, 100 * reduction.usual().metalVolumeFraction(), 0.001);
        assertEquals(33.76, 100 * reduction.highestMetalVolumeFraction(), 0.005);
        assertEquals(1, reduction.alternatives().size());
    }

    @Test
    void aShippedRuleCanBeLeftOut() throws ProblemException {
        Reduction reduction = reduce(shipped.with(changes(rule("In", "LiIn", "left_out"))), "Li3InCl6");
        assertTrue(reduction.alternatives().isEmpty());
        assertEquals("TABLE_VALUE", code(rule("In", "Li13In3", "left_out")));
        assertEquals("TABLE_VALUE", code(rule("In", "In", "left_out")));
    }

    @Test
    void whatIsWrongIsToldRowByRow() {
        assertEquals("TABLE_VALUE", code(germanide("-3")));
        assertEquals("TABLE_VALUE", code(rule("Xx", "LiIn", "default")));
        assertEquals("TABLE_VALUE", code(rule("In", "nothing", "default")));
        assertEquals("TABLE_VALUE", code(rule("In", "LiIn", "default"), rule("In", "In", "default")));
        assertEquals("TABLE_VALUE", code(germanide("200"), germanide("201")));
        assertEquals(
                2,
                shipped.problems(changes(germanide("-3"), rule("In", "nothing", "default")))
                        .size());
    }

    @Test
    void aPhaseThatLosesTheElementOfItsRuleIsTold() {
        Row tin = row(
                Kind.PHASE,
                new TreeMap<>(Map.of(
                        "id",
                        "Li15Ge4",
                        "formula",
                        "Li17Sn4",
                        "role",
                        "product",
                        "molar_volume_cm3_mol",
                        "200",
                        "volume_uncertainty_percent",
                        "1",
                        "electronic_class",
                        "metal",
                        "counts_as_metal",
                        "yes",
                        "source",
                        "ours",
                        "confidence",
                        "c")));
        assertEquals("PHASE_WITHOUT_ITS_ELEMENT", code(tin));
    }

    @Test
    void aDecompositionPotentialStandsForEveryMultipleOfItsFormula() throws ProblemException {
        Row own = row(
                Kind.DECOMPOSITION_POTENTIAL,
                Map.of(
                        "formula",
                        "Li12P2S10Cl2",
                        "decomposition_potential_V",
                        "1.65",
                        "source",
                        "ours",
                        "confidence",
                        "a"));
        Catalog mine = shipped.with(changes(own));
        assertEquals(
                1.65,
                mine.decomposition(mine.formulas().parse("Li6PS5Cl"))
                        .orElseThrow()
                        .potentialV());
        assertEquals(
                1.7,
                shipped.decomposition(shipped.formulas().parse("Li6PS5Cl"))
                        .orElseThrow()
                        .potentialV());
        assertEquals(shipped.decompositions().size(), mine.decompositions().size());
    }

    @Test
    void theTitaniumPhosphateFollowsTheRuleOfItsSystem() throws ProblemException {
        // LiTi2(PO4)3 + 30 Li → 2/3 Ti3P + 7/3 Li3P + 12 Li2O: lithium 7 + 24 − 1
        Reduction reduction = reduce(shipped, "LiTi2(PO4)3");
        assertEquals(30, reduction.usual().lithiumMol(), 1e-9);
        assertEquals(
                List.of("Ti"),
                reduction.alternatives().stream()
                        .map(Reduction.Alternative::rule)
                        .toList());
    }
}
