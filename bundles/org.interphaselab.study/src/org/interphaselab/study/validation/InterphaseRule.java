package org.interphaselab.study.validation;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.model.Study;
import org.interphaselab.model.field.Field;

/** A study has a control; an interphase says what it grows from and where its metal volume fraction comes from. */
final class InterphaseRule implements Rule {

    @Override
    public Stream<ModelProblem> check(EObject object) {
        return switch (object) {
            case Study study -> study(study);
            case Interphase interphase -> interphase(interphase);
            default -> Stream.empty();
        };
    }

    private static Stream<ModelProblem> study(Study study) {
        if (study.getInterphases().stream().anyMatch(Interphase::isControl)) {
            return Stream.empty();
        }
        return Stream.of(Found.warning(
                study,
                Literals.STUDY__INTERPHASES,
                "NO_CONTROL",
                "No interphase is the control: without a metal-free one (SEI) nothing can be called beneficial.",
                "Mark the control, or add cells with a metal-free electrolyte."));
    }

    private static Stream<ModelProblem> interphase(Interphase interphase) {
        List<ModelProblem> found = new ArrayList<>();
        String name = Found.name(interphase);
        Double fraction = interphase.getMetalVolumeFraction();
        if (interphase.getElectrolyte() == null) {
            found.add(Found.warning(
                    interphase,
                    Literals.INTERPHASE__ELECTROLYTE,
                    "INTERPHASE_WITHOUT_ELECTROLYTE",
                    "It is not said from which electrolyte " + name + " grows.",
                    "Choose the electrolyte."));
        }
        if (fraction != null && Field.isAbsent(interphase.getMetalVolumeFractionSource())) {
            found.add(Found.warning(
                    interphase,
                    Literals.INTERPHASE__METAL_VOLUME_FRACTION_SOURCE,
                    "FRACTION_WITHOUT_SOURCE",
                    "It is not said where the metal volume fraction of " + name + " comes from.",
                    "State the reaction it was computed from, or how it was measured."));
        }
        if (fraction == null && interphase.getMetalVolumeFractionUncertainty() != null) {
            found.add(Found.error(
                    interphase,
                    Literals.INTERPHASE__METAL_VOLUME_FRACTION,
                    "UNCERTAINTY_WITHOUT_VALUE",
                    "The metal volume fraction of " + name + " has an uncertainty but no value.",
                    "Give the value, or remove the uncertainty."));
        }
        if (interphase.isControl() && fraction != null && fraction > 0) {
            found.add(Found.warning(
                    interphase,
                    Literals.INTERPHASE__CONTROL,
                    "CONTROL_WITH_METAL",
                    name + " is the control, but its metal volume fraction is not zero.",
                    "Choose a metal-free interphase as control."));
        }
        return found.stream();
    }
}
