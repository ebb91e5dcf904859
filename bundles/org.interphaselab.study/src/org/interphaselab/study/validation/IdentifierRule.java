package org.interphaselab.study.validation;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.interphaselab.model.Identified;
import org.interphaselab.model.ModelPackage.Literals;

/** Identifiers can be referred to: letters, digits, point, hyphen, underscore. */
final class IdentifierRule implements Rule {

    private static final Pattern SOUND = Pattern.compile("[\\p{L}_][\\p{L}\\p{N}._-]*");

    @Override
    public Stream<ModelProblem> check(EObject object) {
        if (!(object instanceof Identified identified)
                || identified.getId() != null
                        && SOUND.matcher(identified.getId()).matches()) {
            return Stream.empty();
        }
        return Stream.of(Found.error(
                object,
                Literals.IDENTIFIED__ID,
                "IDENTIFIER_NOT_SOUND",
                identified.getId() == null
                        ? "The identifier is missing."
                        : "The identifier \"" + identified.getId() + "\" cannot be referred to.",
                "Use letters, digits, point, hyphen and underscore only, a letter first."));
    }
}
