package org.interphaselab.chemistry.reduction;

import java.util.ArrayList;
import java.util.List;
import org.interphaselab.core.Numbers;

/** Writes a reaction. */
final class ReactionText {

    private static final int DIGITS = 5;

    private ReactionText() {}

    static String of(Reaction reaction) {
        List<String> before = new ArrayList<>();
        for (Component component : reaction.mixture().components()) {
            before.add(term(component.mol(), component.formula().text()));
        }
        if (reaction.lithiumMol() == 0) {
            return String.join(" + ", before) + " + Li → no reaction";
        }
        before.add(term(reaction.lithiumMol(), "Li"));
        List<String> after = new ArrayList<>();
        for (Product product : reaction.products()) {
            after.add(term(product.mol(), product.phase().formula().text()));
        }
        return String.join(" + ", before) + " → " + String.join(" + ", after);
    }

    private static String term(double mol, String formula) {
        String coefficient = Numbers.significant(mol, DIGITS);
        return coefficient.equals("1") ? formula : coefficient + " " + formula;
    }
}
