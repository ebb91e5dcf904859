package org.interphaselab.examples;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.interphaselab.model.Assembly;
import org.interphaselab.model.Cell;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.Die;
import org.interphaselab.model.Electrolyte;
import org.interphaselab.model.FirstPolarity;
import org.interphaselab.model.Glovebox;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.LimitBehaviour;
import org.interphaselab.model.LithiumAttachment;
import org.interphaselab.model.LithiumElectrode;
import org.interphaselab.model.Material;
import org.interphaselab.model.ModelFactory;
import org.interphaselab.model.PelletPressing;
import org.interphaselab.model.Protocol;
import org.interphaselab.model.Study;

/**
 * The experiment of doi:10.1039/d5eb00024f as a study without recordings: four interphases, three designs, one protocol,
 * twelve cells. What the paper does not say is not reported, except what the digital twin, which made the recordings, does
 * in its place; the remarks say so.
 */
final class PaperStudy {

    private static final ModelFactory MODEL = ModelFactory.eINSTANCE;

    /** Areal capacity per thickness that the paper uses: 20.5 mAh cm⁻² for 100 µm. */
    private static final double FACTOR_MAH_CM2_PER_UM = 0.205;

    private static final double THICK_UM = 100;

    private final Study study = MODEL.createStudy();
    private final PaperMaterials materials;
    private final Map<String, Interphase> interphases = new LinkedHashMap<>();
    private final Map<String, CellDesign> designs = new LinkedHashMap<>();
    private final Protocol protocol = MODEL.createProtocol();

    PaperStudy() {
        study.setId("lpsc-lgps");
        study.setName("Interphases of LPSC/LGPS composites on lithium");
        study.setDescription("The experiment of H. Su, J. Fu et al., EES Batteries 2025, 1, 242 "
                + "(doi:10.1039/d5eb00024f), Fig. 2 and Experimental section. SYNTHETIC DATA: the recordings were made by "
                + "the digital twin of Interphase Lab so that they show what the paper says in words; nothing here was "
                + "measured.");
        // of the synthetic study; the experiment is the paper's, as the description says
        study.getAuthors().add("Interphase Lab maintainers");
        study.setLicence("EPL-2.0");
        materials = new PaperMaterials(study);
        addInterphases();
        Assembly assembly = assembly();
        for (double thinUm : new double[] {100, 50, 20}) {
            addDesign(assembly, thinUm);
        }
        addProtocol();
    }

    /** The study so far. */
    Study study() {
        return study;
    }

    /** Adds the cell of an interphase and a design, both by name. */
    Cell addCell(String interphase, String design) {
        Cell cell = MODEL.createCell();
        cell.setId("cell-" + interphase.toLowerCase(Locale.ROOT) + "-" + design.replace('|', '-'));
        cell.setName(interphase + " " + design);
        cell.setInterphase(interphases.get(interphase));
        cell.setDesign(designs.get(design));
        cell.setProtocol(protocol);
        cell.setInstrument("Neware CT-4008");
        cell.setRemarks("The instrument is the paper's; the recording is synthetic, made by the digital twin.");
        study.getCells().add(cell);
        return cell;
    }

    private void addInterphases() {
        addInterphase(
                "MII-1",
                materials.lgps(),
                0.10362,
                0.0021,
                "Li10GeP2S12 + 23.75 Li → 12 Li2S + 2 Li3P + ¼ Li15Ge4 (11.0 % with Li17Ge4)");
        addInterphase(
                "MII-2",
                materials.composite(4),
                0.03801,
                0.0008,
                "4 Li6PS5Cl + Li10GeP2S12 + 55.75 Li → 32 Li2S + 6 Li3P + 4 LiCl + ¼ Li15Ge4 (4.05 % with Li17Ge4)");
        addInterphase(
                "MII-3",
                materials.composite(16),
                0.01311,
                0.0003,
                "16 Li6PS5Cl + Li10GeP2S12 + 151.75 Li → 92 Li2S + 18 Li3P + 16 LiCl + ¼ Li15Ge4 (1.40 % with Li17Ge4)");
        Interphase sei =
                addInterphase("SEI", materials.lpsc(), 0, null, "Li6PS5Cl + 8 Li → 5 Li2S + Li3P + LiCl: no metal");
        sei.setControl(true);
    }

    private Interphase addInterphase(
            String name, Electrolyte electrolyte, double metalVolumeFraction, Double uncertainty, String reaction) {
        Interphase interphase = MODEL.createInterphase();
        interphase.setId("interphase-" + name.toLowerCase(Locale.ROOT));
        interphase.setName(name);
        interphase.setElectrolyte(electrolyte);
        interphase.setLithium(materials.lithium());
        interphase.setMetalVolumeFraction(metalVolumeFraction);
        interphase.setMetalVolumeFractionUncertainty(uncertainty);
        interphase.setMetalVolumeFractionSource(
                "Computed, not printed in the paper: " + reaction + "; molar volumes of the crystalline phases");
        study.getInterphases().add(interphase);
        interphases.put(name, interphase);
        return interphase;
    }

    private Assembly assembly() {
        Assembly assembly = MODEL.createAssembly();
        assembly.setId("assembly");
        assembly.setName("Cold-pressed pellet in a PEEK die");
        Die die = MODEL.createDie();
        die.setDiameterMm(10.0);
        die.setMaterial("poly(ether-ether-ketone), PEEK");
        assembly.setDie(die);
        Glovebox glovebox = MODEL.createGlovebox();
        glovebox.setGas("Ar");
        glovebox.setWaterBelowPpm(0.1);
        glovebox.setOxygenBelowPpm(0.1);
        assembly.setGlovebox(glovebox);
        PelletPressing pressing = MODEL.createPelletPressing();
        pressing.setMassMg(150.0);
        pressing.setPressureMPa(360.0);
        pressing.setRemarks("cold pressing");
        assembly.getSteps().add(pressing);
        LithiumAttachment attachment = MODEL.createLithiumAttachment();
        attachment.setPressureMPa(30.0);
        attachment.setTimeMin(5.0);
        attachment.setRemarks("foils pressed onto both sides of the pellet");
        assembly.getSteps().add(attachment);
        study.getAssemblies().add(assembly);
        return assembly;
    }

    private void addDesign(Assembly assembly, double thinUm) {
        CellDesign design = MODEL.createCellDesign();
        String name = (int) THICK_UM + "|" + (int) thinUm;
        design.setId("design-" + name.replace('|', '-'));
        design.setName(name);
        design.setElectrodeA(electrode(THICK_UM, materials.lithium()));
        design.setElectrodeB(electrode(thinUm, materials.lithium()));
        design.setDiameterMm(10.0);
        design.setAssembly(assembly);
        study.getDesigns().add(design);
        designs.put(name, design);
    }

    private static LithiumElectrode electrode(double thicknessUm, Material lithium) {
        LithiumElectrode electrode = MODEL.createLithiumElectrode();
        electrode.setThicknessUm(thicknessUm);
        electrode.setArealCapacityFactorMAhCm2PerUm(FACTOR_MAH_CM2_PER_UM);
        electrode.setLithium(lithium);
        return electrode;
    }

    private void addProtocol() {
        protocol.setId("protocol");
        protocol.setName("0.5 mA cm⁻², 0.5 mAh cm⁻²");
        protocol.setArealCurrentMACm2(0.5);
        protocol.setArealCapacityMAhCm2(0.5);
        protocol.setLowerVoltageLimitV(-5.0);
        protocol.setUpperVoltageLimitV(5.0);
        protocol.setAtLimit(LimitBehaviour.SWITCH_POLARITY);
        protocol.setFirstPolarity(FirstPolarity.FIRST_PLATES_B);
        protocol.setRestBeforeTestH(0.0);
        protocol.setRestBetweenHalfCyclesMin(0.0);
        protocol.setSamplingIntervalS(30.0);
        protocol.setRemarks(
                "Current, capacity and range are the paper's. It reports neither the behaviour at the limit, the "
                        + "first polarity, rests and sampling, given here as the digital twin does them, nor temperature, stack "
                        + "pressure and accuracy.");
        study.getProtocols().add(protocol);
    }
}
