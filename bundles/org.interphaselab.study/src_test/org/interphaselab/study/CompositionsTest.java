package org.interphaselab.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.interphaselab.analysis.experiment.Composition;
import org.interphaselab.model.AmountBasis;
import org.interphaselab.model.Component;
import org.interphaselab.model.Electrolyte;
import org.interphaselab.model.Material;
import org.interphaselab.model.ModelFactory;
import org.junit.jupiter.api.Test;

class CompositionsTest {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    private static Component component(String formula, Double amount) {
        Material material = MODEL.createMaterial();
        material.setFormula(formula);
        Component component = MODEL.createComponent();
        component.setMaterial(material);
        component.setAmount(amount);
        return component;
    }

    private static Electrolyte electrolyte(AmountBasis basis, Component... components) {
        Electrolyte electrolyte = MODEL.createElectrolyte();
        electrolyte.setBasis(basis);
        electrolyte.getComponents().addAll(List.of(components));
        return electrolyte;
    }

    @Test
    void aMixtureIsKnownWithAmountsAndBasis() {
        Composition composition = Compositions.of(
                        electrolyte(AmountBasis.MASS, component("Li6PS5Cl", 4.0), component("Li10GeP2S12", 1.0)))
                .orElseThrow();
        assertEquals(Composition.Basis.MASS, composition.basis());
        assertEquals(
                List.of(new Composition.Part("Li6PS5Cl", 4), new Composition.Part("Li10GeP2S12", 1)),
                composition.parts());
    }

    @Test
    void aSingleCompoundNeedsItsFormulaOnly() {
        Optional<Composition> composition =
                Compositions.of(electrolyte(AmountBasis.NOT_REPORTED, component("Li6PS5Cl", null)));
        assertEquals(
                List.of(new Composition.Part("Li6PS5Cl", 1)),
                composition.orElseThrow().parts());
    }

    @Test
    void nothingIsGuessed() {
        Component lpsc = component("Li6PS5Cl", 4.0);
        assertTrue(Compositions.of(null).isEmpty());
        assertTrue(Compositions.of(electrolyte(AmountBasis.MOL)).isEmpty());
        assertTrue(Compositions.of(electrolyte(AmountBasis.MOL, component(null, 1.0)))
                .isEmpty());
        assertTrue(Compositions.of(electrolyte(AmountBasis.MOL, MODEL.createComponent()))
                .isEmpty());
        assertTrue(Compositions.of(electrolyte(AmountBasis.MOL, lpsc, component("Li10GeP2S12", null)))
                .isEmpty());
        assertTrue(Compositions.of(electrolyte(
                        AmountBasis.NOT_REPORTED, component("Li6PS5Cl", 4.0), component("Li10GeP2S12", 1.0)))
                .isEmpty());
        // Li2S and P2S5 that reacted to the electrolyte are not the electrolyte
        assertTrue(
                Compositions.of(electrolyte(AmountBasis.STOICHIOMETRIC, component("Li2S", 5.0), component("P2S5", 1.0)))
                        .isEmpty());
    }
}
