package org.interphaselab.study.validation;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.interphaselab.model.AmountBasis;
import org.interphaselab.model.Component;
import org.interphaselab.model.ModelPackage.Literals;
import org.interphaselab.model.Preparation;

/** A ratio has a basis and positive amounts, components have materials, and nothing is made of itself. */
final class MixtureRule implements Rule {

    @Override
    public Stream<ModelProblem> check(EObject object) {
        return switch (object) {
            case Component component -> component(component);
            case Preparation mixture -> mixture(mixture);
            default -> Stream.empty();
        };
    }

    private static Stream<ModelProblem> component(Component component) {
        List<ModelProblem> found = new ArrayList<>();
        if (component.getMaterial() == null) {
            found.add(Found.error(
                    component,
                    Literals.COMPONENT__MATERIAL,
                    "COMPONENT_WITHOUT_MATERIAL",
                    "A component of " + Found.name(component.eContainer()) + " names no material.",
                    "Choose the material, or remove the component."));
        }
        Double amount = component.getAmount();
        if (amount != null && !(amount > 0 && Double.isFinite(amount))) {
            found.add(Found.error(
                    component,
                    Literals.COMPONENT__AMOUNT,
                    "RATIO_NOT_POSITIVE",
                    "The amount of a component of " + Found.name(component.eContainer()) + " is not above zero.",
                    "Give a positive amount, or remove the component."));
        }
        return found.stream();
    }

    private static Stream<ModelProblem> mixture(Preparation mixture) {
        List<ModelProblem> found = new ArrayList<>();
        AmountBasis basis = mixture.getBasis();
        long amounts = mixture.getComponents().stream()
                .filter(component -> component.getAmount() != null)
                .count();
        int components = mixture.getComponents().size();
        if (components > 1 && amounts > 0 && basis == AmountBasis.NOT_REPORTED) {
            found.add(Found.error(
                    mixture,
                    Literals.PREPARATION__BASIS,
                    "RATIO_WITHOUT_BASIS",
                    "The ratio of " + Found.name(mixture) + " does not say whether it is by mole or by mass; for a"
                            + " 4:1 mixture of LPSC and LGPS the metal volume fraction differs by a factor of two.",
                    "Set the basis of the ratio."));
        }
        if (components > 1 && amounts > 0 && amounts < components) {
            found.add(Found.error(
                    mixture,
                    Literals.PREPARATION__COMPONENTS,
                    "RATIO_INCOMPLETE",
                    "The ratio of " + Found.name(mixture) + " lacks the amount of a component.",
                    "Give all amounts, or none."));
        }
        if (isMadeOfItself(mixture)) {
            found.add(Found.error(
                    mixture,
                    Literals.PREPARATION__COMPONENTS,
                    "MADE_OF_ITSELF",
                    Found.name(mixture) + " is made of itself.",
                    "Correct its components."));
        }
        return found.stream();
    }

    private static boolean isMadeOfItself(Preparation mixture) {
        Set<Preparation> seen = new HashSet<>();
        List<Preparation> open = new ArrayList<>(List.of(mixture));
        while (!open.isEmpty()) {
            for (Component component : open.removeLast().getComponents()) {
                Preparation part = component.getMaterial();
                if (part == mixture) {
                    return true;
                }
                if (part != null && seen.add(part)) {
                    open.add(part);
                }
            }
        }
        return false;
    }
}
