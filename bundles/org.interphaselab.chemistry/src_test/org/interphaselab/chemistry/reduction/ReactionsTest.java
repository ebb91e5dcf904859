package org.interphaselab.chemistry.reduction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.interphaselab.chemistry.table.TextRow;
import org.interphaselab.chemistry.table.TextTable;
import org.interphaselab.core.ProblemException;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every electrolyte and mixture of an independent calculation comes out with its numbers, to the digits printed. */
class ReactionsTest {

    private static List<TextRow> rows() throws IOException, ProblemException {
        String file = "reactions.tsv";
        try (InputStreamReader text =
                new InputStreamReader(ReactionsTest.class.getResourceAsStream(file), StandardCharsets.UTF_8)) {
            return TextTable.read(Path.of(file), text, List.of("id")).rows();
        }
    }

    @Test
    void thereAreSixty() throws IOException, ProblemException {
        assertEquals(60, rows().size());
    }

    @TestFactory
    Stream<DynamicTest> rowsAreReproduced() throws IOException, ProblemException {
        return rows().stream().map(row -> DynamicTest.dynamicTest(row.text("id"), () -> check(row)));
    }

    private static void check(TextRow row) throws ProblemException {
        Reduction reduction = Chemistry.reduce(row.text("mixture"), row.word("basis", Basis.class));
        Reaction r = reduction.usual();
        expect(row, "lithium", 5.1e-5, r.lithiumMol());
        expect(row, "electrolyte_cm3", 0.0051, r.mixture().volumeCm3());
        expect(row, "products_cm3", 0.0051, r.productVolumeCm3());
        // the other calculation has ytterbium at 173.045, the abridged standard weight is 173.05
        expect(row, "metal_cm3", 1e-3, r.metalVolumeCm3());
        expect(row, "v_fm_percent", 5.1e-4, 100 * r.metalVolumeFraction());
        double uncertainty =
                r.metalVolumeFractionEstimate().standardUncertainty().orElseThrow();
        expect(row, "v_fm_uncertainty", 5.1e-4, 100 * uncertainty);
        expect(row, "li_mAh_cm2_per_um", 5.1e-5, r.lithiumMAhPerCm2Um());
        expect(row, "nm_per_uAh_cm2", 0.0051, r.growthNmPerUAhCm2());
        expect(row, "volume_change_percent", 0.051, percent(r.volumeChange()));
        expect(row, "products_per_electrolyte", 5.1e-4, r.productsPerElectrolyte());
        expect(row, "lithium_in_metal_percent", 0.051, percent(r.lithiumInMetals()));
        expect(row, "metal_bearing_electrolyte_percent", 0.0051, percent(r.metalBearingElectrolyteFraction()));
        expect(row, "metal_bearing_grains_percent", 0.0051, 100 * r.metalBearingGrainFraction());
        if (!row.text("products").isEmpty()) {
            checkProducts(row, r);
        }
        checkAlternative(row, reduction);
    }

    private static void checkAlternative(TextRow row, Reduction reduction) throws ProblemException {
        String wanted = row.text("alternative");
        assertEquals(wanted.isEmpty(), reduction.alternatives().isEmpty(), "alternatives of " + row.text("id"));
        if (wanted.isEmpty()) {
            return;
        }
        Reaction reaction = reduction.alternatives().stream()
                .filter(alternative -> alternative
                        .rule()
                        .replace(" counted as a metal", "*")
                        .replace(" ", "")
                        .equals(wanted))
                .findFirst()
                .orElseThrow()
                .reaction();
        expect(row, "alternative_percent", 5.1e-4, 100 * reaction.metalVolumeFraction());
        assertTrue(reduction.lowestMetalVolumeFraction() <= reaction.metalVolumeFraction());
        assertTrue(reduction.highestMetalVolumeFraction() >= reaction.metalVolumeFraction());
    }

    private static OptionalDouble percent(OptionalDouble fraction) {
        return fraction.isPresent() ? OptionalDouble.of(100 * fraction.getAsDouble()) : fraction;
    }

    private static void expect(TextRow row, String column, double tolerance, OptionalDouble actual)
            throws ProblemException {
        if (!row.text(column).isEmpty()) {
            expect(row, column, tolerance, actual.orElseThrow());
        }
    }

    private static void expect(TextRow row, String column, double tolerance, double actual) throws ProblemException {
        if (!row.text(column).isEmpty()) {
            assertEquals(row.requiredNumber(column, -1e9), actual, tolerance, row.text("id") + " " + column);
        }
    }

    private static void checkProducts(TextRow row, Reaction reaction) {
        Map<String, Double> expected = new TreeMap<>();
        for (String term : row.text("products").split(" \\+ ")) {
            String[] parts = term.split(" ");
            expected.put(parts[parts.length - 1], parts.length == 1 ? 1 : Double.parseDouble(parts[0]));
        }
        Map<String, Double> actual = new TreeMap<>();
        reaction.products().forEach(product -> actual.put(product.phase().id(), product.mol()));
        assertEquals(expected.keySet(), actual.keySet(), row.text("id"));
        expected.forEach((id, mol) -> assertEquals(mol, actual.get(id), 6e-5 + 3e-6 * mol, row.text("id") + " " + id));
    }
}
