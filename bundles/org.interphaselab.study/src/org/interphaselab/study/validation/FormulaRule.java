package org.interphaselab.study.validation;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.eclipse.emf.ecore.EObject;
import org.interphaselab.model.Material;
import org.interphaselab.model.ModelPackage.Literals;

/** Formulas consist of element symbols, numbers and closed brackets. Whether the elements exist is not checked here. */
final class FormulaRule implements Rule {

    private static final String NUMBER = "(\\d+(\\.\\d+)?)?";
    private static final Pattern FLAT = Pattern.compile("([A-Z][a-z]?" + NUMBER + ")+");
    private static final Pattern GROUP = Pattern.compile("[(\\[]([A-Z][a-z]?" + NUMBER + ")+[)\\]]" + NUMBER);
    private static final int LONGEST = 200;

    @Override
    public Stream<ModelProblem> check(EObject object) {
        if (!(object instanceof Material material)
                || material.getFormula() == null
                || isReadable(material.getFormula())) {
            return Stream.empty();
        }
        return Stream.of(Found.warning(
                material,
                Literals.MATERIAL__FORMULA,
                "FORMULA_NOT_READABLE",
                "The formula \"" + material.getFormula() + "\" cannot be read.",
                "Write element symbols and numbers, like Li6PS5Cl or Li1.3Al0.3Ti1.7(PO4)3."));
    }

    /** Brackets are resolved from the inside: a group of atoms becomes one atom. */
    static boolean isReadable(String formula) {
        if (formula.length() > LONGEST) {
            return false;
        }
        String rest = formula;
        String before;
        do {
            before = rest;
            rest = GROUP.matcher(rest).replaceAll("X");
        } while (!rest.equals(before));
        return FLAT.matcher(rest).matches();
    }
}
