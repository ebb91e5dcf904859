package org.interphaselab.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.AmountBasis;
import org.interphaselab.model.Cell;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.model.Protocol;
import org.interphaselab.model.Study;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every condition of the paper's Experimental section has its place, survives the file, and absent stays apart from zero. */
class PaperConditionsTest {

    /** Path in the model, and the value the paper prints. */
    private static final Map<String, Object> CONDITIONS = Map.ofEntries(
            Map.entry("materials[Li2S]/purityPercent", 99.99),
            Map.entry("materials[Li2S]/supplier", "Sigma-Aldrich"),
            Map.entry("materials[P2S5]/purityPercent", 99.9),
            Map.entry("materials[LiCl]/purityPercent", 99.9),
            Map.entry("materials[GeS2]/purityPercent", 99.9),
            Map.entry("materials[LPSC]/basis", AmountBasis.STOICHIOMETRIC),
            Map.entry("materials[LPSC]/components#2/material/formula", "LiCl"),
            Map.entry("materials[LPSC]/steps#0/speedRpm", 550.0),
            Map.entry("materials[LPSC]/steps#0/timeH", 20.0),
            Map.entry("materials[LPSC]/steps#1/temperatureC", 550.0),
            Map.entry("materials[LPSC]/steps#1/timeH", 5.0),
            Map.entry("materials[LGPS]/steps#1/timeH", 24.0),
            Map.entry("electrolytes[e-LPSC-LGPS-4-1]/basis", AmountBasis.MOL),
            Map.entry("electrolytes[e-LPSC-LGPS-4-1]/components#0/amount", 4.0),
            Map.entry("electrolytes[e-LPSC-LGPS-16-1]/components#0/amount", 16.0),
            Map.entry("electrolytes[e-LPSC-LGPS-16-1]/steps#0/speedRpm", 110.0),
            Map.entry("electrolytes[e-LPSC-LGPS-16-1]/steps#0/timeH", 1.0),
            Map.entry("assemblies[assembly]/glovebox/gas", "Ar"),
            Map.entry("assemblies[assembly]/glovebox/waterBelowPpm", 0.1),
            Map.entry("assemblies[assembly]/glovebox/oxygenBelowPpm", 0.1),
            Map.entry("assemblies[assembly]/die/diameterMm", 10.0),
            Map.entry("assemblies[assembly]/die/material", "PEEK"),
            Map.entry("assemblies[assembly]/steps#0/massMg", 150.0),
            Map.entry("assemblies[assembly]/steps#0/pressureMPa", 360.0),
            Map.entry("assemblies[assembly]/steps#1/pressureMPa", 30.0),
            Map.entry("assemblies[assembly]/steps#1/timeMin", 5.0),
            Map.entry("designs[d-100-100]/electrodeB/thicknessUm", 100.0),
            Map.entry("designs[d-100-50]/electrodeB/thicknessUm", 50.0),
            Map.entry("designs[d-100-20]/electrodeB/thicknessUm", 20.0),
            Map.entry("designs[d-100-20]/electrodeA/thicknessUm", 100.0),
            Map.entry("designs[d-100-20]/electrodeA/arealCapacityFactorMAhCm2PerUm", 0.205),
            Map.entry("designs[d-100-20]/diameterMm", 10.0),
            Map.entry("protocols[protocol]/arealCurrentMACm2", 0.5),
            Map.entry("protocols[protocol]/arealCapacityMAhCm2", 0.5),
            Map.entry("protocols[protocol]/lowerVoltageLimitV", -5.0),
            Map.entry("protocols[protocol]/upperVoltageLimitV", 5.0),
            Map.entry("cells[c-MII-2-d-100-20]/instrument", "Neware CT-4008"),
            Map.entry("cells[c-MII-2-d-100-20]/interphase/electrolyte/id", "e-LPSC-LGPS-4-1"));

    @TempDir
    Path folder;

    @Test
    void everyConditionComesBackFromTheFile() throws ProblemException {
        StudyFolder.create(folder.resolve("s"), PaperModel.study()).close();
        try (StudyFolder open = StudyFolder.open(folder.resolve("s"), NewerVersion.REFUSE)) {
            CONDITIONS.forEach((path, value) -> assertEquals(value, at(open.study(), path), path));
            Study expected = PaperModel.study();
            expected.setFormatVersion(1);
            assertTrue(EcoreUtil.equals(expected, open.study()));
            assertEquals(List.of(), open.problems());
        }
    }

    @Test
    void whatWasNotReportedStaysApartFromZero() throws ProblemException {
        Study study = PaperModel.study();
        Protocol protocol = study.getProtocols().getFirst();
        protocol.setRestBeforeTestH(0.0);
        protocol.setTemperatureC(0.0);
        Cell cell = study.getCells().getFirst();
        cell.getRecordings().getFirst().setRecords(0L);
        StudyFolder.create(folder.resolve("s"), study).close();
        try (StudyFolder open = StudyFolder.open(folder.resolve("s"), NewerVersion.REFUSE)) {
            Protocol read = open.study().getProtocols().getFirst();
            assertEquals(0.0, read.getRestBeforeTestH());
            assertEquals(0.0, read.getTemperatureC());
            assertNull(read.getRestBetweenHalfCyclesMin());
            assertNull(read.getStackPressureMPa());
            assertTrue(read.eIsSet(Literals.PROTOCOL__TEMPERATURE_C));
            assertNull(open.study().getCells().getFirst().getBuiltOn());
            assertEquals(
                    0L,
                    open.study()
                            .getCells()
                            .getFirst()
                            .getRecordings()
                            .getFirst()
                            .getRecords());
        }
    }

    @Test
    void theFileHasOneLinePerObjectAndNamesNoMachine() throws Exception {
        StudyFolder.create(folder.resolve("s"), PaperModel.study()).close();
        String text = Files.readString(folder.resolve("s").resolve(StudyFolder.FILE));
        assertTrue(text.startsWith("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"));
        assertEquals(
                1,
                text.lines()
                        .filter(line -> line.contains("<protocols ") && line.contains("arealCurrentMACm2=\"0.5\""))
                        .count());
        assertEquals(12, text.lines().filter(line -> line.contains("<cells ")).count());
        assertTrue(text.contains("urn:org.interphaselab:study:1"));
        assertTrue(!text.contains(folder.toString()));
    }

    /** A small path language: feature, feature[id of a child], feature#index of a child, separated by slashes. */
    private static Object at(EObject root, String path) {
        Object current = root;
        for (String step : path.split("/")) {
            EObject object = (EObject) current;
            String[] parts = step.split("[\\[\\]#]");
            EStructuralFeature feature = object.eClass().getEStructuralFeature(parts[0]);
            current = object.eGet(feature);
            if (parts.length > 1) {
                EList<?> list = (EList<?>) current;
                current = step.contains("#")
                        ? list.get(Integer.parseInt(parts[1]))
                        : list.stream()
                                .map(EObject.class::cast)
                                .filter(child -> EcoreUtil.getID(child).equals(parts[1]))
                                .findFirst()
                                .orElseThrow();
            }
        }
        return current;
    }
}
