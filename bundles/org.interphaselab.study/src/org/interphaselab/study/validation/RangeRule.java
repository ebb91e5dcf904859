package org.interphaselab.study.validation;

import java.util.stream.Stream;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.interphaselab.model.Component;
import org.interphaselab.model.field.Field;

/** Numbers lie in the range the model states for them; ratios have a rule of their own. */
final class RangeRule implements Rule {

    @Override
    public Stream<ModelProblem> check(EObject object) {
        if (object instanceof Component) {
            return Stream.empty();
        }
        return object.eClass().getEAllAttributes().stream().flatMap(attribute -> check(object, attribute));
    }

    private static Stream<ModelProblem> check(EObject object, EAttribute attribute) {
        Field field = Field.of(attribute);
        return object.eGet(attribute) instanceof Number number && !field.range().contains(number.doubleValue())
                ? Stream.of(Found.in(object, attribute, field.outOfRange(number.doubleValue(), Found.place(object))))
                : Stream.empty();
    }
}
