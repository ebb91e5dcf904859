package org.interphaselab.study.validation;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.interphaselab.core.Problem;

/**
 * A problem and where in the model it lies, so that a form can mark the field.
 *
 * @param problem the problem
 * @param object the object
 * @param feature the feature of the object, where the problem lies in one
 */
public record ModelProblem(Problem problem, EObject object, Optional<EStructuralFeature> feature) {}
