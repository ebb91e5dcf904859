package org.interphaselab.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.interphaselab.analysis.AnalysisInput;
import org.interphaselab.analysis.AnalysisResult;
import org.interphaselab.analysis.Table;
import org.interphaselab.analysis.experiment.Experiment;
import org.interphaselab.analysis.experiment.ReportedFacts;
import org.interphaselab.core.Progress;
import org.interphaselab.evaluation.checklist.Checklist;
import org.interphaselab.evaluation.checklist.ChecklistItem;
import org.interphaselab.evaluation.checklist.ReportingChecklistAnalysis;
import org.interphaselab.evaluation.checklist.ReportingChecklistParameters;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.model.Study;
import org.junit.jupiter.api.Test;

class ReportedItemsTest {

    private final Study study = PaperModel.study();

    private ReportedFacts facts(int cell) {
        return ReportedItems.of(study).get(cell);
    }

    private AnalysisResult run() {
        Experiment experiment = ExperimentViews.of(study);
        return new ReportingChecklistAnalysis()
                .run(
                        new AnalysisInput(experiment, experiment.cells(), cell -> Optional.empty()),
                        new ReportingChecklistParameters(),
                        Progress.none());
    }

    @Test
    void everyPathOfTheChecklistLeadsToAnAttributeOfTheModel() {
        for (ChecklistItem item : Checklist.shipped().items()) {
            if (item.origin() == ChecklistItem.Origin.MODEL) {
                ModelPath.of(item.path()).paths().forEach(path -> assertLeads(item, path));
            }
        }
    }

    private static void assertLeads(ChecklistItem item, List<ModelPath.Step> path) {
        EClass at = Literals.CELL;
        for (int i = 0; i < path.size(); i++) {
            EStructuralFeature feature = at.getEStructuralFeature(path.get(i).feature());
            assertNotNull(feature, item.id() + ": " + path.get(i));
            boolean last = i == path.size() - 1;
            assertEquals(last, ModelPath.endsPath(feature), item.id());
            if (!last) {
                at = path.get(i).type() == null
                        ? ((EReference) feature).getEReferenceType()
                        : ModelPath.type(path.get(i));
                assertNotNull(at, item.id() + ": " + path.get(i));
            }
        }
    }

    @Test
    void thePapersStudyReportsWhatThePaperSays() {
        ReportedFacts mii2 = facts(3);
        assertTrue(mii2.mixture());
        assertEquals("0.5 mA cm⁻²", mii2.values().get("areal-current"));
        assertEquals("Li6PS5Cl, Li10GeP2S12", mii2.values().get("ise-formula"));
        assertEquals("mol", mii2.values().get("ratio-basis"));
        assertEquals("150 mg", mii2.values().get("pellet-mass"));
        // the paper does not state these
        assertNull(mii2.values().get("stack-pressure"));
        assertNull(mii2.values().get("temperature"));
        assertNull(mii2.values().get("first-polarity"));
        assertFalse(facts(11).mixture());
    }

    @Test
    void aValueThatOneComponentLacksIsNotReported() {
        study.getMaterials().stream()
                .filter(material -> "LGPS".equals(material.getName()))
                .forEach(material -> material.setFormula(null));
        assertNull(facts(3).values().get("ise-formula"));
        assertEquals("LGPS", facts(3).missing().get("ise-formula"));
        assertEquals("Li6PS5Cl", facts(11).values().get("ise-formula"));
    }

    @Test
    void nothingIsReportedOfAStudyThatSaysNothing() {
        Study empty = ModelFactory.eINSTANCE.createStudy();
        empty.getCells().add(ModelFactory.eINSTANCE.createCell());
        assertEquals(
                new TreeSet<>(),
                new TreeSet<>(ReportedItems.of(empty).getFirst().values().keySet()));
    }

    @Test
    void completenessCountsTheItemsThatApply() {
        Table before = run().table("completeness").orElseThrow();
        study.getProtocols().getFirst().setStackPressureMPa(5.0);
        study.getProtocols().getFirst().setTemperatureC(25.0);
        Table after = run().table("completeness").orElseThrow();
        int needed = (int) Checklist.shipped().items().stream()
                .filter(ChecklistItem::needed)
                .count();
        assertEquals(19, needed);
        // two of the nineteen needed items of a mixture
        assertEquals(
                200.0 / needed,
                (Double) after.value(3, "needed_percent") - (Double) before.value(3, "needed_percent"),
                1e-9);
        assertEquals(53L, after.value(3, "items"));
        assertEquals(50L, after.value(11, "items"));
        assertTrue(((List<?>) before.value(3, "needed_missing")).contains("Stack pressure in operation"));
        assertFalse(((List<?>) after.value(3, "needed_missing")).contains("Stack pressure in operation"));
    }
}
