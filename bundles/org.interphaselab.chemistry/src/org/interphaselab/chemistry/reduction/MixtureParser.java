package org.interphaselab.chemistry.reduction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.interphaselab.chemistry.catalog.Catalog;
import org.interphaselab.chemistry.catalog.Phase;
import org.interphaselab.chemistry.formula.Formula;
import org.interphaselab.core.Location;
import org.interphaselab.core.Problem;
import org.interphaselab.core.ProblemException;

/** Reads mixtures such as {@code Li6PS5Cl:4, Li10GeP2S12:1}; ids of the catalog's electrolytes stand for formulas. */
public final class MixtureParser {

    private static final int MAX_COMPONENTS = 50;
    private static final int MAX_LENGTH = 10_000;
    private static final double LARGEST_AMOUNT = 1e9;

    private final Catalog catalog;

    public MixtureParser(Catalog catalog) {
        this.catalog = catalog;
    }

    /**
     * Reads a mixture.
     *
     * @param text formulas or ids separated by commas; in a mixture each with its amount behind a colon
     * @param basis what the amounts count; a ratio of which nobody said is read as mol, and {@link Mixture#basisStated}
     *     tells so
     * @throws ProblemException if it cannot be understood
     */
    public Mixture parse(String text, Optional<Basis> basis) throws ProblemException {
        if (text.length() > MAX_LENGTH) {
            throw problem("a mixture of more than " + MAX_LENGTH + " characters", "Write it shorter.");
        }
        if (text.contains(" + ")) {
            throw problem("components are not added by a plus", "Write for example Li6PS5Cl:4, Li10GeP2S12:1.");
        }
        String[] parts = text.split("[,;\\n]", -1);
        if (parts.length > MAX_COMPONENTS) {
            throw problem("more than " + MAX_COMPONENTS + " components", "Leave out what hardly counts.");
        }
        refuseDecimalCommas(parts);
        List<Formula> formulas = new ArrayList<>();
        List<Double> amounts = new ArrayList<>();
        List<Optional<Phase>> named = new ArrayList<>();
        for (int i = 0; i < parts.length; i++) {
            int colon = parts[i].indexOf(':');
            String name = (colon < 0 ? parts[i] : parts[i].substring(0, colon)).strip();
            if (name.isEmpty()) {
                throw problem(
                        "component " + (i + 1) + " has no formula", "Write for example Li6PS5Cl:4, Li10GeP2S12:1.");
            }
            if (colon < 0 && parts.length > 1) {
                throw problem("nobody gave the amount of " + name, "Write it behind a colon: " + name + ":1.");
            }
            Optional<Phase> electrolyte = catalog.electrolyte(name);
            named.add(electrolyte);
            formulas.add(
                    electrolyte.isPresent()
                            ? electrolyte.get().formula()
                            : catalog.formulas().parse(name));
            amounts.add(colon < 0 ? 1 : amount(parts[i].substring(colon + 1).strip(), name));
        }
        return mixture(formulas, amounts, named, basis);
    }

    /**
     * A mixture of compositions.
     *
     * @param formulas the compositions
     * @param amounts as many, above zero
     * @param basis what the amounts count
     */
    public Mixture of(List<Formula> formulas, List<Double> amounts, Basis basis) {
        List<Optional<Phase>> unnamed = new ArrayList<>();
        formulas.forEach(formula -> unnamed.add(Optional.empty()));
        return mixture(formulas, amounts, unnamed, Optional.of(basis));
    }

    private Mixture mixture(
            List<Formula> formulas, List<Double> amounts, List<Optional<Phase>> named, Optional<Basis> basis) {
        boolean byMass = basis.orElse(Basis.MOL) == Basis.MASS;
        double[] mol = new double[formulas.size()];
        double least = Double.POSITIVE_INFINITY;
        for (int i = 0; i < mol.length; i++) {
            mol[i] = byMass ? amounts.get(i) / formulas.get(i).molarMass() : amounts.get(i);
            least = Math.min(least, mol[i]);
        }
        List<Component> components = new ArrayList<>();
        for (int i = 0; i < mol.length; i++) {
            Formula formula = formulas.get(i);
            Optional<Phase> electrolyte =
                    named.get(i).or(() -> catalog.electrolytes(formula).stream().findFirst());
            // a ratio by mass is written for one mol of the scarcest component
            components.add(new Component(formula, amounts.get(i), byMass ? mol[i] / least : mol[i], electrolyte));
        }
        return new Mixture(components, basis.orElse(Basis.MOL), basis.isPresent() || mol.length == 1);
    }

    private static void refuseDecimalCommas(String[] parts) throws ProblemException {
        for (int i = 1; i < parts.length; i++) {
            String before = parts[i - 1];
            boolean digitBefore = !before.isEmpty() && Character.isDigit(before.charAt(before.length() - 1));
            if (digitBefore && !parts[i].isEmpty() && Character.isDigit(parts[i].charAt(0))) {
                throw problem(
                        "a comma between two digits", "Write decimals with a point, and a space behind each comma.");
            }
        }
    }

    private static double amount(String text, String name) throws ProblemException {
        double amount;
        try {
            amount = Double.parseDouble(text);
        } catch (NumberFormatException e) {
            throw described("'" + text + "' is no amount of " + name, "Write a number with a point as decimal sign.")
                    .asException(e);
        }
        if (!(amount > 0) || amount > LARGEST_AMOUNT) {
            throw problem(text + " is no possible amount of " + name, "Write a number above zero, at most 1e9.");
        }
        return amount;
    }

    private static ProblemException problem(String what, String remedy) {
        return described(what, remedy).asException();
    }

    private static Problem described(String what, String remedy) {
        return Problem.error("MIXTURE", "The mixture cannot be read: " + what + ".", Location.of("mixture"), remedy);
    }
}
