package org.interphaselab.study;

import java.util.Map;
import java.util.function.Consumer;
import org.interphaselab.model.AmountBasis;
import org.interphaselab.model.Annealing;
import org.interphaselab.model.Assembly;
import org.interphaselab.model.Cell;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.Component;
import org.interphaselab.model.Electrolyte;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.LithiumAttachment;
import org.interphaselab.model.LithiumElectrode;
import org.interphaselab.model.Material;
import org.interphaselab.model.Milling;
import org.interphaselab.model.Mixing;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.PelletPressing;
import org.interphaselab.model.Preparation;
import org.interphaselab.model.Protocol;
import org.interphaselab.model.Recording;
import org.interphaselab.model.SignConvention;
import org.interphaselab.model.Study;

/**
 * The Experimental section of doi:10.1039/d5eb00024f as a study, for tests: four interphases, three designs, twelve cells,
 * each with a recording. What the paper does not report is absent.
 */
public final class PaperModel {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;
    private static final Map<String, Double> PURITIES = Map.of("Li2S", 99.99, "P2S5", 99.9, "LiCl", 99.9, "GeS2", 99.9);

    private final Study study = MODEL.createStudy();
    private final Material lithium = material("Li", "Li");
    private final Protocol protocol = MODEL.createProtocol();
    private final Assembly assembly = assembly();

    private PaperModel() {
        study.setId("paper");
        study.setName("Li/ISE interphases");
        study.getAuthors().add("H. Su");
        study.getAuthors().add("J. M. Fu");
        Material lpsc = made("LPSC", "Li6PS5Cl", 5, "Li2S", "P2S5", "LiCl");
        Material lgps = made("LGPS", "Li10GeP2S12", 24, "Li2S", "P2S5", "GeS2");
        interphase("MII-1", electrolyte("LGPS", component(lgps, null)), 0.10362);
        interphase("MII-2", mixture("LPSC:LGPS 4:1", lpsc, 4, lgps), 0.03801);
        interphase("MII-3", mixture("LPSC:LGPS 16:1", lpsc, 16, lgps), 0.01311);
        interphase("SEI", electrolyte("LPSC", component(lpsc, null)), 0.0).setControl(true);
        design("100|100", 100);
        design("100|50", 50);
        design("100|20", 20);
        protocol();
        for (Interphase interphase : study.getInterphases()) {
            study.getDesigns().forEach(design -> cell(interphase, design));
        }
    }

    /** A new copy of the study. */
    public static Study study() {
        return new PaperModel().study;
    }

    /** The study after a change, for one-line tests of rules. */
    public static Study study(Consumer<Study> change) {
        Study study = study();
        change.accept(study);
        return study;
    }

    /** The cell of a name, for example MII-2 100|20. */
    public static Cell cell(Study study, String name) {
        return study.getCells().stream()
                .filter(cell -> cell.getName().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private Material material(String id, String formula) {
        Material material = MODEL.createMaterial();
        material.setId(id);
        material.setName(id);
        material.setFormula(formula);
        study.getMaterials().add(material);
        return material;
    }

    private Material bought(String formula) {
        return study.getMaterials().stream()
                .filter(known -> known.getId().equals(formula))
                .findFirst()
                .orElseGet(() -> {
                    Material material = material(formula, formula);
                    material.setSupplier("Sigma-Aldrich");
                    material.setPurityPercent(PURITIES.get(formula));
                    return material;
                });
    }

    private Material made(String name, String formula, double annealingH, String... precursors) {
        Material material = material(name, formula);
        for (String precursor : precursors) {
            material.getComponents().add(component(bought(precursor), null));
        }
        material.setBasis(AmountBasis.STOICHIOMETRIC);
        Milling milling = MODEL.createMilling();
        milling.setSpeedRpm(550.0);
        milling.setTimeH(20.0);
        Annealing annealing = MODEL.createAnnealing();
        annealing.setTemperatureC(550.0);
        annealing.setTimeH(annealingH);
        material.getSteps().add(milling);
        material.getSteps().add(annealing);
        return material;
    }

    private Electrolyte mixture(String name, Material first, double amount, Material second) {
        Electrolyte mixture = electrolyte(name, component(first, amount), component(second, 1.0));
        mixture.setBasis(AmountBasis.MOL);
        Mixing mixing = MODEL.createMixing();
        mixing.setMethod("mechanical milling");
        mixing.setSpeedRpm(110.0);
        mixing.setTimeH(1.0);
        mixture.getSteps().add(mixing);
        return mixture;
    }

    private Electrolyte electrolyte(String name, Component... components) {
        Electrolyte electrolyte = MODEL.createElectrolyte();
        electrolyte.setId("e-" + name.replaceAll("[: ]", "-"));
        electrolyte.setName(name);
        addComponents(electrolyte, components);
        study.getElectrolytes().add(electrolyte);
        return electrolyte;
    }

    private static void addComponents(Preparation preparation, Component... components) {
        for (Component component : components) {
            preparation.getComponents().add(component);
        }
    }

    private static Component component(Material material, Double amount) {
        Component component = MODEL.createComponent();
        component.setMaterial(material);
        component.setAmount(amount);
        return component;
    }

    private Interphase interphase(String name, Electrolyte electrolyte, double metalVolumeFraction) {
        Interphase interphase = MODEL.createInterphase();
        interphase.setId(name);
        interphase.setName(name);
        interphase.setElectrolyte(electrolyte);
        interphase.setLithium(lithium);
        interphase.setMetalVolumeFraction(metalVolumeFraction);
        interphase.setMetalVolumeFractionSource("computed from the reduction reaction");
        study.getInterphases().add(interphase);
        return interphase;
    }

    private Assembly assembly() {
        Assembly made = MODEL.createAssembly();
        made.setId("assembly");
        made.setDie(MODEL.createDie());
        made.getDie().setDiameterMm(10.0);
        made.getDie().setMaterial("PEEK");
        made.setGlovebox(MODEL.createGlovebox());
        made.getGlovebox().setGas("Ar");
        made.getGlovebox().setWaterBelowPpm(0.1);
        made.getGlovebox().setOxygenBelowPpm(0.1);
        PelletPressing pressing = MODEL.createPelletPressing();
        pressing.setMassMg(150.0);
        pressing.setPressureMPa(360.0);
        LithiumAttachment attachment = MODEL.createLithiumAttachment();
        attachment.setPressureMPa(30.0);
        attachment.setTimeMin(5.0);
        made.getSteps().add(pressing);
        made.getSteps().add(attachment);
        study.getAssemblies().add(made);
        return made;
    }

    private void design(String name, double thinUm) {
        CellDesign design = MODEL.createCellDesign();
        design.setId("d-" + name.replace('|', '-'));
        design.setName(name);
        design.setElectrodeA(electrode(100));
        design.setElectrodeB(electrode(thinUm));
        design.setDiameterMm(10.0);
        design.setAssembly(assembly);
        study.getDesigns().add(design);
    }

    private LithiumElectrode electrode(double thicknessUm) {
        LithiumElectrode electrode = MODEL.createLithiumElectrode();
        electrode.setThicknessUm(thicknessUm);
        electrode.setArealCapacityFactorMAhCm2PerUm(0.205);
        electrode.setLithium(lithium);
        return electrode;
    }

    private void protocol() {
        protocol.setId("protocol");
        protocol.setName("0.5/0.5");
        protocol.setArealCurrentMACm2(0.5);
        protocol.setArealCapacityMAhCm2(0.5);
        protocol.setLowerVoltageLimitV(-5.0);
        protocol.setUpperVoltageLimitV(5.0);
        study.getProtocols().add(protocol);
    }

    private void cell(Interphase interphase, CellDesign design) {
        Cell cell = MODEL.createCell();
        cell.setName(interphase.getName() + " " + design.getName());
        cell.setId("c-" + interphase.getId() + "-" + design.getId());
        cell.setInterphase(interphase);
        cell.setDesign(design);
        cell.setProtocol(protocol);
        cell.setInstrument("Neware CT-4008");
        cell.setReplicate(1);
        Recording recording = MODEL.createRecording();
        recording.setId("r-" + cell.getId());
        recording.setTraceId("t-" + cell.getId());
        recording.setRawFile("raw/" + cell.getId() + ".ndax");
        recording.setSignConvention(SignConvention.POSITIVE_PLATES_B);
        cell.getRecordings().add(recording);
        study.getCells().add(cell);
    }
}
