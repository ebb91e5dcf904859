package org.interphaselab.study.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.interphaselab.core.Severity;
import org.interphaselab.model.AmountBasis;
import org.interphaselab.model.Catalog;
import org.interphaselab.model.Cell;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.Confidence;
import org.interphaselab.model.Electrolyte;
import org.interphaselab.model.FirstPolarity;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.model.Protocol;
import org.interphaselab.model.Recording;
import org.interphaselab.model.RuleUse;
import org.interphaselab.model.SignConvention;
import org.interphaselab.model.SinkRule;
import org.interphaselab.model.Study;
import org.interphaselab.study.PaperModel;
import org.interphaselab.study.StudyFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StudyValidatorTest {

    @Test
    void thePapersStudyIsSound() {
        assertEquals(List.of(), StudyValidator.validate(PaperModel.study()));
    }

    @Test
    void areaAndLithiumOfADesignMustBeKnown() {
        assertOne("AREA_MISSING", Literals.CELL_DESIGN__AREA_CM2, design(d -> d.setDiameterMm(null)));
        assertSound(design(d -> {
            d.setDiameterMm(null);
            d.setAreaCm2(0.7854);
        }));
        assertSound(design(d -> d.setAreaCm2(0.785)));
        assertOne("AREA_CONTRADICTS_DIAMETER", Literals.CELL_DESIGN__AREA_CM2, design(d -> d.setAreaCm2(1.0)));
        assertOne("ELECTRODE_WIDER_THAN_DIE", Literals.CELL_DESIGN__DIAMETER_MM, design(d -> d.setDiameterMm(12.0)));
        assertOne("ELECTRODE_MISSING", Literals.CELL_DESIGN__ELECTRODE_B, design(d -> d.setElectrodeB(null)));
        assertOne("THICKNESS_MISSING", Literals.LITHIUM_ELECTRODE__THICKNESS_UM, design(d -> d.getElectrodeB()
                .setThicknessUm(null)));
        assertOne(
                "AREAL_CAPACITY_FACTOR_MISSING",
                Literals.LITHIUM_ELECTRODE__AREAL_CAPACITY_FACTOR_MAH_CM2_PER_UM,
                design(d -> d.getElectrodeA().setArealCapacityFactorMAhCm2PerUm(null)));
        assertOne("ELECTRODES_SWAPPED", Literals.CELL_DESIGN__ELECTRODE_B, design(d -> d.getElectrodeA()
                .setThicknessUm(15.0)));
    }

    @Test
    void aRatioHasABasisAndPositiveAmounts() {
        assertOne(
                "RATIO_WITHOUT_BASIS", Literals.PREPARATION__BASIS, mixture(m -> m.setBasis(AmountBasis.NOT_REPORTED)));
        assertSound(mixture(m -> m.setBasis(AmountBasis.MASS)));
        assertSound(mixture(m -> {
            m.setBasis(AmountBasis.NOT_REPORTED);
            m.getComponents().forEach(component -> component.setAmount(null));
        }));
        assertOne("RATIO_NOT_POSITIVE", Literals.COMPONENT__AMOUNT, mixture(m -> m.getComponents()
                .getFirst()
                .setAmount(0.0)));
        assertOne("RATIO_NOT_POSITIVE", Literals.COMPONENT__AMOUNT, mixture(m -> m.getComponents()
                .getFirst()
                .setAmount(Double.NaN)));
        assertOne("RATIO_INCOMPLETE", Literals.PREPARATION__COMPONENTS, mixture(m -> m.getComponents()
                .getFirst()
                .setAmount(null)));
        assertOne("COMPONENT_WITHOUT_MATERIAL", Literals.COMPONENT__MATERIAL, mixture(m -> m.getComponents()
                .getFirst()
                .setMaterial(null)));
        assertEquals(List.of("MADE_OF_ITSELF"), codes(PaperModel.study(s -> s.getMaterials().stream()
                .filter(m -> m.getId().equals("LPSC"))
                .forEach(m -> m.getComponents().getFirst().setMaterial(m)))));
    }

    @Test
    void aProtocolAsksForNoMoreThanTheThinElectrodeHolds() {
        Study study = protocol(p -> p.setArealCapacityMAhCm2(5.0));
        List<ModelProblem> found = StudyValidator.validate(study);
        assertEquals(4, found.size());
        ModelProblem first = found.getFirst();
        assertEquals("PROTOCOL_CHARGE_EXCEEDS_THIN_ELECTRODE", first.problem().code());
        assertEquals(Severity.ERROR, first.problem().severity());
        assertEquals(PaperModel.cell(study, "MII-1 100|20"), first.object());
        assertTrue(
                first.problem().what().contains("5 mAh cm⁻²"), first.problem().what());
        assertTrue(
                first.problem().what().contains("4.1 mAh cm⁻²"), first.problem().what());

        study.getProtocols().getFirst().setFirstPolarity(FirstPolarity.FIRST_PLATES_B);
        assertFalse(StudyValidator.hasErrors(StudyValidator.validate(study)));
        assertSound(protocol(p -> p.setArealCapacityMAhCm2(4.1)));
    }

    @Test
    void aProtocolSaysWhatAVerdictNeeds() {
        assertOne(
                "AREAL_CURRENT_MISSING",
                Literals.PROTOCOL__AREAL_CURRENT_MA_CM2,
                protocol(p -> p.setArealCurrentMACm2(null)));
        assertOne(
                "AREAL_CAPACITY_MISSING",
                Literals.PROTOCOL__AREAL_CAPACITY_MAH_CM2,
                protocol(p -> p.setArealCapacityMAhCm2(null)));
        assertOne(
                "VOLTAGE_LIMIT_MISSING",
                Literals.PROTOCOL__LOWER_VOLTAGE_LIMIT_V,
                protocol(p -> p.setLowerVoltageLimitV(null)));
        assertOne(
                "VOLTAGE_LIMIT_ON_WRONG_SIDE",
                Literals.PROTOCOL__LOWER_VOLTAGE_LIMIT_V,
                protocol(p -> p.setLowerVoltageLimitV(5.0)));
        assertOne(
                "VOLTAGE_LIMITS_DIFFER",
                Literals.PROTOCOL__UPPER_VOLTAGE_LIMIT_V,
                protocol(p -> p.setUpperVoltageLimitV(4.0)));
    }

    @Test
    void valuesThatCannotBeMeantAreNamedWithTheirRange() {
        assertOne("VALUE_OUT_OF_RANGE", Literals.PROTOCOL__TEMPERATURE_C, protocol(p -> p.setTemperatureC(-300.0)));
        assertSound(protocol(p -> p.setTemperatureC(-273.15)));
        assertOne(
                "VALUE_OUT_OF_RANGE",
                Literals.PROTOCOL__UPPER_VOLTAGE_LIMIT_V,
                protocol(p -> {
                    p.setUpperVoltageLimitV(5000.0);
                    p.setLowerVoltageLimitV(-100.0);
                }),
                1);
        assertOne(
                "VALUE_OUT_OF_RANGE",
                Literals.PROTOCOL__STACK_PRESSURE_MPA,
                protocol(p -> p.setStackPressureMPa(Double.NaN)));
        assertOne(
                "VALUE_OUT_OF_RANGE",
                Literals.INTERPHASE__METAL_VOLUME_FRACTION,
                interphase(i -> i.setMetalVolumeFraction(10.4)));
        assertOne("VALUE_OUT_OF_RANGE", Literals.CELL__REPLICATE, cell(c -> c.setReplicate(0)));
        assertEquals(
                "Temperature is -300 °C; it must be at least -273.15, at most 1000.",
                StudyValidator.validate(protocol(p -> p.setTemperatureC(-300.0)))
                        .getFirst()
                        .problem()
                        .what());
    }

    @Test
    void aStudyHasAControlAndStatedFractions() {
        assertOne("NO_CONTROL", Literals.STUDY__INTERPHASES, PaperModel.study(s -> s.getInterphases()
                .getLast()
                .setControl(false)));
        assertOne("CONTROL_WITH_METAL", Literals.INTERPHASE__CONTROL, interphase(i -> i.setControl(true)));
        assertOne(
                "FRACTION_WITHOUT_SOURCE",
                Literals.INTERPHASE__METAL_VOLUME_FRACTION_SOURCE,
                interphase(i -> i.setMetalVolumeFractionSource(null)));
        assertSound(interphase(i -> {
            i.setMetalVolumeFraction(null);
            i.setMetalVolumeFractionSource(null);
        }));
        assertOne("UNCERTAINTY_WITHOUT_VALUE", Literals.INTERPHASE__METAL_VOLUME_FRACTION, interphase(i -> {
            i.setMetalVolumeFraction(null);
            i.setMetalVolumeFractionUncertainty(0.01);
        }));
        assertOne(
                "INTERPHASE_WITHOUT_ELECTROLYTE",
                Literals.INTERPHASE__ELECTROLYTE,
                interphase(i -> i.setElectrolyte(null)));
    }

    @Test
    void aCellSaysWhatItIs() {
        assertOne("CELL_WITHOUT_INTERPHASE", Literals.CELL__INTERPHASE, cell(c -> c.setInterphase(null)));
        assertOne("CELL_WITHOUT_DESIGN", Literals.CELL__DESIGN, cell(c -> c.setDesign(null)));
        assertOne("CELL_WITHOUT_PROTOCOL", Literals.CELL__PROTOCOL, cell(c -> c.setProtocol(null)));
        Study twice = PaperModel.study(s -> {
            Cell first = s.getCells().getFirst();
            s.getCells().get(1).setDesign(first.getDesign());
        });
        assertOne("REPLICATE_TWICE", Literals.CELL__REPLICATE, twice);
        twice.getCells().get(1).setReplicate(2);
        assertSound(twice);
    }

    @Test
    void aRecordingSaysWhatAPositiveCurrentDoes() {
        assertOne(
                "SIGN_CONVENTION_MISSING",
                Literals.RECORDING__SIGN_CONVENTION,
                recording(r -> r.setSignConvention(SignConvention.NOT_REPORTED)));
        assertSound(recording(r -> r.setSignConvention(SignConvention.POSITIVE_STRIPS_B)));
        assertOne("RECORDING_WITHOUT_TRACE", Literals.RECORDING__TRACE_ID, recording(r -> r.setTraceId(null)));
        assertOne("SHA256_NOT_SOUND", Literals.RECORDING__SHA256, recording(r -> r.setSha256("abc")));
        assertSound(recording(r -> r.setSha256("0123456789abcdef".repeat(4))));
        assertOne("SIGN_CONVENTIONS_DIFFER", Literals.CELL__RECORDINGS, cell(c -> {
            Recording other = EcoreUtil.copy(c.getRecordings().getFirst());
            other.setId("other");
            other.setSignConvention(SignConvention.POSITIVE_STRIPS_B);
            c.getRecordings().add(other);
        }));
        assertOne("RECORDINGS_OUT_OF_ORDER", Literals.CELL__RECORDINGS, cell(c -> {
            Recording earlier = EcoreUtil.copy(c.getRecordings().getFirst());
            earlier.setId("earlier");
            earlier.setStartTime("2025-01-01T00:00:00");
            c.getRecordings().getFirst().setStartTime("2025-02-01T00:00:00");
            c.getRecordings().add(earlier);
        }));
        assertOne("IMPEDANCE_KEPT", Literals.RECORDING__SPECTRA, recording(r -> {
            r.setSpectra(3L);
            r.setRecords(0L);
            r.setSignConvention(SignConvention.NOT_REPORTED);
        }));
    }

    @Test
    void formulasAreReadable() {
        FormulaRule rule = new FormulaRule();
        for (String good :
                List.of("Li6PS5Cl", "Li1.3Al0.3Ti1.7(PO4)3", "[Li2(OH)0.9]Br", "Li", "LiI·3H2O", "75Li2S·25P2S5")) {
            assertEquals(Optional.empty(), rule.wrong(good), good);
        }
        for (String bad : List.of("", "li6ps5cl", "Li6PS5Cl?", "Li1.3(PO4", "PO4)3", "Li..5", "Xx2", "(".repeat(500))) {
            assertTrue(rule.wrong(bad).isPresent(), bad);
        }
        assertOne("FORMULA_NOT_READABLE", Literals.MATERIAL__FORMULA, PaperModel.study(s -> s.getMaterials()
                .getFirst()
                .setFormula("lithium")));
    }

    private static Study withCatalog(Consumer<SinkRule> change) {
        return PaperModel.study(study -> {
            study.setCatalog(ModelFactory.eINSTANCE.createCatalog());
            SinkRule rule = ModelFactory.eINSTANCE.createSinkRule();
            rule.setId("rule");
            rule.setElement("Ge");
            rule.setPhaseKey("Li17Ge4");
            rule.setUse(RuleUse.DEFAULT);
            rule.setSource("ours");
            rule.setConfidence(Confidence.B);
            study.getCatalog().getSinkRules().add(rule);
            change.accept(rule);
        });
    }

    @Test
    void whatAStudyChangesInTheCatalogIsWholeAndHasASource() {
        assertEquals(List.of(), codes(withCatalog(rule -> {})));
        assertOne("CATALOG_ENTRY", Literals.CATALOG_ENTRY__SOURCE, withCatalog(rule -> rule.setSource(null)));
        assertOne("CATALOG_ENTRY", Literals.SINK_RULE__PHASE_KEY, withCatalog(rule -> rule.setPhaseKey("nothing")));
        assertOne(
                "CATALOG_ENTRY",
                Literals.CATALOG_ENTRY__CONFIDENCE,
                withCatalog(rule -> rule.setConfidence(Confidence.NOT_REPORTED)));
        assertOne("CATALOG_OTHER_EDITION", Literals.CATALOG__BASED_ON, withCatalog(rule -> ((Catalog) rule.eContainer())
                .setBasedOn("00000000")));
    }

    @Test
    void identifiersCanBeReferredTo() {
        assertOne("IDENTIFIER_NOT_SOUND", Literals.IDENTIFIED__ID, cell(c -> c.setId("two words")));
        assertOne("IDENTIFIER_NOT_SOUND", Literals.IDENTIFIED__ID, cell(c -> c.setId(null)));
    }

    @Test
    void filesOfRecordingsLieInTheStudyFolder(@TempDir Path temporary) throws Exception {
        try (StudyFolder open = StudyFolder.create(temporary.resolve("s"), PaperModel.study())) {
            assertEquals(12, count(open, "TRACE_FILE_MISSING"));
            Recording first = open.study().getCells().getFirst().getRecordings().getFirst();
            Files.createDirectories(open.tracesFolder());
            Files.createFile(open.tracesFolder().resolve(first.getTraceId() + ".parquet"));
            assertEquals(11, count(open, "TRACE_FILE_MISSING"));
            Recording second = open.study().getCells().get(1).getRecordings().getFirst();
            Files.createDirectories(open.rawFolder());
            Files.createFile(open.path().resolve(second.getRawFile()));
            assertEquals(10, count(open, "TRACE_FILE_MISSING"));
            first.setRawFile("../../secret");
            assertEquals(1, count(open, "FILE_OUTSIDE_STUDY"));
            second.setTraceId("../raw/x");
            assertEquals(2, count(open, "FILE_OUTSIDE_STUDY"));
        }
    }

    private static long count(StudyFolder open, String code) {
        return StudyValidator.validate(open).stream()
                .filter(found -> found.problem().code().equals(code))
                .count();
    }

    private static void assertSound(Study study) {
        assertEquals(List.of(), StudyValidator.validate(study));
    }

    private static void assertOne(String code, EStructuralFeature feature, Study study) {
        assertOne(code, feature, study, 0);
    }

    /** One problem, with the feature to mark, and maybe warnings that follow from it. */
    private static void assertOne(String code, EStructuralFeature feature, Study study, int followers) {
        List<ModelProblem> found = StudyValidator.validate(study);
        assertEquals(1 + followers, found.size(), found.toString());
        assertEquals(code, found.getFirst().problem().code());
        assertEquals(feature, found.getFirst().feature().orElseThrow());
        assertFalse(found.getFirst().problem().remedy().isBlank());
        assertEquals(
                found.stream()
                        .filter(one -> one.object() == found.getFirst().object())
                        .toList(),
                StudyValidator.validateOnly(found.getFirst().object()));
    }

    private static List<String> codes(Study study) {
        return StudyValidator.validate(study).stream()
                .map(found -> found.problem().code())
                .toList();
    }

    private static Study design(Consumer<CellDesign> change) {
        return PaperModel.study(s -> change.accept(s.getDesigns().get(2)));
    }

    private static Study mixture(Consumer<Electrolyte> change) {
        return PaperModel.study(s -> change.accept(s.getElectrolytes().get(1)));
    }

    private static Study protocol(Consumer<Protocol> change) {
        return PaperModel.study(s -> change.accept(s.getProtocols().getFirst()));
    }

    private static Study interphase(Consumer<Interphase> change) {
        return PaperModel.study(s -> change.accept(s.getInterphases().get(1)));
    }

    private static Study cell(Consumer<Cell> change) {
        return PaperModel.study(s -> change.accept(s.getCells().getFirst()));
    }

    private static Study recording(Consumer<Recording> change) {
        return cell(c -> change.accept(c.getRecordings().getFirst()));
    }
}
