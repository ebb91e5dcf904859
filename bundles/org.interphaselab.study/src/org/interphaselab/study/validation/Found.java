package org.interphaselab.study.validation;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.Severity;
import org.interphaselab.model.field.Field;
import org.interphaselab.model.provider.ObjectText;

/** Makes the findings of rules. */
final class Found {

    private static final ObjectText TEXTS = new ObjectText();

    private Found() {}

    static ModelProblem error(EObject object, EStructuralFeature feature, String code, String what, String remedy) {
        return in(object, feature, new Problem(Severity.ERROR, code, what, place(object), remedy));
    }

    static ModelProblem warning(EObject object, EStructuralFeature feature, String code, String what, String remedy) {
        return in(object, feature, new Problem(Severity.WARNING, code, what, place(object), remedy));
    }

    static ModelProblem note(EObject object, EStructuralFeature feature, String code, String what, String remedy) {
        return in(object, feature, new Problem(Severity.NOTE, code, what, place(object), remedy));
    }

    static ModelProblem in(EObject object, EStructuralFeature feature, Problem problem) {
        return new ModelProblem(problem, object, Optional.ofNullable(feature));
    }

    /** The name of an object in a sentence. */
    static String name(EObject object) {
        return TEXTS.of(object);
    }

    /** The object, and what it belongs to: {@code Cell design 100|20, Electrode B (thin)}. */
    static Location place(EObject object) {
        EObject holder = object.eContainer();
        String own = own(object);
        return Location.of(holder == null || holder.eContainer() == null ? own : own(holder) + ", " + own);
    }

    private static String own(EObject object) {
        boolean named = object instanceof org.interphaselab.model.Identified;
        return named ? Field.labelOf(object.eClass()) + " " + name(object) : name(object);
    }
}
