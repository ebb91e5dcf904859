package org.interphaselab.study.validation;

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;

/** One rule of a sound study. */
interface Rule {

    /** What is wrong with this object by this rule; the objects below it are not looked at. */
    Stream<ModelProblem> check(EObject object);
}
