package org.interphaselab.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.cli.PlainLab.Outcome;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.Confidence;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.RuleUse;
import org.interphaselab.model.SinkRule;
import org.interphaselab.model.Study;
import org.interphaselab.study.StudyFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChemistryCommandTest {

    private static final String MIXTURE = "Li6PS5Cl:4, Li10GeP2S12:1";

    @TempDir
    Path folder;

    private static JsonObject json(String... arguments) {
        String[] all = new String[arguments.length + 2];
        all[0] = "chemistry";
        all[1] = "--json";
        System.arraycopy(arguments, 0, all, 2, arguments.length);
        Outcome outcome = PlainLab.run(all);
        assertEquals(ExitCode.DONE, outcome.code(), outcome.err());
        assertEquals("", outcome.err());
        return JsonParser.parseString(outcome.out()).getAsJsonObject();
    }

    @Test
    void theMixtureOfThePaperInJson() {
        JsonObject object = json(MIXTURE);
        assertEquals(
                "4 Li6PS5Cl + Li10GeP2S12 + 55.75 Li → 32 Li2S + 6 Li3P + 4 LiCl + 0.25 Li15Ge4",
                object.get("reaction").getAsString());
        assertEquals(3.801, object.get("v_fm_percent").getAsDouble(), 0.0005);
        assertEquals(0.082, object.get("v_fm_uncertainty").getAsDouble(), 0.0005);
        assertEquals(0.1204, object.get("li_mAh_cm2_per_um").getAsDouble(), 0.00005);
        assertEquals(-22.0, object.get("volume_change_percent").getAsDouble(), 0.05);
        assertEquals(36.68, object.get("metal_bearing_grains_percent").getAsDouble(), 0.005);
        assertEquals(1, object.getAsJsonArray("alternatives").size());
        JsonObject other = object.getAsJsonArray("alternatives").get(0).getAsJsonObject();
        assertEquals("Li17Ge4", other.get("rule").getAsString());
        assertEquals(4.052, other.get("v_fm_percent").getAsDouble(), 0.0005);
    }

    @Test
    void aRatioThatIsAskedForIsNotGivenToo() {
        Outcome outcome = PlainLab.run("chemistry", MIXTURE, "--for", "2");
        assertEquals(ExitCode.PROBLEMS, outcome.code());
        assertTrue(outcome.err().contains("two formulas without amounts"), outcome.err());
    }

    @Test
    void aBasisNobodySaidIsStated() {
        JsonObject silent = json(MIXTURE);
        assertEquals("mol", silent.get("basis").getAsString());
        assertFalse(silent.get("basis_stated").getAsBoolean());
        assertEquals(1, silent.getAsJsonArray("notes").size());
        String text = PlainLab.run("chemistry", MIXTURE).out();
        assertTrue(text.contains("4 : 1 by mol (not said; --basis mass for masses)"), text);

        JsonObject mass = json(MIXTURE, "--basis", "mass");
        assertEquals(2.165, mass.get("v_fm_percent").getAsDouble(), 0.0005);
        assertEquals("mass", mass.get("basis").getAsString());
        assertTrue(mass.get("basis_stated").getAsBoolean());
        assertEquals(0, mass.getAsJsonArray("notes").size());
    }

    @Test
    void forPeopleTheRangeIsAlwaysShown() {
        String text = PlainLab.run("chemistry", "Li3InCl6").out();
        assertTrue(text.contains("33.76 ± 0.25 %"), text);
        assertTrue(text.contains("with LiIn"), text);
        assertTrue(text.contains("16.12 to 33.76 %"), text);
        assertTrue(text.contains("nm per µAh cm⁻²"), text);
        assertTrue(text.lines().allMatch(line -> line.codePointCount(0, line.length()) <= 120), text);
    }

    @Test
    void whatIsNotKnownIsNull() {
        assertTrue(json("Li4GeS4").get("volume_change_percent").isJsonNull());
        assertTrue(json("Li3OCl").get("nm_per_uAh_cm2").isJsonNull());
    }

    @Test
    void theOtherWayRound() {
        assertEquals(
                9.6893, json("Li6PS5Cl, Li10GeP2S12", "--for", "2").get("value").getAsDouble(), 0.00005);
        assertEquals(
                0.041, json("Li6+2xP1-xInxS5Cl", "--for", "1.311").get("value").getAsDouble(), 0.0005);
        assertTrue(json("LPSC, LGPS", "--for", "20").get("value").isJsonNull());
        String text = PlainLab.run("chemistry", "Li6-xCuxPS5Cl", "--for", "3.8").out();
        assertTrue(text.contains("out of reach"), text);
        assertTrue(text.contains("x from 0 to 1"), text);
    }

    @Test
    void aStudysOwnRulesAreUsedAndItsCatalogIsStamped() throws ProblemException {
        Path study = folder.resolve("study");
        Study made = ModelFactory.eINSTANCE.createStudy();
        made.setCatalog(ModelFactory.eINSTANCE.createCatalog());
        SinkRule rule = ModelFactory.eINSTANCE.createSinkRule();
        rule.setElement("Ge");
        rule.setPhaseKey("Li17Ge4");
        rule.setUse(RuleUse.DEFAULT);
        rule.setSource("ours");
        rule.setConfidence(Confidence.B);
        made.getCatalog().getSinkRules().add(rule);
        StudyFolder.create(study, made).close();
        assertEquals(Catalog.shipped().edition(), made.getCatalog().getBasedOn());
        JsonObject own = json("Li10GeP2S12", "--study", study.toString());
        assertEquals(10.997, own.get("v_fm_percent").getAsDouble(), 0.0005);
        assertEquals(10.362, own.getAsJsonArray("v_fm_range_percent").get(0).getAsDouble(), 0.0005);
    }

    @Test
    void everyDopantAtOnce() {
        JsonObject all = JsonParser.parseString(PlainLab.run("chemistry", "--dopants", "--for", "1.3109", "--json")
                        .out())
                .getAsJsonObject();
        assertEquals(10, all.getAsJsonArray("dopants").size());
        all.getAsJsonArray("dopants").forEach(each -> {
            JsonObject dopant = each.getAsJsonObject();
            if (dopant.get("dopant").getAsString().equals("LPSC-Sn")) {
                assertEquals(0.045, dopant.get("value").getAsDouble(), 0.0005);
            }
        });
        String text = PlainLab.run("chemistry", "--dopants", "--for", "1.3109").out();
        assertTrue(text.contains("Li6+2xP1-xInxS5Cl  x = 0.0414"), text);
        assertTrue(text.contains("with LiIn 0.1"), text);
        assertEquals(ExitCode.USAGE, PlainLab.run("chemistry", "--dopants").code());
    }

    @Test
    void aCatalogCanBeSavedEditedAndUsed() throws IOException {
        String mine = folder.resolve("mine").toString();
        assertEquals(
                ExitCode.DONE, PlainLab.run("chemistry", "--save-catalog", mine).code());
        assertEquals(
                ExitCode.PROBLEMS,
                PlainLab.run("chemistry", "--save-catalog", mine).code());
        Path sinks = folder.resolve("mine").resolve("sinks.tsv");
        Files.writeString(
                sinks,
                Files.readString(sinks)
                        .replace("Ge\tLi15Ge4\tdefault", "Ge\tLi15Ge4\talternative")
                        .replace("Ge\tLi17Ge4\talternative", "Ge\tLi17Ge4\tdefault"));
        JsonObject object = json(MIXTURE, "--catalog", mine);
        assertEquals(4.052, object.get("v_fm_percent").getAsDouble(), 0.0005);
        assertTrue(object.get("catalog").getAsString().endsWith("mine"));

        Files.writeString(sinks, Files.readString(sinks).replace("P\tLi3P\t", "P\tLi9P\t"));
        Outcome outcome = PlainLab.run("chemistry", MIXTURE, "--catalog", mine);
        assertEquals(ExitCode.PROBLEMS, outcome.code());
        assertTrue(outcome.err().contains("sinks.tsv, line "), outcome.err());
        assertTrue(outcome.err().contains("'phase'"), outcome.err());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Li6PS5Xx",
                "Li6(PS5Cl",
                "Li6VS5",
                "Li6PS5Cl, Li10GeP2S12",
                "Li6PS5Cl:4,5",
                "Li",
                "LixPS5Cl",
                "Li6PS5Cl:1e400, Li10GeP2S12:1"
            })
    void badFormulasAreOneProblemOnOneLine(String mixture) {
        Outcome outcome = PlainLab.run("chemistry", mixture);
        assertEquals(ExitCode.PROBLEMS, outcome.code(), outcome.err());
        assertEquals("", outcome.out());
        assertEquals(1, outcome.err().lines().count(), outcome.err());
    }

    @Test
    void wrongUsageIsToldOf() {
        for (String[] arguments : new String[][] {
            {"chemistry"},
            {"chemistry", "Li6PS5Cl", "--basis", "volume"},
            {"chemistry", "Li6PS5Cl", "Li3PS4"},
            {"chemistry", "LPSC, LGPS", "--for", "200"},
            {"chemistry", "LPSC, LGPS", "--for", "NaN"}
        }) {
            Outcome outcome = PlainLab.run(arguments);
            assertEquals(ExitCode.USAGE, outcome.code(), String.join(" ", arguments));
            assertTrue(outcome.err().lines().count() <= 4, outcome.err());
        }
        assertEquals(
                ExitCode.PROBLEMS,
                PlainLab.run("chemistry", "LPSC", "--for", "2").code());
    }
}
