package org.interphaselab.study.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.interphaselab.core.Numbers;
import org.interphaselab.model.CellDesign;
import org.interphaselab.model.Die;
import org.interphaselab.model.LithiumElectrode;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.study.ExperimentViews;

/** A design has an area and two lithium electrodes of known areal capacity, the thick one on side A. */
final class DesignRule implements Rule {

    /** Relative difference between a stated area and that of the stated diameter which rounding explains. */
    private static final double ROUNDING = 0.01;

    @Override
    public Stream<ModelProblem> check(EObject object) {
        return switch (object) {
            case CellDesign design -> design(design);
            case LithiumElectrode electrode -> electrode(electrode);
            default -> Stream.empty();
        };
    }

    private static Stream<ModelProblem> design(CellDesign design) {
        List<ModelProblem> found = new ArrayList<>();
        requireElectrode(design, Literals.CELL_DESIGN__ELECTRODE_A, found);
        requireElectrode(design, Literals.CELL_DESIGN__ELECTRODE_B, found);
        area(design, found);
        OptionalDouble a = ExperimentViews.arealCapacityMAhCm2(design.getElectrodeA());
        OptionalDouble b = ExperimentViews.arealCapacityMAhCm2(design.getElectrodeB());
        if (a.isPresent() && b.isPresent() && b.getAsDouble() > a.getAsDouble()) {
            found.add(Found.error(
                    design,
                    Literals.CELL_DESIGN__ELECTRODE_B,
                    "ELECTRODES_SWAPPED",
                    "Electrode B of " + Found.name(design) + " holds more lithium than electrode A, but B is the thin"
                            + " one.",
                    "Exchange the two electrodes, and check the sign convention of the recordings."));
        }
        return found.stream();
    }

    private static void requireElectrode(CellDesign design, EReference side, List<ModelProblem> found) {
        if (design.eGet(side) == null) {
            found.add(Found.error(
                    design,
                    side,
                    "ELECTRODE_MISSING",
                    "The design " + Found.name(design) + " lacks an electrode.",
                    "Add the electrode with its thickness."));
        }
    }

    private static void area(CellDesign design, List<ModelProblem> found) {
        if (design.getAreaCm2() == null && design.getDiameterMm() == null) {
            found.add(Found.error(
                    design,
                    Literals.CELL_DESIGN__AREA_CM2,
                    "AREA_MISSING",
                    "The electrode area of " + Found.name(design) + " is not reported, so that currents cannot be"
                            + " compared between cells.",
                    "Give the area or the diameter of the electrodes."));
            return;
        }
        if (design.getAreaCm2() != null && design.getDiameterMm() != null) {
            double radiusCm = design.getDiameterMm() / 20;
            double ofDiameter = Math.PI * radiusCm * radiusCm;
            if (Math.abs(design.getAreaCm2() - ofDiameter) > ROUNDING * ofDiameter) {
                found.add(Found.error(
                        design,
                        Literals.CELL_DESIGN__AREA_CM2,
                        "AREA_CONTRADICTS_DIAMETER",
                        "The area of " + Found.name(design) + " is " + Numbers.significant(design.getAreaCm2(), 4)
                                + " cm², but its diameter gives " + Numbers.significant(ofDiameter, 4) + " cm².",
                        "Correct one of the two, or remove it."));
            }
        }
        Die die = design.getAssembly() == null ? null : design.getAssembly().getDie();
        if (die != null
                && die.getDiameterMm() != null
                && design.getDiameterMm() != null
                && design.getDiameterMm() > die.getDiameterMm()) {
            found.add(Found.error(
                    design,
                    Literals.CELL_DESIGN__DIAMETER_MM,
                    "ELECTRODE_WIDER_THAN_DIE",
                    "The electrodes of " + Found.name(design) + " are wider than the die.",
                    "Check the diameters of electrodes and die."));
        }
    }

    private static Stream<ModelProblem> electrode(LithiumElectrode electrode) {
        List<ModelProblem> found = new ArrayList<>();
        if (electrode.getThicknessUm() == null) {
            found.add(Found.error(
                    electrode,
                    Literals.LITHIUM_ELECTRODE__THICKNESS_UM,
                    "THICKNESS_MISSING",
                    "The thickness of a lithium foil is not reported, so that its lithium is not known.",
                    "Give the thickness of the foil."));
        }
        if (electrode.getArealCapacityFactorMAhCm2PerUm() == null) {
            found.add(Found.error(
                    electrode,
                    Literals.LITHIUM_ELECTRODE__AREAL_CAPACITY_FACTOR_MAH_CM2_PER_UM,
                    "AREAL_CAPACITY_FACTOR_MISSING",
                    "The areal capacity per thickness of a lithium foil is not stated, so that its lithium is not known.",
                    "State 0.205 (usual in the field) or 0.2062 mAh cm⁻² µm⁻¹ (dense lithium)."));
        }
        return found.stream();
    }
}
