package org.interphaselab.model.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalDouble;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.AmountBasis;
import org.interphaselab.model.Cell;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;

class FieldTest {

    private static final Field CURRENT = Field.of(Literals.PROTOCOL__AREAL_CURRENT_MA_CM2);
    private static final Field TEMPERATURE = Field.of(Literals.PROTOCOL__TEMPERATURE_C);

    @Test
    void saysLabelUnitHelpAndRangeFromTheModel() {
        assertEquals("Areal current (mA cm⁻²)", CURRENT.labelWithUnit());
        assertEquals("Areal current.", CURRENT.help());
        assertEquals(new Range(OptionalDouble.empty(), OptionalDouble.of(0), OptionalDouble.of(1000)), CURRENT.range());
        assertEquals("Built on", Field.of(Literals.CELL__BUILT_ON).labelWithUnit());
        assertEquals("Pellet pressing", Field.labelOf(Literals.PELLET_PRESSING));
        assertTrue(Field.of(Literals.IDENTIFIED__ID).fixed());
        assertFalse(Field.of(Literals.IDENTIFIED__NAME).fixed());
    }

    @Test
    void everyClassAndFeatureIsDocumentedAndEveryPhysicalNumberHasAUnit() {
        for (EClass type : classes()) {
            assertFalse(Field.help(type).isEmpty(), type.getName());
            for (EStructuralFeature feature : type.getEStructuralFeatures()) {
                Field field = Field.of(feature);
                assertFalse(field.help().isEmpty(), type.getName() + "." + feature.getName());
                assertFalse(field.help().contains("*"), field.help());
                boolean ratio = feature == Literals.COMPONENT__AMOUNT;
                if (feature.getEType().getInstanceClass() == Double.class && !ratio) {
                    assertFalse(field.unit().isEmpty(), type.getName() + "." + feature.getName());
                }
            }
        }
    }

    @Test
    void nothingHasADefaultValue() {
        for (EClass type : classes()) {
            for (EAttribute attribute : type.getEAttributes()) {
                boolean flagOrVersion = attribute.getEType().getInstanceClass().isPrimitive();
                assertTrue(
                        flagOrVersion || Field.isAbsent(attribute.getDefaultValue()),
                        type.getName() + "." + attribute.getName());
            }
        }
        ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EEnum.class::isInstance)
                .map(EEnum.class::cast)
                .forEach(type -> assertEquals(
                        Field.NOT_REPORTED, type.getELiterals().getFirst().getLiteral(), type.getName()));
    }

    @Test
    void absentIsNotReportedAndZeroIsZero() {
        Cell cell = ModelFactory.eINSTANCE.createCell();
        Field bulk = Field.of(Literals.CELL__BULK_RESISTANCE_OHM_CM2);
        assertEquals("not reported", bulk.textIn(cell));
        cell.setBulkResistanceOhmCm2(22.5);
        assertEquals("22.5 Ω cm²", bulk.textIn(cell));
        assertEquals("0", TEMPERATURE.text(0.0));
        assertEquals("not reported", TEMPERATURE.text(null));
        assertEquals("not reported", TEMPERATURE.text(" "));
        assertEquals("not reported", Field.of(Literals.PREPARATION__BASIS).text(AmountBasis.NOT_REPORTED));
        assertEquals("mol", Field.of(Literals.PREPARATION__BASIS).text(AmountBasis.MOL));
        assertEquals("yes", Field.of(Literals.INTERPHASE__CONTROL).text(true));
        assertEquals("A. B, C. D", Field.of(Literals.STUDY__AUTHORS).text(List.of("A. B", "C. D")));
    }

    @Test
    void showsNumbersAsTheyAreStored() {
        assertEquals("0.2062", CURRENT.text(0.2062));
        assertEquals("20.5", CURRENT.text(20.5));
        assertEquals("-273.15", CURRENT.text(-273.15));
        assertEquals("1234567.125", CURRENT.text(1234567.125));
        assertEquals("4.6e-9", CURRENT.text(4.6e-9));
        assertEquals("1e-5", CURRENT.text(1e-5));
    }

    @Test
    void readsWhatWasTyped() throws ProblemException {
        assertEquals(0.5, CURRENT.parse(" 0.5 "));
        assertNull(CURRENT.parse(""));
        assertNull(CURRENT.parse("not reported"));
        assertNull(Field.of(Literals.IDENTIFIED__NAME).parse("  "));
        assertEquals("LPSC", Field.of(Literals.IDENTIFIED__NAME).parse(" LPSC "));
        assertEquals(3, Field.of(Literals.CELL__REPLICATE).parse("3"));
        assertEquals(
                LocalDate.of(2025, 3, 31), Field.of(Literals.CELL__BUILT_ON).parse("2025-03-31"));
        assertEquals(AmountBasis.MASS, Field.of(Literals.PREPARATION__BASIS).parse("mass"));
        assertEquals(
                AmountBasis.NOT_REPORTED, Field.of(Literals.PREPARATION__BASIS).parse(""));
    }

    @Test
    void refusesInWordsWhatItCannotMean() {
        assertEquals("VALUE_NOT_READABLE", codeOf(CURRENT, "0,5"));
        assertEquals("VALUE_NOT_READABLE", codeOf(CURRENT, "half"));
        assertEquals("VALUE_NOT_READABLE", codeOf(Field.of(Literals.CELL__REPLICATE), "1.5"));
        assertEquals("VALUE_NOT_READABLE", codeOf(Field.of(Literals.CELL__BUILT_ON), "31.3.2025"));
        assertEquals("VALUE_NOT_READABLE", codeOf(Field.of(Literals.PREPARATION__BASIS), "volume"));
        assertEquals("VALUE_OUT_OF_RANGE", codeOf(CURRENT, "0"));
        assertEquals("VALUE_OUT_OF_RANGE", codeOf(TEMPERATURE, "-273.16"));
        assertEquals("VALUE_OUT_OF_RANGE", codeOf(TEMPERATURE, "NaN"));
        ProblemException problem = assertThrows(ProblemException.class, () -> CURRENT.parse("-1"));
        assertEquals(
                "Areal current is -1 mA cm⁻²; it must be above 0, at most 1000.",
                problem.problem().what());
    }

    private static String codeOf(Field field, String typed) {
        return assertThrows(ProblemException.class, () -> field.parse(typed))
                .problem()
                .code();
    }

    private static List<EClass> classes() {
        return ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance)
                .map(EClass.class::cast)
                .toList();
    }
}
