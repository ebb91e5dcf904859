package org.interphaselab.examples;

import java.util.List;
import org.interphaselab.model.AmountBasis;
import org.interphaselab.model.Annealing;
import org.interphaselab.model.Component;
import org.interphaselab.model.Electrolyte;
import org.interphaselab.model.Material;
import org.interphaselab.model.Milling;
import org.interphaselab.model.Mixing;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.Preparation;
import org.interphaselab.model.Study;

/**
 * The materials and electrolytes of the Experimental section of doi:10.1039/d5eb00024f. What the section does not say is
 * left out: it is not reported.
 */
final class PaperMaterials {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
    private static final String SUPPLIER = "Sigma-Aldrich";

    private final Study study;
    private final Material lithium;
    private final Material lpsc;
    private final Material lgps;

    /** Adds the materials to a study. */
    PaperMaterials(Study study) {
        this.study = study;
        Material lithiumSulfide = bought("li2s", "Lithium sulfide", "Li2S", 99.99);
        Material phosphorusSulfide = bought("p2s5", "Phosphorus pentasulfide", "P2S5", 99.9);
        Material lithiumChloride = bought("licl", "Lithium chloride", "LiCl", 99.9);
        Material germaniumSulfide = bought("ges2", "Germanium disulfide", "GeS2", 99.9);
        lithium = material("lithium", "Lithium foil", "Li");
        lpsc = made("lpsc", "LPSC", "Li6PS5Cl", 5, List.of(lithiumSulfide, phosphorusSulfide, lithiumChloride));
        lgps = made("lgps", "LGPS", "Li10GeP2S12", 24, List.of(lithiumSulfide, phosphorusSulfide, germaniumSulfide));
    }

    /** The lithium of all electrodes. */
    Material lithium() {
        return lithium;
    }

    /** LPSC as electrolyte. */
    Electrolyte lpsc() {
        return pure("electrolyte-lpsc", lpsc);
    }

    /** LGPS as electrolyte. */
    Electrolyte lgps() {
        return pure("electrolyte-lgps", lgps);
    }

    /** The composite with so many moles of LPSC on one of LGPS. */
    Electrolyte composite(int molesOfLpsc) {
        Electrolyte electrolyte =
                electrolyte("electrolyte-lpsc-lgps-" + molesOfLpsc + "-1", "LPSC:LGPS = " + molesOfLpsc + ":1");
        electrolyte.setBasis(AmountBasis.MOL);
        electrolyte.getComponents().add(component(lpsc, (double) molesOfLpsc));
        electrolyte.getComponents().add(component(lgps, 1.0));
        electrolyte.setRemarks("The paper's text says molar ratio, its Experimental section \"an appropriate ratio\".");
        Mixing mixing = MODEL.createMixing();
        mixing.setMethod("mechanical milling");
        mixing.setSpeedRpm(110.0);
        mixing.setTimeH(1.0);
        electrolyte.getSteps().add(mixing);
        return electrolyte;
    }

    private Electrolyte pure(String id, Material material) {
        Electrolyte electrolyte = electrolyte(id, material.getName());
        electrolyte.getComponents().add(component(material, null));
        return electrolyte;
    }

    private Electrolyte electrolyte(String id, String name) {
        Electrolyte electrolyte = MODEL.createElectrolyte();
        electrolyte.setId(id);
        electrolyte.setName(name);
        study.getElectrolytes().add(electrolyte);
        return electrolyte;
    }

    private Material made(String id, String name, String formula, double annealingH, List<Material> precursors) {
        Material material = material(id, name, formula);
        material.setBasis(AmountBasis.STOICHIOMETRIC);
        precursors.forEach(precursor -> material.getComponents().add(component(precursor, null)));
        addSteps(material, annealingH);
        return material;
    }

    private static void addSteps(Preparation preparation, double annealingH) {
        Milling milling = MODEL.createMilling();
        milling.setSpeedRpm(550.0);
        milling.setTimeH(20.0);
        preparation.getSteps().add(milling);
        Annealing annealing = MODEL.createAnnealing();
        annealing.setTemperatureC(550.0);
        annealing.setTimeH(annealingH);
        preparation.getSteps().add(annealing);
    }

    private Material bought(String id, String name, String formula, double purityPercent) {
        Material material = material(id, name, formula);
        material.setSupplier(SUPPLIER);
        material.setPurityPercent(purityPercent);
        return material;
    }

    private Material material(String id, String name, String formula) {
        Material material = MODEL.createMaterial();
        material.setId(id);
        material.setName(name);
        material.setFormula(formula);
        study.getMaterials().add(material);
        return material;
    }

    private static Component component(Material material, Double amount) {
        Component component = MODEL.createComponent();
        component.setMaterial(material);
        component.setAmount(amount);
        return component;
    }
}
