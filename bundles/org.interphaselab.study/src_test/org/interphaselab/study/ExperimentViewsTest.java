package org.interphaselab.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.interphaselab.analysis.experiment.Cell;
import org.interphaselab.analysis.experiment.Design;
import org.interphaselab.analysis.experiment.Electrode;
import org.interphaselab.analysis.experiment.Experiment;
import org.interphaselab.analysis.experiment.Interphase;
import org.interphaselab.analysis.experiment.Protocol;
import org.interphaselab.model.Catalog;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.Confidence;
import org.interphaselab.model.CountsAsMetal;
import org.interphaselab.model.ElectronicClass;
import org.interphaselab.model.LimitBehaviour;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.Phase;
import org.interphaselab.model.PhaseRole;
import org.interphaselab.model.SignConvention;
import org.interphaselab.model.Study;
import org.junit.jupiter.api.Test;

class ExperimentViewsTest {

    private final Study study = PaperModel.study();

    @Test
    void showsInterphasesAndCellsInTheOrderOfTheStudy() {
        Experiment experiment = ExperimentViews.of(study);
        assertEquals("paper", experiment.id());
        assertEquals("Li/ISE interphases", experiment.name());
        assertEquals(
                List.of("MII-1", "MII-2", "MII-3", "SEI"),
                experiment.interphases().stream().map(Interphase::name).toList());
        assertEquals(12, experiment.cells().size());
        Interphase mii2 = experiment.interphases().get(1);
        assertEquals("LPSC:LGPS 4:1", mii2.electrolyte());
        assertEquals(OptionalDouble.of(0.03801), mii2.metalVolumeFraction());
        assertEquals(OptionalDouble.empty(), mii2.metalVolumeFractionUncertainty());
        assertFalse(mii2.control());
        assertTrue(experiment.interphases().get(3).control());
        assertEquals(OptionalDouble.of(0), experiment.interphases().get(3).metalVolumeFraction());
        assertSame(mii2, experiment.cells().get(3).interphase());
    }

    @Test
    void withoutAStatedFractionTheComputedOneCounts() {
        study.getInterphases().get(1).setMetalVolumeFraction(null);
        Interphase computed = ExperimentViews.of(study).interphases().get(1);
        assertEquals(0.03801, computed.metalVolumeFraction().orElseThrow(), 5e-6);
        assertEquals(0.0008, computed.metalVolumeFractionUncertainty().orElseThrow(), 5e-5);
        assertEquals(0.04052, computed.expected().orElseThrow().highestMetalVolumeFraction(), 5e-6);
        assertEquals(1204, computed.expected().orElseThrow().lithiumMAhPerCm3(), 0.5);
        assertEquals(1.7, computed.decomposition().orElseThrow().volts());
        String origin = computed.metalVolumeFractionOrigin().orElseThrow();
        assertTrue(origin.startsWith("computed: 4 Li6PS5Cl + Li10GeP2S12 + 55.75 Li →"), origin);
        assertTrue(origin.contains("3.801 % to 4.052 %"), origin);
    }

    @Test
    void aStatedFractionWinsAndADisagreementIsTold() {
        Interphase stated = ExperimentViews.of(study).interphases().get(1);
        assertEquals(
                "stated: computed from the reduction reaction",
                stated.metalVolumeFractionOrigin().orElseThrow());
        assertEquals(Optional.empty(), stated.disagreement());
        study.getInterphases().get(1).setMetalVolumeFraction(0.0217);
        Interphase other = ExperimentViews.of(study).interphases().get(1);
        assertEquals(OptionalDouble.of(0.0217), other.metalVolumeFraction());
        assertTrue(other.disagreement().orElseThrow().contains("2.17 %"));
    }

    @Test
    void aPhaseChangedInTheStudyChangesTheFractionAndIsNamed() {
        Catalog catalog = ModelFactory.eINSTANCE.createCatalog();
        study.setCatalog(catalog);
        Phase germanide = ModelFactory.eINSTANCE.createPhase();
        germanide.setKey("Li15Ge4");
        germanide.setFormula("Li15Ge4");
        germanide.setRole(PhaseRole.PRODUCT);
        germanide.setMolarVolumeCm3Mol(200.0);
        germanide.setVolumeUncertaintyPercent(1.0);
        germanide.setElectronicClass(ElectronicClass.METAL);
        germanide.setCountsAsMetal(CountsAsMetal.YES);
        germanide.setSource("our diffraction");
        germanide.setConfidence(Confidence.A);
        catalog.getPhases().add(germanide);
        study.getInterphases().getFirst().setMetalVolumeFraction(null);

        Interphase changed = ExperimentViews.of(study).interphases().getFirst();
        // a quarter of Li15Ge4 is 50 cm³ in place of 47.19 cm³ of 455.40 cm³
        assertEquals(50 / 458.21, changed.metalVolumeFraction().orElseThrow(), 1e-5);
        String origin = changed.metalVolumeFractionOrigin().orElseThrow();
        assertTrue(origin.contains("the study's own phase Li15Ge4 (our diffraction)"), origin);

        germanide.setSource(null);
        Interphase wrong = ExperimentViews.of(study).interphases().getFirst();
        assertEquals(OptionalDouble.empty(), wrong.metalVolumeFraction());
    }

    @Test
    void arealCapacityIsThicknessTimesTheStatedFactor() {
        CellDesign thin = study.getDesigns().get(2);
        thin.getElectrodeB().setThicknessToleranceUm(2.0);
        Design design = view("SEI 100|20").design();
        assertEquals(20.5, design.a().arealCapacityMAhCm2().orElseThrow(), 1e-12);
        assertEquals(4.1, design.b().arealCapacityMAhCm2().orElseThrow(), 1e-12);
        assertEquals(0.41, design.b().arealCapacityUncertaintyMAhCm2().orElseThrow(), 1e-12);
        assertEquals(OptionalDouble.empty(), design.a().arealCapacityUncertaintyMAhCm2());
        assertFalse(design.symmetric());
        assertTrue(view("SEI 100|100").design().symmetric());

        thin.getElectrodeB().setArealCapacityFactorMAhCm2PerUm(0.2062);
        assertEquals(
                4.124, view("SEI 100|20").design().b().arealCapacityMAhCm2().orElseThrow(), 1e-12);
        thin.getElectrodeB().setArealCapacityFactorMAhCm2PerUm(null);
        assertEquals(
                new Electrode(
                        OptionalDouble.of(20), OptionalDouble.of(2), OptionalDouble.empty(), OptionalDouble.empty()),
                view("SEI 100|20").design().b());
    }

    @Test
    void theAreaIsTheStatedOneElseThatOfTheDiameter() {
        assertEquals(0.785398, view("SEI 100|20").design().areaCm2().orElseThrow(), 1e-6);
        CellDesign design = study.getDesigns().get(2);
        design.setAreaCm2(0.78);
        assertEquals(OptionalDouble.of(0.78), view("SEI 100|20").design().areaCm2());
        design.setAreaCm2(null);
        design.setDiameterMm(null);
        assertEquals(OptionalDouble.empty(), view("SEI 100|20").design().areaCm2());
    }

    @Test
    void whatTheProtocolDoesNotReportIsEmpty() {
        Protocol protocol = view("SEI 100|20").protocol();
        assertEquals(OptionalDouble.of(0.5), protocol.arealCurrentMACm2());
        assertEquals(OptionalDouble.of(0.5), protocol.arealCapacityMAhCm2());
        assertEquals(OptionalDouble.of(5), protocol.voltageLimitV());
        assertEquals(OptionalDouble.empty(), protocol.currentAccuracy());
        assertEquals(Optional.empty(), protocol.atLimit());
        assertEquals(OptionalDouble.empty(), protocol.temperatureC());
        assertEquals(OptionalDouble.empty(), protocol.stackPressureMPa());
        assertEquals(Optional.empty(), protocol.firstPolarity());

        org.interphaselab.model.Protocol model = study.getProtocols().getFirst();
        model.setAtLimit(LimitBehaviour.STOP);
        model.setFirstPolarity(org.interphaselab.model.FirstPolarity.FIRST_STRIPS_B);
        model.setTemperatureC(0.0);
        model.setUpperVoltageLimitV(4.0);
        Protocol stated = view("SEI 100|20").protocol();
        assertEquals(Optional.of(Protocol.AtLimit.STOP), stated.atLimit());
        assertEquals(Optional.of(Protocol.FirstPolarity.B_STRIPS_FIRST), stated.firstPolarity());
        assertEquals(OptionalDouble.of(0), stated.temperatureC());
        assertEquals(OptionalDouble.of(4), stated.voltageLimitV());
    }

    @Test
    void theSignConventionIsThatOfTheRecording() {
        org.interphaselab.model.Cell cell = PaperModel.cell(study, "SEI 100|20");
        Cell view = view("SEI 100|20");
        assertTrue(view.recorded());
        assertEquals(Optional.of(Cell.SignConvention.POSITIVE_PLATES_B), view.sign());
        assertFalse(view.synthetic());
        assertEquals(OptionalInt.of(1), view.replicate());
        assertEquals(OptionalDouble.empty(), view.bulkResistanceOhmCm2());

        cell.getRecordings().getFirst().setSignConvention(SignConvention.POSITIVE_STRIPS_B);
        cell.getRecordings().getFirst().setSyntheticNote("digital twin, seed 1");
        assertEquals(
                Optional.of(Cell.SignConvention.POSITIVE_STRIPS_B),
                view("SEI 100|20").sign());
        assertTrue(view("SEI 100|20").synthetic());
        cell.getRecordings().getFirst().setSignConvention(SignConvention.NOT_REPORTED);
        assertEquals(Optional.empty(), view("SEI 100|20").sign());
        assertTrue(view("SEI 100|20").recorded());
    }

    @Test
    void aCellThatDoesNotSayWhatItIsIsLeftOut() {
        PaperModel.cell(study, "SEI 100|20").setProtocol(null);
        PaperModel.cell(study, "SEI 100|50").setDesign(null);
        PaperModel.cell(study, "MII-1 100|50").setInterphase(null);
        assertEquals(9, ExperimentViews.of(study).cells().size());
    }

    @Test
    void anEmptyStudyIsAnEmptyExperiment() {
        Experiment experiment = ExperimentViews.of(ModelFactory.eINSTANCE.createStudy());
        assertEquals(List.of(), experiment.cells());
        assertEquals(List.of(), experiment.interphases());
    }

    private Cell view(String name) {
        return ExperimentViews.of(study).cells().stream()
                .filter(cell -> cell.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
