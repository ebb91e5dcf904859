package org.interphaselab.ui.analysis.composition;

import java.util.Optional;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.interphaselab.analysis.experiment.Composition;
import org.interphaselab.chemistry.reduction.Basis;
import org.interphaselab.core.Numbers;
import org.interphaselab.model.Electrolyte;
import org.interphaselab.model.Interphase;
import org.interphaselab.model.Material;
import org.interphaselab.study.Compositions;

/**
 * What an object of the study is made of, as one would type it.
 *
 * @param text formulas with amounts
 * @param basis what the amounts count; empty where there is one component only
 */
record ModelMixture(String text, Optional<Basis> basis) {

    /** The mixture of an interphase's electrolyte, of an electrolyte or of a material; empty if not reported. */
    static Optional<ModelMixture> of(EObject object) {
        return switch (object) {
            case Interphase interphase ->
                Compositions.of(interphase.getElectrolyte()).map(ModelMixture::of);
            case Electrolyte electrolyte -> Compositions.of(electrolyte).map(ModelMixture::of);
            case Material material ->
                Optional.ofNullable(material.getFormula())
                        .filter(formula -> !formula.isBlank())
                        .map(formula -> new ModelMixture(formula, Optional.empty()));
            default -> Optional.empty();
        };
    }

    private static ModelMixture of(Composition composition) {
        if (composition.parts().size() == 1) {
            return new ModelMixture(composition.parts().getFirst().formula(), Optional.empty());
        }
        String text = composition.parts().stream()
                .map(part -> part.formula() + ":" + Numbers.significant(part.amount(), 6))
                .collect(Collectors.joining(", "));
        return new ModelMixture(
                text, Optional.of(composition.basis() == Composition.Basis.MOL ? Basis.MOL : Basis.MASS));
    }
}
