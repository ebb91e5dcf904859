package org.interphaselab.study.validation;

import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.interphaselab.chemistry.formula.FormulaParser;
import org.interphaselab.chemistry.formula.PeriodicTable;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;
import org.interphaselab.model.Material;
import org.interphaselab.model.ModelPackage.Literals;

/** Formulas can be read, and their elements exist. */
final class FormulaRule implements Rule {

    private final FormulaParser formulas = new FormulaParser(PeriodicTable.shipped());

    @Override
    public Stream<ModelProblem> check(EObject object) {
        if (!(object instanceof Material material) || material.getFormula() == null) {
            return Stream.empty();
        }
        return wrong(material.getFormula()).stream()
                .map(problem -> Found.warning(
                        material,
                        Literals.MATERIAL__FORMULA,
                        "FORMULA_NOT_READABLE",
                        "The formula \"" + material.getFormula() + "\" cannot be read: " + problem.what() + " ("
                                + problem.where() + ")",
                        problem.remedy()));
    }

    /** Why a formula cannot be read, if it cannot. */
    Optional<Problem> wrong(String formula) {
        try {
            formulas.parse(formula);
            return Optional.empty();
        } catch (ProblemException e) {
            return Optional.of(e.problem());
        }
    }
}
