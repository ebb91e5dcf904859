package org.interphaselab.model.field;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EClassifier;
import org.eclipse.emf.ecore.EEnum;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.ModelPackage;
import org.interphaselab.model.ModelPackage.Literals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldWordsTest {

    /** Besides what the model says itself. */
    private static final List<String> OTHERS =
            List.of("yes", "no", "at least", "above", "at most", "no material chosen", "no reason given");

    @ParameterizedTest
    @ValueSource(strings = {"de", "zh"})
    void everyWordOfTheModelIsInTheCatalogAndNoOther(String language) throws IOException {
        Properties catalog = new Properties();
        try (InputStream in = FieldWords.class.getResourceAsStream("fields_" + language + ".properties")) {
            catalog.load(in);
        }
        Set<String> missing = said();
        missing.removeAll(catalog.stringPropertyNames());
        Set<String> unknown = new TreeSet<>(catalog.stringPropertyNames());
        unknown.removeAll(said());
        assertEquals(Set.of(), missing);
        assertEquals(Set.of(), unknown);
        assertTrue(catalog.values().stream().noneMatch(word -> word.toString().isBlank()));
    }

    @Test
    void valuesAreSaidInTheLanguageWithTheirUnits() {
        FieldWords german = FieldWords.of(Locale.GERMANY);
        Field current = Field.of(Literals.PROTOCOL__AREAL_CURRENT_MA_CM2);
        assertEquals("Stromdichte (mA cm⁻²)", german.labelWithUnit(current));
        CellDesign design = ModelFactory.eINSTANCE.createCellDesign();
        assertEquals("nicht angegeben", german.textIn(Field.of(Literals.IDENTIFIED__NAME), design));
        assertEquals(
                "größer als 0, höchstens 100",
                german.range(Field.of(Literals.MATERIAL__PURITY_PERCENT).range()));
        assertEquals("Zellaufbau", german.within(german.kind(design.eClass())));
        assertEquals(
                "cell design",
                FieldWords.of(Locale.FRENCH).within(FieldWords.english().kind(design.eClass())));
    }

    private static Set<String> said() {
        Set<String> said = new TreeSet<>(OTHERS);
        for (EClassifier classifier : ModelPackage.eINSTANCE.getEClassifiers()) {
            switch (classifier) {
                case EClass type -> {
                    said.add(Field.labelOf(type));
                    type.getEStructuralFeatures()
                            .forEach(feature -> said.add(Field.of(feature).label()));
                }
                case EEnum offered -> offered.getELiterals().forEach(literal -> said.add(literal.getLiteral()));
                default -> {
                    // dates and times have no words
                }
            }
        }
        return said;
    }
}
